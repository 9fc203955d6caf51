import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct CompleterTests {
  /// The candidates where `▮` stands.
  private func candidates(_ marked: String) -> [String] {
    answer(marked).candidates.map(\.text)
  }

  private func answer(_ marked: String) -> CompletionAnswer {
    let parts = marked.split(separator: "▮", omittingEmptySubsequences: false)
    let text = parts.joined()
    return Completer(vocabulary: Sample.vocabulary, world: Sample.world)
      .complete(text, at: parts[0].utf8.count)
  }

  @Test(
    "words that may stand at the cursor are offered",
    arguments: [
      ("ta▮", ["targets", "tasks", "table"]), ("tasks | w▮", ["where"]),
      ("tasks | sort due ▮", ["desc", "asc", "|"]),
      ("tasks | take 5 ▮", ["per", "|"]), ("tasks | where overdue a▮", ["and"]), ("so▮", []),
      ("tasks | extend ▮", ["by", "before", "for"]), ("tasks | assign ▮", ["supervisor", "duty"]),
      ("prev▮", ["preview"]), ("if true ▮", ["and", "or"]),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(candidates(text) == expected)
  }

  @Test("names of files are offered where a file stands, and nowhere else")
  func files() {
    var world = Sample.world
    world.files = { typed in
      ["nop.csv", "thang 5/", "nhac.kh"].filter { $0.hasPrefix(typed) }
    }
    func found(_ text: String) -> [String] {
      Completer(vocabulary: Sample.vocabulary, world: world)
        .complete(text, at: text.utf8.count).candidates.map(\.text)
    }
    for text in [
      "tasks | to \"n", "run \"n", "csv(\"n", "dump to \"n", "tasks | where done | submit file \"n",
    ] {
      #expect(found(text) == ["\"nop.csv\"", "\"nhac.kh\""], "\(text)")
    }
    #expect(found("run “t") == ["“thang 5/"])
    #expect(found("begin \"n") == [])
    #expect(found("units | where name = \"nop") == [])
    world.permissions.mayTouchFiles = false
    #expect(found("run \"n") == [])
  }

  @Test("the types of a parameter are offered behind its colon")
  func types() {
    #expect(candidates("param $n: du▮") == ["duration", "duty"])
    #expect(candidates("param $n: khoa▮") == ["khoảng"])
    #expect(candidates("param $n: sta▮") == ["state"])
    #expect(candidates("print $n: du▮") == [])
  }

  @Test(
    "the fields of the rows at that point of the pipeline are offered",
    arguments: [
      ("tasks | where over▮", ["overdue"]), ("tasks | where unit.pa▮", ["parent"]),
      ("tasks | where unit.par▮ and done", ["parent"]),
      ("units | derive n = 1 | sort n▮", ["n", "name", "named", "note", "no(", "not"]),
      ("tasks | select unit, due | where d▮", ["due"]),
      ("tasks | summarize total = count() per unit.sector as sector | sort se▮", ["sector"]),
      ("units | where any(tasks where over▮", ["overdue"]), ("units | where count(ta▮", ["tasks"]),
      ("units | expand t▮", ["tasks"]),
      ("units | expand tasks | where du▮", ["duty", "due", "due_soon"]),
      ("for $u in units { print $u.na▮", ["name", "named"]),
      ("unit bac_ha {\n  kind = ward\n  al▮", ["aliases"]), ("units | set no▮", ["note"]),
      ("tasks | where unit in (units | where kin▮", ["kind"]),
    ])
  func fields(_ text: String, _ expected: [String]) {
    #expect(candidates(text) == expected)
  }

  @Test(
    "values come from the data for the field on the left",
    arguments: [
      ("units | where kind = w▮", ["ward"]),
      (
        "units | where kind in [ward, c▮",
        ["commune", "company", "commission", "centre", "committee"]
      ),
      ("tasks | where unit = bac▮", ["bac_ha", "bac_hong"]),
      ("tasks | where unit = hong▮", ["bac_hong"]),
      (
        "tasks | where unit = \"bac h▮",
        [#""Đảng ủy phường Bắc Hà""#, #""Đảng ủy phường Bắc Hồng""#]
      ),
      ("units | where name = \"bắc hà▮", [#""Đảng ủy phường Bắc Hà""#]),
      ("units | where name ~ cong▮", [#""Đảng ủy Công an thành phố""#]),
      ("units | where name ~ “bac ha▮", ["“Đảng ủy phường Bắc Hà”"]),
      ("unit bac▮", ["bac_ha", "bac_hong"]), ("task bac_ha.h▮", ["hoi_nghi"]),
      ("sections | where code under ▮", [#""1.B""#, #""1.C""#]), ("use ▮", [#""103-KH/Th.U""#]),
      ("tasks | where due before to▮", ["today", "tomorrow"]),
      ("tasks | where due in this▮", ["this_month", "this_week"]),
      ("tasks | where done = ▮", ["true", "false", "none"]), ("tasks | mark d▮", ["done"]),
      ("tasks | mark v▮", []), ("tasks | submit with n▮", ["number"]),
      ("tasks | submit with has_appendix = t▮", ["true"]),
      (
        "tasks | remind with ▮",
        ["channel", "letter", "by"]
      ), ("tasks | set pl▮", ["planned_on"]), ("tasks | set st▮", []),
      ("tasks | to c▮", ["csv"]),
      ("unit bac_ha { kind = off▮", ["office"]), ("unit bac_ha { groups = [ph▮", ["phuong_xa"]),
      ("tasks | assign supervisor ▮", ["doan_1"]), ("let $limit = 1\nprint $li▮", ["$limit"]),
    ])
  func values(_ text: String, _ expected: [String]) {
    #expect(candidates(text) == expected)
  }

  @Test("words are completed in the language they were begun in")
  func tongues() {
    #expect(candidates("vi▮") == ["việc", "view"])
    #expect(candidates("tasks | where quá▮") == ["quá_hạn"])
    #expect(candidates("tasks | where qua▮") == ["quá_hạn"])
    #expect(candidates("việc | ▮").contains("lọc"))
    #expect(candidates("việc | lọc đơn_vị.loại = ph▮") == ["phường"])
    #expect(candidates("tasks | where đò▮") == [])
  }

  @Test("operators that cannot follow a value are not offered")
  func operators() {
    #expect(candidates("tasks | where overdue ▮") == ["and", "or", "|"])
    #expect(candidates("units | where kind ▮") == ["=", "!=", "not", "in", "and", "or", "|"])
    #expect(candidates("tasks | where unit.supervisors ▮") == ["not", "has", "and", "or", "|"])
    #expect(candidates("tasks | where due b▮") == ["before", "by"])
    #expect(candidates("units | where name b▮") == [])
  }

  @Test("what is replaced begins with the word or quote and ends at the cursor")
  func replaced() {
    #expect(answer("tasks | wh▮ere overdue").replace == 8..<10)
    #expect(answer("việc | l▮").replace == 9..<10)
    #expect(answer("tasks | where unit = \"bac ▮").replace == 21..<26)
    #expect(answer("tasks | ▮").replace == 8..<8)
  }

  @Test("nothing is offered in comments, behind numbers, and where a name is given")
  func nothing() {
    for text in [
      "tasks # wh▮", "tasks | take 5▮", "tasks | select unit as u▮", "let $x▮", "print \"ta▮",
    ] {
      #expect(candidates(text) == [], "\(text)")
    }
  }

  @Test("completion answers at every place of every statement", arguments: FortyStatements.all)
  func everywhere(_ text: String) {
    let completer = Completer(vocabulary: Sample.vocabulary, world: Sample.world)
    for cursor in 0...text.utf8.count {
      let answer = completer.complete(text, at: cursor)
      #expect(answer.replace.upperBound <= cursor)
    }
  }

  @Test("every word of every statement is offered where it stands", arguments: FortyStatements.all)
  func ownWords(_ text: String) {
    let completer = Completer(vocabulary: Sample.vocabulary, world: Sample.world)
    var previous: Token.Kind?
    for token in Lexer.read(text).tokens {
      defer { previous = token.kind }
      guard case .word(let word) = token.kind, Sample.isKnown(word) else { continue }
      if case .word(let before) = previous, before.key == "as" { continue }
      let answer = completer.complete(text, at: token.span.upperBound)
      let found = answer.candidates.contains {
        Fold.name($0.text).hasPrefix(word.key) || Sample.means($0.text, word)
      }
      #expect(found, "\(word.text) at \(token.span) in \(text)")
    }
  }
}

extension Sample {
  /// A stage, an entity or a keyword.
  fileprivate static func isKnown(_ word: Word) -> Bool {
    vocabulary.stage(word.key) != nil || vocabulary.entity(word.key) != nil
      || vocabulary.keyword(word.key) != nil
  }

  /// True where both are spellings of one entity.
  fileprivate static func means(_ candidate: String, _ word: Word) -> Bool {
    let key = Fold.name(candidate)
    return vocabulary.entity(key) != nil && vocabulary.entity(key) == vocabulary.entity(word.key)
  }
}
