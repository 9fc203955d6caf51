import PlanModel
import Testing

@testable import PlanLanguage

/// Texts on which a step back, a look ahead or a search for a partner would turn quadratic: the
/// time limit would not suffice by far.
@Suite(.serialized, .timeLimit(.minutes(1))) struct LargeTextTests {
  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test(
    "a line of 100,000 bytes is read in linear time, whatever stands in it",
    arguments: [
      ("", "("), ("", "{"), ("", "|"), ("", "\""), ("", "?"), ("", "? "), ("", "\n"), ("", "a "),
      ("", "ộ"), ("", "🇻🇳"), ("a", "\u{323}"), ("tasks", "|where (a b"), ("", "a(;"), ("", "a{\n"),
      ("if a {}", "else if a {} "), ("tasks | where ", "not "), ("tasks | where ", "a="),
      ("tasks | where ", "a."), ("tasks | where a", " or a"), ("tasks | where a = ", "- "),
      ("print 1", "+1"), ("print ", "2/2/"),
    ])
  func line(_ start: String, _ piece: String) {
    let text = start + LargeTextTests.times(100_000 / piece.utf8.count, piece)
    #expect(Sample.parse(text, .file).source.text == text)
  }

  @Test("twenty thousand lines are read, each for itself")
  func lines() {
    let text = (0..<20_000).map { "unit u\($0) \"Đảng ủy phường\" { kind = ward }" }
    let script = Sample.parse(text.joined(separator: "\n"), .file)
    #expect(script.problems.isEmpty)
    #expect(script.statements.count == 20_000)
  }

  @Test("ten thousand nested brackets are one problem, not a crash")
  func deep() {
    let text = "tasks | where " + LargeTextTests.times(10_000, "(") + "\nunits"
    #expect(Sample.codes(text, .file) == [211])
  }

  @Test("a hundred and fifty nested brackets are none")
  func nested() {
    let (open, close) = (LargeTextTests.times(150, "("), LargeTextTests.times(150, ")"))
    #expect(Sample.codes("print \(open)1\(close)") == [])
  }
}
