import PlanModel
import Testing

struct SectionCodeTests {
  @Test("headings come in the order of the outline")
  func order() throws {
    let outline = [
      "1", "1.A", "1.B", "1.B.I", "1.B.II", "1.B.III", "1.B.IV", "1.B.V", "1.B.IX", "1.B.X",
      "1.B.XI", "1.C", "1.C.II", "1.C.II.1", "1.C.II.1.1", "1.C.II.1.2", "1.C.II.1.10",
      "1.C.II.2", "1.C.II.10", "1.D", "1.Đ", "1.E", "2", "2.I", "2.II", "2.II.1", "2.V", "10",
    ]
    let codes = try outline.map { try #require(SectionCode($0)) }
    #expect(codes.shuffled().sorted() == codes)
    #expect(codes.map(\.description) == outline)
  }

  @Test("small letters number by the alphabet, small Roman numbers by value")
  func smallNumbers() throws {
    for outline in [
      ["1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.g", "1.h", "1.i", "1.k"],
      ["1.ii", "1.iii", "1.iv"],
    ] {
      let codes = try outline.map { try #require(SectionCode($0)) }
      #expect(codes.reversed().sorted() == codes)
    }
  }

  @Test("numbers with something after them follow the number")
  func oddNumbers() throws {
    let codes = try ["1", "1.1", "1a", "2", "Phụ lục"].map { try #require(SectionCode($0)) }
    #expect(codes.reversed().sorted() == codes)
  }

  @Test("a code knows its parent, its level and what stands above it")
  func tree() throws {
    let code = try #require(SectionCode("1.C.II.1"))
    #expect(code.level == 4)
    #expect(code.parent?.description == "1.C.II")
    #expect(SectionCode("1")?.parent == nil)
    #expect(code.isUnder(try #require(SectionCode("1.C"))))
    #expect(code.isUnder(try #require(SectionCode("1"))))
    #expect(!code.isUnder(code))
    #expect(!code.isUnder(try #require(SectionCode("1.C.I"))))
    #expect(!code.isUnder(try #require(SectionCode("1.C.II.1.1"))))
    #expect(!(try #require(SectionCode("10.A")).isUnder(try #require(SectionCode("1")))))
  }

  @Test(
    "a heading prints its own number, with the Arabic ones before it",
    arguments: [
      ("1", "1"), ("1.B", "B"), ("1.B.II", "II"), ("1.C.II.1", "1"), ("1.C.II.1.1", "1.1"),
    ])
  func printed(code: String, printed: String) throws {
    #expect(try #require(SectionCode(code)).printed == printed)
  }

  @Test("a code with a missing number is none", arguments: ["", ".", "1.", ".1", "1..B"])
  func missing(text: String) {
    #expect(SectionCode(text) == nil)
  }
}
