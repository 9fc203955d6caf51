import PlanModel
import Testing

@testable import PlanFormats

@Suite("Reading CSV and TSV")
struct CsvReaderTests {
  func read(_ text: String) throws(Diagnostics) -> CsvReader {
    try CsvReader(bytes: Array(text.utf8), name: "nop.csv")
  }

  func cells(_ text: String) throws -> [[String]] {
    try read(text).rows.map { $0.cells.map(\.text) }
  }

  /// Everything wrong with the text, with the words it points at.
  func problems(_ text: String) -> [String] {
    problems(Array(text.utf8)).map { diagnostic in
      let bytes = Array((diagnostic.place?.source.text ?? "").utf8)
      let span = diagnostic.place?.span ?? 0..<0
      let words = String(decoding: bytes[span], as: UTF8.self)
      return
        "\(diagnostic.message.code) \(diagnostic.message.wording(in: .english).fact) [\(words)]"
    }
  }

  func problems(_ bytes: [UInt8]) -> [Diagnostic] {
    do {
      _ = try CsvReader(bytes: bytes, name: "nop.csv")
      return []
    } catch {
      return error.all
    }
  }

  @Test("rows are read under their columns, with their numbers and places")
  func rows() throws {
    let file = try read("code,name\nbac_ha,Bắc Hà\n\n\"a\nb\",\"x, \"\"y\"\"\"\nz,\n")
    #expect(file.columns.map(\.name) == ["code", "name"])
    #expect(file.rows.map(\.number) == [2, 4, 5])
    #expect(file.rows[1].cells.map(\.text) == ["a\nb", "x, \"y\""])
    #expect(file.rows[0].cells[1].span == 17..<26)
    #expect(file.rows[2].cells.map(\.text) == ["z", ""])
  }

  @Test(
    "the separator is found in the header",
    arguments: [
      ("a,b\n1,2", ","), ("a;b\n1;2", ";"), ("a\tb\n1\t2", "\t"), ("Tên, họ;b\n1;2", ";"),
      ("\"a;b;c\",b\n1,2", ","), ("\na;b\n1;2", ";"), ("a,b\r1,2", ","), ("a;b\r\n1;2\r\n", ";"),
    ] as [(String, Character)])
  func separators(text: String, separator: Character) throws {
    let file = try read(text)
    #expect(file.separator == separator)
    #expect(file.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
  }

  @Test("a byte order mark is dropped and everything becomes NFC")
  func normalised() throws {
    let file = try read("\u{FEFF}te\u{302}n\nBa\u{306}\u{301}c\n")
    #expect(file.columns.map { Array($0.name.utf8) } == [Array("tên".utf8)])
    #expect(file.rows[0].cells.map { Array($0.text.utf8) } == [Array("Bắc".utf8)])
    #expect(file.columns[0].title.span.lowerBound == 0)
  }

  @Test("a column is named so that it can be written, and found as names are compared")
  func names() throws {
    let file = try read("Đơn vị (xã),  Số hiệu ,Ngày nộp\n")
    #expect(file.columns.map(\.name) == ["Đơn_vị_xã", "Số_hiệu", "Ngày_nộp"])
    #expect(file.index(of: "so_hieu") == 1)
    #expect(file.index(of: "ngàynộp") == 2)
    #expect(file.index(of: "nơi_nộp") == nil)
  }

  @Test("short rows are filled, empty columns at the end left out")
  func shapes() throws {
    #expect(try cells("a,b,c,,\n1\n1,2,,,\n") == [["1", "", ""], ["1", "2", ""]])
    #expect(try cells("a\n\"\"\nx") == [[""], ["x"]])
    #expect(try read("a,b\n").rows.isEmpty)
    #expect(try cells("a,b\n,\n\n1,\n , \n") == [["1", ""], [" ", " "]])
  }

  @Test("what kh writes as CSV it reads back")
  func roundTrip() throws {
    let values = ["a,b", "\"x\"", "một\nhai", " x ", "", "Đảng ủy; phường"]
    let table = Table(
      columns: [Column("x", .text), Column("y", .text)],
      rows: values.map { [.text($0), .text("1")] })
    #expect(try cells(written(.csv, table)) == values.map { [$0, "1"] })
  }

  @Test("a misplaced quote is named with its row and column")
  func quotes() {
    #expect(
      problems("a,b\n1,x \"y\" z\n\"1\"2,3\n")
        == [
          "609 row 2, column 2: a quote inside a cell that is not quoted [\"]",
          "608 row 3, column 1: text after the closing quote [2]",
        ])
    #expect(
      problems("a,b\n1,\"x\n2,3\n") == ["607 row 2, column 2: the quote is never closed [\"]"])
    #expect(problems("a\tb\nống 5\"\t2\n") == [])
  }

  @Test("a row longer than the header is refused, with the cells too many")
  func long() {
    #expect(
      problems("a,b\n1,2,3,4,\n") == ["610 row 2 has 4 cells, the header names 2 [3,4]"])
  }

  @Test("columns must have names, each its own")
  func headers() {
    #expect(
      problems("tên,,TEN\n1,2,3\n")
        == [
          "605 column 2 has cells but no name []",
          "606 columns 1 and 3 are both called TEN [TEN]",
        ])
    #expect(problems("") == ["604 there is no header row []"])
    #expect(problems("\n\r\n") == ["604 there is no header row []"])
  }

  @Test("what is not UTF-8 text is refused with the line")
  func encodings() {
    #expect(problems([0xFF, 0xFE, 0x61, 0]).map(\.message.code) == [602])
    #expect(problems(Array("a\nb\u{0}".utf8)).map(\.message.code) == [603])
    let legacy = problems(Array("a\nb\n".utf8) + [0x42, 0xE5, 0x63, 0x0A])
    #expect(
      legacy.map { $0.message.wording(in: .vietnamese).fact }
        == ["dòng 3 của nop.csv không phải văn bản UTF-8"])
  }
}
