import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct ParserTests {
  @Test("every statement the language was tried on parses", arguments: FortyStatements.all)
  func forty(_ text: String) {
    for mode in [Parser.Mode.prompt, .file] {
      let script = Sample.parse(text, mode)
      #expect(script.problems.map { $0.message.wording(in: .english).fact } == [])
      #expect(script.statements.count == 1)
      #expect(script.isFinished)
    }
  }

  // MARK: Statements and lines

  @Test(
    "a text goes on where it ends inside something",
    arguments: [
      "tasks |", "tasks | where (", "tasks | where a and", "unit x {", "unit x { a = 1", "print 1,",
      "let $x =",
      "if true {\nunits", "tasks | where kind in [a,", "print 1 +", "tasks | where not",
      "for $x in units {\n print 1\n",
    ])
  func unfinished(_ text: String) {
    #expect(!Sample.parse(text).isFinished)
  }

  @Test(
    "a text that is whole or already wrong is finished",
    arguments: [
      "", "tasks", "tasks | where", "tasks | wher (", "print \"abc", "tasks | where )(",
      "unit x {\n a = 1 }", "?{", "tasks | take",
    ])
  func finished(_ text: String) {
    #expect(Sample.parse(text).isFinished)
  }

  @Test("a line that begins with | or else goes on, also where several lines are pasted")
  func lines() {
    let text = "tasks\n| where overdue\n\n# note\n| sort due"
    for mode in [Parser.Mode.file, .prompt] {
      #expect(Sample.parse(text, mode).statements.count == 1)
      #expect(Sample.codes("if true { units }\nelse { tasks }", mode) == [])
      #expect(Sample.codes("if true {\nunits\n| count\n}", mode) == [])
    }
  }

  @Test("an input that begins with | goes on with the list shown last")
  func refined() {
    let typed = Sample.parse("\n| where overdue\n| sort due", .prompt).statements
    #expect(typed.count == 1)
    guard case .query(let refined)? = typed.first?.kind, case .last(let bar) = refined.source else {
      Issue.record("\(typed)")
      return
    }
    #expect(bar == 1..<2)
    #expect(refined.stages.map(\.name) == ["where", "sort"])
  }

  @Test("a line end inside brackets, or where more must come, means nothing")
  func joined() {
    let text = "tasks | where kind in [a,\nb\n]\nand (x\n= 1) or\n not y |\n sort z,\n w"
    #expect(Sample.codes(text) == [227])
    #expect(
      Sample.parse("tasks | where kind in [a,\nb\n] and (x\n= 1) or\n not y |\n sort z,\n w")
        .statements.count == 1)
    #expect(Sample.codes("let $x =\n 5 *\n 2; units;;\n;tasks") == [])
    #expect(Sample.parse("units; tasks # | count\n\n\n").statements.count == 2)
  }

  @Test("one word lists or names a record: the next token decides")
  func records() {
    func kind(_ text: String) -> String {
      switch Sample.parse(text).statements.first?.kind {
      case .record(let record): "record \(record.reference.parts.count)"
      case .query(let pipeline): "list \(pipeline.stages.count)"
      default: "?"
      }
    }
    #expect(kind("unit bac_ha") == "record 1")
    #expect(kind("units") == "list 0")
    #expect(kind("unit | count") == "list 1")
    #expect(kind("plan \"103\"") == "record 1")
    #expect(kind("task dai_nai.bc_co_so") == "record 2")
    #expect(kind("result thu.-.30/5/2023 { value = 1 }") == "record 3")
    #expect(kind("holiday 6/5/2023..8/5/2023 \"Tết\"") == "record 1")
    #expect(kind("unit $u { note = \"x\" }") == "record 1")
    #expect(kind("tasks as_of 1/5/2023 | count") == "list 1")
    #expect(kind("duty tong_hop \"Tổng hợp\" { clause = \"II\" }") == "record 1")
    #expect(kind("tasks where overdue") == "list 1")
  }

  @Test("a definition keeps its name, its attributes and their places")
  func definition() throws {
    let text =
      "deadline hoi_nghi “Hội nghị” { due before 20/5/2023, clause = \"III.2\"\n for = [a, b] }"
    let script = Sample.parse(text)
    guard case .record(let record)? = script.statements.first?.kind else {
      Issue.record("no record")
      return
    }
    #expect(record.name?.0 == "Hội nghị")
    let attributes = try #require(record.attributes)
    #expect(attributes.map(\.name.text) == ["due", "clause", "for"])
    guard case .bound(.before, .literal(.day, _)) = attributes[0].form,
      case .equals(.list(let values, _)) = attributes[2].form
    else {
      Issue.record("\(attributes)")
      return
    }
    #expect(values.count == 2)
    #expect(record.span == 0..<text.utf8.count)
  }

  // MARK: Expressions

  private func outline(_ expression: ExpressionSyntax) -> String {
    switch expression {
    case .literal(let literal, _): "\(literal)".prefix { $0 != "(" }.description
    case .variable(let name, let fields, _):
      (["$" + name.text] + fields.map(\.text)).joined(separator: ".")
    case .path(let path):
      (path.leadingDot ? "." : "") + path.words.map(\.text).joined(separator: ".")
        + (path.arguments.map { "(" + $0.map { outline($0.value) }.joined(separator: ",") + ")" }
          ?? "")
    case .unary(let sign, let value, _): "\(sign)(\(outline(value)))"
    case .binary(let sign, let left, let right, _): "\(sign)(\(outline(left)) \(outline(right)))"
    case .compare(let sign, let left, let right, _):
      "(\(outline(left)) \(sign.rawValue) \(outline(right)))"
    case .member(let left, let negated, _, _): "(\(outline(left)) \(negated ? "not " : "")in …)"
    case .has(let left, let negated, let right, _):
      "(\(outline(left)) \(negated ? "not " : "")has \(outline(right)))"
    case .under(let left, _, let right, _): "(\(outline(left)) under \(outline(right)))"
    case .group(let inner, _): "[\(outline(inner))]"
    case .list(let values, _): "{\(values.map(outline).joined(separator: " "))}"
    case .missing: "_"
    }
  }

  @Test(
    "operators bind as everywhere",
    arguments: [
      ("a or b and not c = d", "or(a and(b not((c = d))))"),
      ("a + b * c - d", "minus(plus(a times(b c)) d)"),
      ("- a * b", "times(minus(a) b)"), ("not not a", "not(not(a))"),
      ("(a or b) and c", "and([or(a b)] c)"),
      ("due before today + 7d", "(due before plus(today period))"),
      ("x not in [a]", "(x not in …)"),
      ("x not has y and z", "and((x not has y) z)"), (".state = $u.name", "(.state = $u.name)"),
      ("count(tasks where a, b).x > 1", "(count.x(tasks,b) > number)"),
      ("khong a va b", "and(not(a) b)"),
      ("note on on", "(note on on)"), ("file = from", "(file = from)"),
    ])
  func binding(_ text: String, _ expected: String) {
    let script = Sample.parse("print \(text)")
    #expect(script.problems.isEmpty)
    guard case .print(let values)? = script.statements.first?.kind else { return }
    #expect(values.map(outline) == [expected])
  }

  @Test("a missing or flawed piece leaves its place in the tree")
  func missing() {
    func condition(_ text: String) -> String {
      guard case .query(let pipeline)? = Sample.parse(text).statements.first?.kind,
        case .expression(let condition)? = pipeline.stages.first?.arguments.first
      else { return "" }
      return outline(condition)
    }
    #expect(condition("tasks | where unit = ") == "(unit = _)")
    #expect(condition("tasks | where due by 31/2/2023 and x") == "and((due by _) x)")
    #expect(condition("tasks | where state == done") == "(state = done)")
    #expect(condition("tasks | where a && b || ! c") == "or(and(a b) not(c))")
  }

  @Test("a stage gives what its shape asks for")
  func stages() {
    let text = "tasks | extend for 3wd on 1/5/2023 note \"x\" with a = [b] expect 1..5"
    guard case .query(let pipeline)? = Sample.parse(text).statements.first?.kind,
      let stage = pipeline.stages.first
    else { return }
    let keywords = stage.arguments.map { argument in
      if case .clause(let keyword, _, _) = argument { keyword } else { "" }
    }
    #expect(keywords == ["for", "on", "note", "with"])
    #expect(stage.expect?.counts == 1...5)
    #expect(stage.word.text == "extend")
    #expect(stage.name == "extend")
  }

  // MARK: Recovery

  @Test(
    "after a problem the parser goes on, and says each thing once",
    arguments: [
      ("tasks | wher a | srt b\nunits | tke 5", [204, 204, 204]),
      ("let $x\nprnt 1\nunits", [207, 203]),
      ("tasks | where (a\nunits | where [b\ntasks", [209, 217, 209]),
      ("unit x { a 1, b = , c = 2 }\ntasks", [207, 207]),
      ("if x { tasks | wher y }\nelse { units }", [204]),
      ("tasks | where a b c d | sort e f", [208, 208]),
      ("} tasks", [210]), ("tasks | | sort a", [207]), ("a ? b", [203, 104]),
      ("tasks | where (a\n b) | sort x\nunits", [208]),
      ("while x { tasks }; units |", [202, 207]),
    ])
  func recovery(_ text: String, _ codes: [Int]) {
    #expect(Sample.codes(text, .file) == codes)
  }

  @Test("problems come in the order of the text")
  func order() {
    let starts = Sample.parse("tasks | wher x = \"abc\nprint 31/2/2023\nfoo bar", .file)
      .problems.compactMap { $0.place?.span.lowerBound }
    #expect(starts == starts.sorted())
    #expect(starts.count == 4)
  }

  @Test("an expression of more than a thousand operators is refused, a list of as many is not")
  func long() {
    let ors = (0..<1500).map { "a = \($0)" }.joined(separator: " or ")
    #expect(Sample.codes("tasks | where \(ors)") == [212])
    let list = (0..<5000).map(String.init).joined(separator: ", ")
    #expect(Sample.codes("tasks | where a in [\(list)]") == [])
    #expect(
      Sample.codes(Array(repeating: "print 1 + 1", count: 2000).joined(separator: "\n")) == [])
  }
}
