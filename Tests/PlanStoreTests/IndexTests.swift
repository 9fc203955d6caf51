import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// The questions asked twenty times an hour go by an index, however large the tables grow.
@Suite struct IndexTests {
  @Test(
    "the standard questions search, and never go through all tasks",
    arguments: [
      "tasks | where overdue",
      "tasks | where overdue | sort due | take 50 | select unit, duty, unit.supervisors",
      "tasks | where due_soon",
      "tasks | where due in today..today+5wd",
      "tasks | where due before 27/5/2023 and not done",
      "tasks | where unit = bac_ha",
      "tasks | where duty = hoi_nghi and unit.kind = ward",
      "tasks | where unit = bac_ha and duty = bc_co_so",
      "units | where any(tasks where not done)",
      "units | where no(tasks where done)",
      "units | where kind = ward and any(tasks where overdue)",
      "units | where any(tasks where state in [open, returned]) | count per kind",
      "units | derive owed = count(tasks where overdue) | where owed > 0",
      "units | where supervisors has doan_1 | expand tasks | where not done",
      "supervisors | derive owed = count(tasks where overdue) | where owed > 0",
      "submissions | where task = bac_ha.bc_co_so",
    ])
  func search(question: String) throws {
    let script = try Script.readOnlyDemo()
    let plan = try script.store.explain(script.query(question), script.context).plan
    for step in plan {
      let words = step.split(separator: " ")
      guard words.first == "SCAN", words.count > 1, let alias = words[1].first else { continue }
      #expect(!"tx".contains(alias) || words[1].contains("("), "\(question): \(step)")
      #expect(!step.contains("submission"), "\(question): \(step)")
    }
  }

  @Test("a code is looked up by its index")
  func codes() throws {
    let script = try Script.readOnlyDemo()
    for question in ["units | where code = bac_ha", "duties | where code = hoi_nghi"] {
      let plan = try script.store.explain(script.query(question), script.context).plan
      #expect(plan.first?.hasPrefix("SEARCH") ?? false, "\(question): \(plan)")
    }
  }

  @Test("the list of what is overdue comes in order from its index, without sorting")
  func order() throws {
    let script = try Script.readOnlyDemo()
    let question = "tasks | where overdue | sort due | take 50"
    let plan = try script.store.explain(script.query(question), script.context).plan
    #expect(plan[0].contains("USING INDEX task_not_done (plan_id=? AND last_day<?)"))
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test("counting reads nothing that is not asked for")
  func counting() throws {
    let script = try Script.readOnlyDemo()
    let sql = try script.store.explain(script.query("units | count"), script.context).sql
    #expect(sql == "SELECT count(*) FROM unit AS u1")
  }

  @Test("each distinct path is one join, however often it is used")
  func joins() throws {
    let script = try Script.readOnlyDemo()
    let question = """
      tasks | where unit.kind = ward and unit.sector != none | sort unit.sector, duty.name
        | select unit, unit.name, unit.kind, duty, duty.due.wording, duty.due.code
      """
    let sql = try script.store.explain(script.query(question), script.context).sql
    #expect(sql.components(separatedBy: "LEFT JOIN").count - 1 == 3)
  }

  @Test("a column worked out once is not worked out again to be tested and sorted by")
  func once() throws {
    let script = try Script.readOnlyDemo()
    let question =
      "units | derive left = count(tasks where not done) | where left > 1 | sort left desc"
    let plan = try script.store.explain(script.query(question), script.context).plan
    #expect(plan.filter { $0.contains("CORRELATED") }.count == 1)
  }
}
