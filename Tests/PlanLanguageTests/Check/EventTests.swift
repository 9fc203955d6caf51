import PlanModel
import Testing

@testable import PlanLanguage

@Suite("Rows as events")
struct EventTests {
  /// The names of the columns that a line writes to a calendar.
  static func columns(
    _ text: String, _ change: (inout Surroundings) -> Void = { _ in }
  ) -> [String] {
    guard case .query(let query, _)? = SamplePlan.check(text, change).statements.first?.kind
    else { return [] }
    return query.shown.map(\.name)
  }

  @Test(
    "what has a last day is told by its entity, with the key first and the alarms last",
    arguments: ["tasks", "deadlines", "duties", "units | expand tasks", "tasks | board"])
  func events(list: String) {
    let columns = EventTests.columns("\(list) | to ics")
    let known = columns.prefix { $0 != EventColumn.sevenBefore.rawValue }
    #expect(columns.prefix(3) == ["entity", "key", "plan"])
    #expect(known.allSatisfy { EventColumn(rawValue: $0) != nil })
    #expect(Set(known).isSuperset(of: ["title", "last_day", "last_workday", "due", "clause"]))
    #expect(Array(columns.dropFirst(known.count)) == EventColumn.alarms.map(\.column.rawValue))
  }

  @Test("columns chosen or derived follow, also where only they were left")
  func own() {
    #expect(EventTests.columns("tasks | select unit, note | to ics").suffix(2) == ["unit", "note"])
    let derived = "tasks | derive n = count(reminders) | to ics"
    #expect(EventTests.columns(derived).last == "n")
  }

  @Test("without a plan chosen the plan is there once")
  func plans() {
    let columns = EventTests.columns("tasks | to ics") { $0.plan = nil }
    #expect(columns.count { $0 == "plan" } == 1)
  }

  @Test(
    "what has no last day is refused",
    arguments: ["units", "outline", "tasks | count per box", "tasks | summarize n = count()"])
  func refused(list: String) {
    #expect(SamplePlan.codes("\(list) | to \"x.ics\"") == [387])
  }
}
