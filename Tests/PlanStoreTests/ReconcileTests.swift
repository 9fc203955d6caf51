import PlanModel
import Testing

@testable import PlanStore

@Suite struct ReconcileTests {
  @Test("the examples of the messages provoke them", arguments: ChangeMessage.pages)
  func examples(page: MessagePage) throws {
    guard let line = page.example else { return }
    #expect(try Script.demo().failure(line) == page.code)
  }

  @Test(
    "what the checker lets pass for another workspace is refused here",
    arguments: [
      ("unit DaiNai \"Đảng ủy phường Đại Nài\"", 401), ("group dai_nai \"Nhóm\"", 402),
      ("unit btv_moi \"Ban\" { parent = xyz }\nunit xyz \"Xyz\"", nil),
      ("deadline moi { due by 1/6/2023 }\ndeadline moi \"Hạn\" { due by 1/6/2023 }", nil),
      ("clause \"IX\" { paragraph = \"đoạn\" }", nil),
    ] as [(String, Int?)])
  func guards(text: String, code: Int?) throws {
    let elsewhere = try Script("plan \"103-KH/Th.U\" \"Kế hoạch khác\"")
    let records = (try? elsewhere.records(text)) ?? []
    let script = try Script.demo()
    do throws(Diagnostic) {
      _ = try script.store.define(records, script.runContext)
      #expect(code == nil)
    } catch {
      #expect(error.message.code == code)
    }
  }

  @Test("a task outside its duty's list is refused, and taken when a dump is restored")
  func outsiders() throws {
    let elsewhere = try Script(
      """
      plan "103-KH/Th.U" "Khác"
      unit bac_ha "Đảng ủy phường Bắc Hà"
      duty dt_danh_gia "Dự thảo Báo cáo đánh giá giữa nhiệm kỳ của Thành ủy" { for = [bac_ha] }
      """)
    let records = try elsewhere.records("task bac_ha.dt_danh_gia { state = done }")
    let script = try Script.demo()
    do throws(Diagnostic) {
      _ = try script.store.define(records, script.runContext)
      Issue.record("accepted")
    } catch {
      #expect(error.message.code == 409)
    }
    let changes = try script.store.define(records, script.runContext, restoring: true)
    #expect(changes.tallies.map(\.added) == [["bac_ha.dt_danh_gia"]])
  }

  @Test("all messages have a page, in both languages")
  func pages() {
    #expect(ChangeMessage.pages.map(\.code) == [368] + Array(401...411))
    #expect(StoreMessage.pages.map(\.code) == Array(501...516))
  }

