import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

/// Several plans in one workspace.
@Suite struct PlansTests {
  private func twoPlans() throws -> Script {
    let script = try Script.demo()
    try script.run("plan \"2-KH\" \"Kế hoạch hai\"")
    script.plan = "2-KH"
    try script.run(
      """
      deadline hoi_nghi "Hội nghị khác" { due by 1/8/2023 }
      duty hop "Họp" { for = [dai_nai, bac_ha], due = hoi_nghi }
      supervisor doan_1 { directs = [dai_nai], watches_plan = true }
      """)
    return script
  }

  @Test("a list is of the current plan, and of all where none is chosen")
  func scope() throws {
    let script = try twoPlans()
    #expect(try script.count("tasks | count") == 2)
    #expect(try script.count("deadlines | count") == 1)
    #expect(try script.rows("supervisors | where watches_plan | select code") == ["doan_1"])
    script.plan = "103-KH/Th.U"
    #expect(try script.count("tasks | count") == 55)
    #expect(try script.count("units | where code = dai_nai | expand tasks | count") == 2)
    #expect(try script.rows("supervisors | where watches_plan | select code") == ["td_van_phong"])
    script.plan = nil
    #expect(try script.count("tasks | count") == 57)
    #expect(try script.count("units | where code = dai_nai | expand tasks | count") == 3)
    #expect(
      try script.rows("tasks | where unit = dai_nai | count per plan")
        == ["103-KH/Th.U | 2", "2-KH | 1"])
  }

  @Test("who supervises a unit is what the task's own plan says")
  func supervision() throws {
    let script = try twoPlans()
    script.plan = nil
    let table = try script.run(
      "tasks | where unit = dai_nai | select plan, unit.supervisors")
    for row in table.rows {
      let names = Script.plain(row[1])
      #expect(names.contains("số 1") == (row[0] == .word("2-KH")), "\(row)")
    }
    script.plan = "103-KH/Th.U"
    #expect(
      try script.count("units | where supervisors has doan_1 and code = dai_nai | count") == 0)
  }

  @Test("a plan that is not there is an error, not an empty answer")
  func unknown() throws {
    let script = try twoPlans()
    let query = try script.query("tasks | count")
    let context = RunContext(today: script.today, plan: "9-KH", now: "")
    do throws(Diagnostic) {
      _ = try script.store.read(query, context)
      Issue.record("answered")
    } catch {
      #expect(error.message.code == 514)
    }
  }

  @Test("a definition without a plan to belong to is refused")
  func noPlan() throws {
    let script = try twoPlans()
    let records = try Script.readOnlyDemo().records("clause \"IX\" \"Điều mới\"")
    do throws(Diagnostic) {
      _ = try script.store.define(records, RunContext(today: script.today, now: ""))
      Issue.record("defined")
    } catch {
      #expect(error.message.code == 513)
    }
  }
}
