import PlanModel
import Testing

@testable import PlanShell

@Suite("Tab")
struct CompletionTests {
  /// The answer for the last word of `text`, or for its open quote.
  private func answer(_ text: String, _ words: String..., from start: Int? = nil) -> TabAnswer {
    let typed = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let lower = start ?? text.utf8.count - typed.utf8.count
    let completions = Completions(
      replace: lower..<text.utf8.count, candidates: words.map { Candidate(text: $0) })
    return TabAnswer(completions, in: text)
  }

  @Test("the only candidate is put in, with a space after a word or a quote")
  func unique() {
    #expect(answer("tasks | wh", "where") == .insert(8..<10, "where "))
    let bacHa = "\"Đảng ủy phường Bắc Hà\""
    #expect(answer("~ \"bac h", bacHa, from: 2) == .insert(2..<8, bacHa + " "))
    #expect(answer("derive n = cou", "count(") == .insert(11..<14, "count("))
  }

  @Test("no second space is put in where one follows")
  func spaceFollows() {
    let completions = Completions(replace: 0..<2, candidates: [Candidate(text: "units")])
    #expect(TabAnswer(completions, in: "un | take 5") == .insert(0..<2, "units"))
    #expect(TabAnswer(completions, in: "un|") == .insert(0..<2, "units "))
  }

  @Test("several candidates: what they share is put in by whole letters")
  func shared() {
    #expect(answer("dang", "Đảng ủy", "Đảng bộ") == .insert(0..<4, "Đảng "))
    // Đảng and Đạo share the bytes of more than the letter Đ.
    #expect(answer("d", "Đảng", "Đạo") == .insert(0..<1, "Đ"))
  }

  @Test("what was typed is never lost to a shorter beginning")
  func middle() {
    let found = ["\"Đảng ủy phường Bắc Hà\"", "\"Công an Bắc Hà\""]
    #expect(
      answer("\"bac ha", found[0], found[1], from: 0) == .list(found.map { Candidate(text: $0) }))
    let wards = ["\"Đảng ủy phường Bắc Hà\"", "\"Đảng ủy phường Bắc Hồng\""]
    #expect(
      answer("\"bac h", wards[0], wards[1], from: 0)
        == .insert(0..<6, "\"Đảng ủy phường Bắc H"))
  }

  @Test("nothing more to put in lists the candidates")
  func list() {
    #expect(answer("Đ", "Đảng", "Đạo") == .list([Candidate(text: "Đảng"), Candidate(text: "Đạo")]))
  }

  @Test("no candidate, or a range outside the text, does nothing")
  func nothing() {
    #expect(answer("zz") == .nothing)
    let wrong = Completions(replace: 3..<9, candidates: [Candidate(text: "a")])
    #expect(TabAnswer(wrong, in: "abc") == .nothing)
    let cut = Completions(replace: 1..<2, candidates: [Candidate(text: "a")])
    #expect(TabAnswer(cut, in: "Đảng") == .nothing)
  }
}

@Suite("The list under the line")
struct CandidateListTests {
  private let stages = [
    Candidate(text: "where", about: "giữ các dòng đúng với điều kiện"),
    Candidate(text: "xếp", about: "xếp thứ tự"), Candidate(text: "take"),
  ]

  @Test("descriptions stand in a column of their own")
  func described() {
    #expect(
      CandidateList.rows(stages, columns: 80, limit: 20) == [
        "where  giữ các dòng đúng với điều kiện", "xếp    xếp thứ tự", "take",
      ])
  }

  @Test("on a narrow terminal the description is cut, and left out when too little is left")
  func narrow() {
    #expect(
      CandidateList.rows(stages, columns: 30, limit: 20).first == "where  giữ các dòng đúng với…")
    #expect(CandidateList.rows(stages, columns: 18, limit: 20) == ["where  take", "xếp"])
  }

  @Test("columns are as wide as their cells, read downwards")
  func grid() {
    let names = ["Đảng", "漢字", "một", "hai", "ba"].map { Candidate(text: $0) }
    #expect(CandidateList.rows(names, columns: 19, limit: 20) == ["Đảng  một   ba", "漢字  hai"])
  }

  @Test("no row is wider than the terminal", arguments: [10, 24, 40, 80, 200])
  func fits(columns: Int) {
    let names = (1...30).map {
      Candidate(text: "\"Đảng ủy phường số \($0)\"", about: "đơn vị \($0)")
    }
    for row in CandidateList.rows(names, columns: columns, limit: 50) {
      #expect(CellWidth.of(row) < columns)
    }
  }

  @Test("what does not fit the screen is counted")
  func counted() {
    let names = (1...100).map { Candidate(text: "u\($0)") }
    let rows = CandidateList.rows(names, columns: 12, limit: 5)
    #expect(rows.count == 5)
    #expect(rows.last == "… +92")
  }

  @Test("control characters in data are shown, not sent")
  func controls() {
    let rows = CandidateList.rows([Candidate(text: "a\u{1b}[31mb")], columns: 80, limit: 5)
    #expect(rows.allSatisfy { !$0.contains("\u{1b}") })
  }
}