  @Test("a definition that fails leaves nothing behind, and no trace in the journal")
  func allOrNothing() throws {
    let script = try Script.demo()
    let before = try script.store.dump(plan: nil)
    let changes = try script.count("journal | count")
    #expect(
      script.failure("unit moi \"Đơn vị mới\"\ntarget thu_ngan_sach { value = 1 }") == 406)
    #expect(try script.store.dump(plan: nil) == before)
    #expect(try script.count("journal | count") == changes)
  }

  @Test("absent attributes keep their value; a list replaces the former one")
  func merge() throws {
    let script = try Script.demo()
    try script.run("unit bac_ha { note = \"gọi lại\" }")
    #expect(script.lastChanges.tallies.map(\.changed) == [["bac_ha"]])
    #expect(
      try script.rows("units | where code = bac_ha | select kind, groups, note")
        == ["ward | Đảng ủy 15 phường, xã | gọi lại"])
    try script.run("unit bac_ha { note = none, groups = [] }")
    #expect(
      try script.rows("units | where code = bac_ha | select groups, note") == [" | -"])
  }

  @Test("definitions may come in any order")
  func order() throws {
    let script = try Script(
      """
      duty bao_cao "Báo cáo" { for = [nhom], due = han, deliverable = report }
      unit b "Đơn vị B" { parent = a, groups = [nhom] }
      deadline han "Hạn" { due by 1/6/2023, clause = "I" }
      unit a "Đơn vị A" { groups = [nhom] }
      group nhom "Nhóm"
      clause "I" "Điều một"
      plan "1-KH" "Kế hoạch"
      """)
    #expect(
      try script.rows("tasks | select unit, due") == ["a | by 2023-06-01", "b | by 2023-06-01"])
    #expect(script.lastChanges.tasksMade == 2)
  }

  @Test("a unit that leaves keeps what it has begun; what it has not becomes void, and comes back")
  func leaving() throws {
    let script = try Script.demo()
    try script.run("task dai_nai.bc_co_so { note = \"hứa gửi\" }")
    try script.run("unit dai_nai { groups = [] }")
    #expect(
      try script.rows(
        "tasks | where unit = dai_nai and state in [open, void] | select duty, state")
        == ["hoi_nghi | open", "bc_co_so | open"])

    try script.run("unit thach_ha { groups = [] }\nunit van_yen { groups = [] }")
    #expect(script.lastChanges.tasksVoided == 2)
    #expect(
      try script.rows("tasks | where unit = van_yen and state = void | select duty, note")
        == ["bc_co_so | Đơn vị không còn thuộc diện được giao"])
    #expect(try script.count("tasks | where unit = van_yen | count") == 1)

    try script.run("unit van_yen { groups = [phuong_xa] }")
    #expect(script.lastChanges.tasksReopened == 1)
    #expect(
      try script.rows("tasks | where unit = van_yen | select duty, state, note")
        == ["hoi_nghi | done | -", "bc_co_so | open | -"])
  }

  @Test("a unit that joins an open group gets its tasks; an optional one is never owed")
  func joining() throws {
    let script = try Script.plan103()
    try script.run("unit cang \"Đảng ủy Cảng\" { groups = [khac] }")
    #expect(script.lastChanges.tasksMade == 2)
    #expect(try script.count("tasks | count") == 56)
    #expect(try script.rows("tasks | where unit = cang | select duty") == ["bc_khac"])
    try script.run("task cang.hn_khac { state = done, done_on = 2/6/2023 }")
    #expect(
      try script.rows("tasks | where unit = cang | select duty, box")
        == ["bc_khac | within_time", "hn_khac | no_deadline"])
  }

  @Test("a submission moves its task along; a given state holds")
  func submissions() throws {
    let script = try Script.plan103()
    try script.run("submission bac_ha.bc_co_so.1 { on = 29/5/2023 }")
    let list =
      "tasks | where unit = bac_ha and duty = bc_co_so | select state, submitted_on, box, days_late"
    #expect(try script.rows(list) == ["submitted | 2023-05-29 | late | 3"])
    try script.run("submission bac_ha.bc_co_so.1 { verdict = returned }")
    #expect(try script.rows(list) == ["returned | 2023-05-29 | within_time | -"])
    try script.run("submission bac_ha.bc_co_so.2 { on = 26/5/2023, verdict = accepted }")
    #expect(try script.rows(list) == ["done | 2023-05-26 | on_time | -"])
    try script.run(
      "task bac_ha.bc_co_so { state = open }\nsubmission bac_ha.bc_co_so.3 { on = 27/5/2023 }")
    #expect(try script.rows(list) == ["open | 2023-05-26 | within_time | -"])
  }

  @Test(
    "an amendment moves a deadline and its tasks; rerunning the definition does not move it back")
  func amendments() throws {
    let script = try Script.plan103()
    try script.run("amendment bao_cao.2023-05-20 { due by 31/5/2023, paper = \"215-CV/Th.U\" }")
    let list = "tasks | where duty = bc_co_so | take 1 | select due, last_day, due.date"
    #expect(try script.rows(list) == ["by 2023-05-31 | 2023-05-31 | 2023-05-27"])
    try script.run(Script.shipped("plan-103"))
    #expect(script.lastChanges.isEmpty)
    #expect(try script.rows(list) == ["by 2023-05-31 | 2023-05-31 | 2023-05-27"])
  }

  @Test("a task's own extension holds while it is later than its deadline's")
  func extensions() throws {
    let script = try Script.plan103()
    try script.run("task bac_ha.bc_co_so { extended = 30/5/2023 }")
    let list = "tasks | where unit = bac_ha and duty = bc_co_so | select due"
    #expect(try script.rows(list) == ["by 2023-05-30"])
    try script.run("amendment bao_cao.2023-05-20 { due before 3/6/2023 }")
    #expect(try script.rows(list) == ["before 2023-06-03"])
  }

  @Test("an office's own day off moves the working days")
  func holidays() throws {
    let script = try Script.plan103()
    let list = "deadlines | where code = bao_cao | select last_workday"
    #expect(try script.rows(list) == ["2023-05-26"])
    try script.run("holiday 25/5/2023..26/5/2023 \"Nghỉ bù của thành phố\"")
    #expect(try script.rows(list) == ["2023-05-24"])
    #expect(try script.count("holidays | where not shipped | count") == 2)
    #expect(
      try script.store.dump(plan: nil).contains("holiday 2023-05-26 \"Nghỉ bù của thành phố\""))
  }

  @Test("a target takes its first value though targets are locked")
  func targets() throws {
    let script = try Script.plan103()
    try script.run("target moi \"Chỉ tiêu mới\" { uom = \"%\" }")
    try script.run("target moi { value = 12.5 }")
    #expect(script.failure("target moi { value = 13 }") == 406)
    try script.run("target moi { value = 12.5, note = none }".replacing(", note = none", with: ""))
    #expect(script.lastChanges.isEmpty)
  }
}
