import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct PastTests {
  private static let questions = [
    "tasks | count per box", "tasks | count per state",
    "tasks | where state in [waived, void] | count per state",
    "tasks | summarize n = count(), pct = percent_due(done) per unit.sector",
    "tasks | where overdue | count per unit.supervisors",
    "tasks | where unit.supervisors has doan_1 "
      + "| select unit, duty, state, due, last_day, days_left, done_on, note",
    "tasks | select unit, count(submissions) as s, count(reminders) as r, box",
    "tasks | where due_soon | select unit, unit.name, duty, workdays_left",
    "submissions | count per verdict", "reminders | select unit, duty, ordinal, on",
    "amendments | select deadline, day, due", "results | select target, unit, value",
    "units | where any(tasks where overdue) | select code, name, supervisors",
    "duties | select code, for, count(tasks) as n, due", "deadlines | select code, due, last_day",
    "supervisors | select code, directs, count(units) as n",
  ]

  @Test(
    "what was answered on each day is what as_of and as_known answer for it later",
    arguments: [AsOfSyntax.Kind.effective, .known], 0..<2)
  func property(kind: AsOfSyntax.Kind, seed: UInt64) throws {
    let script = try Script.demo()
    // What is dated back changes the past by as_of, not what was known of it.
    var changes = RandomChanges(seed: seed, isDated: kind == .known)
    var kept: [(day: Day, answers: [Table])] = []
    for _ in 0..<8 {
      for _ in 0..<4 { _ = changes.make(in: script) }
      if kind == .known { _ = try? script.undo() }
      kept.append((script.today, try PastTests.questions.map { try script.run($0) }))
      script.today = script.today + Int.random(in: 1...3, using: &changes.random)
      script.now = "\(script.today.iso)T07:00:00+07:00"
    }
    for (day, answers) in kept {
      for (question, answer) in zip(PastTests.questions, answers) {
        let past = try script.past(question, kind, day)
        #expect(past == answer, "\(question) as of \(day.iso)")
      }
    }
  }

  @Test("what is dated back shows from that day on, and brings nothing from after it")
  func datedBack() throws {
    let script = try Script.plan103()
    let task = "tasks | where unit = bac_ha and duty = hoi_nghi"
    script.today = Script.day("2023-05-22")
    try script.change(task, .extend(.by(.constant(.day(Script.day("2023-05-26")), .day))))
    script.today = Script.day("2023-05-29")
    try script.change(task, .mark(.state(.done)), on: "2023-05-20")
    let shown = task + " | select state, done_on, last_day, box"
    func asOf(_ day: String) throws -> [String] {
      try script.past(shown, .effective, Script.day(day)).rows.map {
        $0.map(Script.plain).joined(separator: " ")
      }
    }
    #expect(try asOf("2023-05-18") == [])
    #expect(try asOf("2023-05-19") == ["open - 2023-05-19 within_time"])
    #expect(try asOf("2023-05-20") == ["done 2023-05-20 2023-05-19 late"])
    #expect(try asOf("2023-05-21") == ["done 2023-05-20 2023-05-19 late"])
    #expect(try asOf("2023-05-22") == ["done 2023-05-20 2023-05-26 on_time"])
    #expect(try script.rows(shown) == ["done | 2023-05-20 | 2023-05-26 | on_time"])
  }

  @Test("an undone statement never was, by its days; by the clock it was known until then")
  func undone() throws {
    let script = try Script.plan103()
    let count = "tasks | where done | count"
    script.now = "2023-05-19T08:00:00+07:00"
    try script.change("tasks | where duty = hoi_nghi and unit.kind = ward", .mark(.state(.done)))
    script.today = Script.day("2023-05-25")
    script.now = "2023-05-25T08:00:00+07:00"
    try script.undo()
    func counts(_ kind: AsOfSyntax.Kind) throws -> [Value] {
      try ["2023-05-19", "2023-05-24", "2023-05-25"].compactMap {
        try script.past(count, kind, Script.day($0)).rows.first?.first
      }
    }
    #expect(try counts(.effective) == [.integer(0), .integer(0), .integer(0)])
    #expect(try counts(.known) == [.integer(10), .integer(10), .integer(0)])
  }

  @Test("before the workspace there is nothing, and it says so")
  func before() throws {
    let script = try Script.plan103()
    let query = try script.asking("tasks | count", .effective, Script.day("2023-05-18"))
    #expect(try script.store.read(query, script.context).rows == [[.integer(0)]])
    #expect(try script.store.remarks(on: query, script.context).map(\.code) == [438])
    let later = try script.asking("tasks | count", .effective, Script.day("2023-05-19"))
    #expect(try script.store.remarks(on: later, script.context).isEmpty)
  }
}

extension Script {
  /// The list, asked as of a day.
  func asking(_ text: String, _ kind: AsOfSyntax.Kind, _ day: Day) throws -> CheckedQuery {
    var query = try query(text)
    query.source = query.source.asking(CheckedAsOf(kind: kind, day: .constant(.day(day), .day)))
    return query
  }

  func past(_ text: String, _ kind: AsOfSyntax.Kind, _ day: Day) throws -> PlanModel.Table {
    try store.read(asking(text, kind, day), context)
  }
}

extension CheckedSource {
  fileprivate func asking(_ past: CheckedAsOf) -> CheckedSource {
    switch self {
    case .records(let entity, let everything, _):
      return .records(entity, everything: everything, asOf: past)
    case .supplied: return self
    }
  }
}
