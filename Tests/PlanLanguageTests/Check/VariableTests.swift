import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Variables and views")
struct VariableTests {
  @Test("a variable stands for its value, and takes the meaning of its place")
  func variables() {
    #expect(SamplePlan.codes("let $limit = today + 7d\ntasks | where due by $limit") == [])
    #expect(SamplePlan.codes("let $who = \"doan_1\"\nunits | where supervisors has $who") == [])
    #expect(SamplePlan.codes("let $who = \"doan_9\"\nunits | where supervisors has $who") == [303])
    #expect(
      SamplePlan.codes("tasks | where days_left < $n") {
        $0.variables["n"] = (.integer(3), .integer)
      }
        == [])
    #expect(SamplePlan.codes("let $n = count(tasks)\nprint $n + 1, $N") == [])
  }

  @Test("a view is its pipeline with its parameters in place; they may have defaults")
  func views() {
    let view =
      "view late_of($who, $n = 3) = tasks | where overdue and unit.supervisors has $who"
      + " and days_late < $n\n"
    #expect(SamplePlan.codes(view + "late_of(\"doan_1\") | take 3") == [])
    #expect(SamplePlan.codes(view + "late_of(doan_1, 5) | count per duty") == [])
    #expect(SamplePlan.codes(view + "print count(late_of(doan_1))") == [])
    #expect(SamplePlan.codes(view + "late_of()") == [340])
    #expect(SamplePlan.codes(view + "late_of(doan_1, 2, 3)") == [340])
  }

  @Test("a wrong value of a view is shown where it was written")
  func places() {
    let text = "view of($who) = units | where supervisors has $who\nof(doan_9)"
    let problems = SamplePlan.check(text).problems
    #expect(problems.map(\.message.code) == [303])
    let start = text.utf8.count - "doan_9)".utf8.count
    #expect(problems.first?.place?.span == start..<(start + 6))
  }

  @Test("a view of another text is shown in that text")
  func otherText() {
    let source = Source(name: "prelude", text: "view v = units | where supervisors has doan_9")
    let script = Parser.parse(source, vocabulary: .standard, mode: .file)
    guard case .view(let view)? = script.statements.first?.kind else {
      Issue.record("no view")
      return
    }
    let problems = SamplePlan.check("v | take 3") { $0.views = [view] }.problems
    #expect(problems.first?.place?.source == source)
  }

  @Test("views that lead back to themselves are refused")
  func recursion() {
    #expect(SamplePlan.codes("view a = b | take 1\nview b = a | take 2").contains(341))
    #expect(SamplePlan.codes("view a = units | where any(a)") == [341])
  }

  @Test("a view is checked when it is made, as far as can be known")
  func early() {
    #expect(SamplePlan.codes("view v($n) = units | where nme ~ $n") == [302])
    #expect(SamplePlan.codes("view v = units | to csv") == [333])
  }

  @Test("`|` continues the list shown last")
  func refine() {
    let script = SamplePlan.parsed("tasks | select unit, due")
    guard case .query(let pipeline)? = script.statements.first?.kind else {
      Issue.record("no pipeline")
      return
    }
    func codes(_ text: String) -> [Int] {
      SamplePlan.codes(text) { $0.last = (pipeline, script.source) }
    }
    #expect(codes("| take 5") == [])
    #expect(codes("| where state = open") == [301])
    #expect(SamplePlan.codes("| take 5") == [332])
  }
}

@Suite("Names for completion")
struct KnownNameTests {
  private func names(after text: String) -> [String] {
    let script = SamplePlan.parsed(text)
    guard case .query(let pipeline)? = script.statements.first?.kind else { return [] }
    return Checker.names(after: pipeline, in: script.source, SamplePlan.world).map(\.name)
  }

  @Test("the names after a stage are those the next one may use")
  func afterStages() {
    #expect(names(after: "units").contains("official_code"))
    #expect(names(after: "units | derive left = count(tasks)").contains("left"))
    #expect(names(after: "tasks | select unit, due") == ["unit", "due"])
    #expect(names(after: "tasks | summarize n = count() per duty") == ["duty", "n"])
    #expect(names(after: "units | expand tasks").prefix(2) == ["parent", "unit"])
    #expect(names(after: "units | where overdu | take 3").contains("name"))
  }

  @Test("behind a dot stand the fields of the record, the deadline, or each of the many")
  func behind() {
    let script = SamplePlan.parsed("tasks")
    guard case .query(let pipeline)? = script.statements.first?.kind else {
      Issue.record("no pipeline")
      return
    }
    func names(_ words: [String]) -> [String] {
      Checker.names(
        behind: words.map { Word($0, span: 0..<0) }, after: pipeline, in: script.source,
        SamplePlan.world
      ).map(\.name)
    }
    #expect(names(["unit"]).contains("sector"))
    #expect(names(["due"]) == ["date", "bound", "wording", "last_day", "last_workday"])
    #expect(names(["unit", "tasks"]).contains("overdue"))
    #expect(names(["unit", "name"]) == [])
  }

  @Test("the type of what stands before = decides which values may follow")
  func types() {
    let script = SamplePlan.parsed("tasks | where unit.kind = ward")
    guard case .query(let pipeline)? = script.statements.first?.kind,
      case .compare(_, let left, _, _)? = pipeline.stages.first?.expressions.first
    else {
      Issue.record("no comparison")
      return
    }
    let source = PipelineSyntax(source: pipeline.source, stages: [], span: pipeline.span)
    #expect(
      Checker.type(of: left, after: source, in: script.source, SamplePlan.world)
        == .enumeration("kind"))
  }
}
