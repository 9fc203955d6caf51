import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct MarkTests {
  @Test("ten conferences are marked done in one statement, ten rows in the journal")
  func ten() throws {
    let script = try Script.plan103()
    let list = "tasks | where duty = hoi_nghi and unit.kind = ward"
    let report = try script.change(
      list, .mark(.state(.done)), on: "2023-05-18", expect: 10...10, shown: 3)
    #expect(report.count == 10)
    #expect(report.rows.count == 3)
    #expect(report.rows.first?.fields.map(\.name) == ["state", "done_on", "box"])
    #expect(try script.count("tasks | where done | count") == 10)
    #expect(try script.count("tasks | where box = on_time | count") == 10)
    let journal = try script.rows("journal | where change = 2 | select entity, key | take 1")
    #expect(journal.count == 1)
    #expect(try script.count("journal | where change = 2 | count") == 10)
  }
}
