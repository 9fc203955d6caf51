import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct SourceReaderTests {
  @Test("a byte order mark and carriage returns are dropped, marks are composed")
  func clean() throws {
    let source = try SourceReader.read(
      [0xEF, 0xBB, 0xBF] + Array("a\r\nvie\u{323}\u{302}c\r\n\rb".utf8), name: "x.kh")
    #expect(Array(source.text.utf8) == Array("a\nviệc\n\rb".utf8))
    #expect(source.name == "x.kh")
  }

  @Test("an empty file is an empty text")
  func empty() throws {
    #expect(try SourceReader.read([UInt8](), name: nil).text == "")
  }

  @Test("what is not UTF-8 is refused at its first bad byte")
  func refused() throws {
    let bytes = Array("tasks\nviệc ".utf8) + [0xE1] + Array(" x".utf8)
    let problem = #expect(throws: Diagnostic.self) { try SourceReader.read(bytes, name: "a.kh") }
    #expect(problem?.message.code == 101)
    let place = try #require(problem?.place)
    let lines = LineIndex(place.source.text)
    #expect(lines.line(at: place.span.lowerBound) == 2)
    #expect(lines.column(at: place.span.lowerBound) == 6)
    let fact = problem?.message.wording(in: .english).fact
    #expect(fact == "this text is not UTF-8: byte E1 cannot stand here")
  }

  @Test("a letter cut off at the end of the file is refused")
  func cut() {
    let problem = #expect(throws: Diagnostic.self) {
      try SourceReader.read([0x61, 0xE1, 0xBB], name: nil)
    }
    #expect(problem?.place?.span.lowerBound == 1)
  }

  @Test("UTF-16 is named as such")
  func utf16() {
    let problem = #expect(throws: Diagnostic.self) {
      try SourceReader.read([0xFF, 0xFE, 0x61, 0x00], name: nil)
    }
    #expect(
      problem?.message.wording(in: .english).fact == "this text is UTF-16, not UTF-8")
  }
}

@Suite struct LineIndexTests {
  @Test("lines and columns count from 1, columns in letters")
  func places() {
    let lines = LineIndex("việc\n\nđơn vị")
    #expect(lines.count == 3)
    #expect(lines.line(at: 0) == 1)
    #expect(lines.line(at: 6) == 1)
    #expect(lines.line(at: 7) == 2)
    #expect(lines.line(at: 8) == 3)
    #expect(lines.column(at: 6) == 5)
    #expect(lines.column(at: 8) == 1)
    #expect(lines.column(at: 14) == 5)
    #expect(lines.line(at: 999) == 3)
  }

  @Test("the text of a line is without its end")
  func texts() {
    let lines = LineIndex("a\r\nbc\n")
    #expect((1...4).map { String(lines.text(ofLine: $0)) } == ["a", "bc", "", ""])
    #expect(lines.span(ofLine: 2) == 3..<5)
  }
}
