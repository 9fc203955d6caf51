import Testing

@testable import PlanShell

@Suite("The prompt's colours")
struct PromptTextTests {
  @Test("escape sequences are marked, and a visible character follows each")
  func marked() {
    #expect(PromptText.marked("kh> ") == "kh> ")
    #expect(
      PromptText.marked("\u{1b}[1mkh\u{1b}[0m> ") == "\u{1}\u{1b}[1m\u{1}kh\u{1}\u{1b}[0m\u{1}> ")
  }

  @Test("sequences side by side are one")
  func joined() {
    #expect(PromptText.marked("\u{1b}[1m\u{1b}[32mk") == "\u{1}\u{1b}[1m\u{1b}[32m\u{1}k")
  }

  @Test("a last sequence goes before the last space, or gets one")
  func last() {
    #expect(PromptText.marked("k> \u{1b}[0m") == "k>\u{1}\u{1b}[0m\u{1} ")
    #expect(PromptText.marked("k>\u{1b}[0m") == "k>\u{1}\u{1b}[0m\u{1} ")
  }
}

@Suite("Pasted text")
struct PastedTextTests {
  @Test(
    "every kind of line end is one newline", arguments: ["a\r\nb", "a\n\rb", "a\rb", "a\nb"])
  func lineEnds(pasted: String) {
    #expect(PastedText.clean(pasted.utf8) == "a\nb")
  }

  @Test("blank lines between stay, line ends at the end go")
  func blank() {
    #expect(PastedText.clean("a\n\n\nb\n\n".utf8) == "a\n\n\nb")
    #expect(PastedText.clean("a\r\r\nb\r".utf8) == "a\n\nb")
  }

  @Test("letters are composed, tabs stay, what steers a terminal goes")
  func cleaned() {
    #expect(PastedText.clean("Việt\tNam".utf8).unicodeScalars.count == 8)
    #expect(PastedText.clean("a\u{1b}[31;1mb\u{7}c\u{9d}d\u{1b}e".utf8) == "abcde")
  }
}

@Suite("Walking through the history")
struct RecallTests {
  @Test("the line being typed and changed entries are found again")
  func edited() {
    var recall = Recall(["units", "tasks"])
    let back = ["dra", "tasks!", "units"].map { recall.older(leaving: $0) }
    #expect(back == ["tasks", "units", nil])
    let forth = ["units", "tasks!", "dra"].map { recall.newer(leaving: $0) }
    #expect(forth == ["tasks!", "dra", nil])
  }

  private let recall = Recall(["ăn cơm đi", "tasks | where Đảng", "an toàn", "Đảng bộ"])

  /// The entries shown as the pattern grows.
  private func found(_ patterns: String...) -> [String?] {
    var search = HistorySearch(leaving: "")
    return patterns.map { pattern in
      search.look(for: pattern, in: recall) ? search.found.map { recall[$0] } : nil
    }
  }

  @Test("an unmarked letter finds every variant of it, a marked one only itself")
  func marks() {
    #expect(found("a", "an", "an ", "an c") == ["Đảng bộ", "Đảng bộ", "an toàn", "ăn cơm đi"])
    #expect(found("ă", "ăn") == ["ăn cơm đi", "ăn cơm đi"])
    #expect(found("đ", "đả", "đảng |") == ["Đảng bộ", "Đảng bộ", nil])
  }

  @Test("once more looks for an older one")
  func next() {
    var search = HistorySearch(leaving: "")
    var hits = [search.look(for: "đảng", in: recall)]
    hits += (0..<2).map { _ in search.next(in: recall) }
    #expect(hits == [true, true, false])
    #expect(search.found == 1)
    #expect(search.prompt == "^R đảng ?: ")
  }

  @Test("a failed search keeps what it had found, and shortening it finds again")
  func failed() {
    var search = HistorySearch(leaving: "x")
    let hits = ["tas", "tasq"].map { search.look(for: $0, in: recall) }
    #expect(hits == [true, false])
    #expect(search.found == 1)
    let again = (0..<4).map { _ in search.shorten(in: recall) }
    #expect(again == [true, true, true, true])
    #expect(search.found == nil)
    #expect(search.prompt == "^R : ")
  }
}

@Suite("The screen's rows")
struct PagerTests {
  @Test("rows are counted in cells, colour takes none")
  func rows() {
    #expect(Pager.rows(of: "một\nhai\n", columns: 80) == 2)
    #expect(Pager.rows(of: "một\n\nhai", columns: 80) == 3)
    #expect(Pager.rows(of: String(repeating: "漢", count: 21), columns: 40) == 2)
    #expect(
      Pager.rows(of: "\u{1b}[1m" + String(repeating: "x", count: 40) + "\u{1b}[0m", columns: 40)
        == 1)
  }
}
