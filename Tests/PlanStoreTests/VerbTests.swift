import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

/// Each verb, as it is typed.
@Suite struct VerbTests {
  private func refused(_ code: Int, _ script: Script, _ text: String) throws {
    let before = try script.dump()
    #expect(script.failure(text) == code, "\(text)")
    #expect(try script.dump() == before, "\(text)")
  }

  @Test("done accepts the pending version; the day of delivery decides what is late")
  func done() throws {
    let script = try Script.plan103()
    let task = "tasks | where unit = cong_an and duty = bc_co_so"
    let shown = task + " | select state, submitted_on, done_on, box, days_late"
    try script.run(task + " | submit on 26/5/2023 with number = \"15-BC/ĐU\" expect 1")
    script.today = Script.day("2023-06-10")
    #expect(try script.rows(shown) == ["submitted | 2023-05-26 | - | on_time | -"])
    try script.run(task + " | mark done on 8/6/2023")
    #expect(try script.rows(shown) == ["done | 2023-05-26 | 2023-06-08 | on_time | -"])
    #expect(try script.rows("submissions | select version, verdict") == ["1 | accepted"])

    let late = "tasks | where unit = quan_su and duty = bc_co_so"
    try script.run(late + " | submit on 29/5/2023")
    try script.run(late + " | mark returned note \"Thiếu phụ lục\"")
    let lateShown = late + " | select state, box, note"
    #expect(try script.rows(lateShown) == ["returned | overdue | Thiếu phụ lục"])
    try script.run(late + " | submit on 5/6/2023 with has_appendix = true")
    #expect(try script.rows(late + " | select box, days_late") == ["late | 10"])
    #expect(
      try script.rows(
        "submissions | where unit = quan_su | select version, on, verdict, has_appendix, note")
        == [
          "1 | 2023-05-29 | returned | - | Thiếu phụ lục", "2 | 2023-06-05 | pending | true | -",
        ])
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("a version keeps its file, number, figures and fingerprint")
  func submit() throws {
    let script = try Script.plan103()
    try script.change(
      "tasks | where unit = bac_ha and duty = bc_co_so", .submit, on: "2023-05-18",
      note: "bản giấy", file: "bc.docx",
      with: [
        "sha256": .text("ab12"), "number": .text("26-BC/ĐU"),
        "figures_to": .day(Script.day("2023-05-30")), "estimated": .boolean(true),
      ])
    #expect(
      try script.rows(
        "submissions | select version, on, file, sha256, number, figures_to, estimated, "
          + "has_appendix, verdict, note")
        == [
          "1 | 2023-05-18 | bc.docx | ab12 | 26-BC/ĐU | 2023-05-30 | true | - | pending | bản giấy"
        ])
    let task = "tasks | where unit = bac_ha and duty = bc_co_so"
    try refused(426, script, task + " | submit on 19/5/2023")
    try script.run(task + " | mark done")
    try refused(421, script, task + " | submit on 20/5/2023")
  }

  @Test("opening again takes back the delivery, and says why")
  func open() throws {
    let script = try Script.demo()
    let task = "tasks | where unit = nam_ha and duty = bc_co_so"
    try refused(421, script, task + " | mark open")
    try script.run(task + " | mark open note \"Nhầm đơn vị\"")
    #expect(
      try script.rows(task + " | select state, submitted_on, done_on, box, note")
        == ["open | - | - | within_time | Nhầm đơn vị"])
    #expect(
      try script.rows("submissions | where unit = nam_ha | select verdict, note")
        == ["returned | Nhầm đơn vị"])
  }

  @Test("tasks get more time of their own, beside what was set first")
  func extend() throws {
    let script = try Script.plan103()
    let task = "tasks | where unit = bac_ha and duty = bc_co_so"
    let shown = task + " | select extended, due, last_day, duty.due.last_day, paper, note"
    try script.change(
      task, .extend(.before(.constant(.day(Script.day("2023-06-01")), .day))), file: "12-CV")
    #expect(
      try script.rows(shown) == ["2023-05-31 | by 2023-05-31 | 2023-05-31 | 2023-05-26 | 12-CV | -"]
    )
    try script.run(task + " | extend for 3wd note \"Mưa lũ\"")
    #expect(
      try script.rows(shown) == [
        "2023-06-05 | by 2023-06-05 | 2023-06-05 | 2023-05-26 | 12-CV | Mưa lũ"
      ])
    // 10/6/2023 is a Saturday.
    try script.run(task + " | extend for 5d")
    #expect(try script.rows(task + " | select last_day") == ["2023-06-12"])
    try refused(428, script, task + " | extend by 12/6/2023")
    try refused(405, script, task + " | extend by 1/1/2060")
    try script.run(task + " | mark waived")
    try refused(
      427, script,
      "tasks | where unit = bac_ha and duty = bc_co_so and state = waived | extend by 1/7/2023")
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("a deadline is extended by an amendment with its paper, and all its tasks with it")
  func amend() throws {
    let script = try Script.plan103()
    try script.run(
      "deadlines | where code = bao_cao | extend by 31/5/2023 note \"Công văn 215-CV/Th.U\"")
    #expect(
      try script.rows("amendments | select deadline, day, due, paper, reason")
        == ["bao_cao | 2023-05-19 | by 2023-05-31 | Công văn 215-CV/Th.U | -"])
    #expect(try script.count("tasks | where last_day = 31/5/2023 | count") == 33)
    try script.run("deadlines | where code = bao_cao | extend before 5/6/2023 note \"216\"")
    #expect(try script.count("amendments | count") == 1, "of one day the last word counts")
    #expect(
      try script.rows("deadlines | where code = bao_cao | select due") == ["before 2023-06-05"])
    try refused(430, script, "deadlines | where code = bao_cao | extend by 1/7/2023 on 1/5/2023")
    try refused(428, script, "deadlines | where code = bao_cao | extend by 4/6/2023")
    // Sunday 4/6 and three working days.
    try script.run("deadlines | where code = bao_cao | extend for 3wd on 20/5/2023")
    #expect(try script.rows("deadlines | where code = bao_cao | select due") == ["by 2023-06-07"])
    try script.run("duty le \"Việc lẻ\" { for = [bac_ha] }")
    try refused(429, script, "tasks | where duty = le | extend for 3wd")
    try script.run("tasks | where duty = le | extend by 1/6/2023")
    #expect(
      try script.rows("tasks | where duty = le | select last_day, box") == [
        "2023-06-01 | within_time"
      ])
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("supervisors and duties are given to units and taken again; groups stay whole")
  func assign() throws {
    let script = try Script.demo()
    let communes = "units | where kind = commune"
    try script.run(communes + " | assign supervisor doan_1 as directs expect 5")
    #expect(
      try script.count("units | where kind = commune and supervisors has doan_1 | count") == 5)
    let changes = try script.changes()
    try script.run(communes + " | assign supervisor doan_1 as directs expect 5")
    #expect(try script.changes() == changes, "nothing is left to do, and no trace of it")
    try script.run(communes + " | unassign supervisor doan_1")
    #expect(
      try script.count("units | where kind = commune and supervisors has doan_1 | count") == 0)

    try script.run("units | where code = bac_ha | assign duty bc_khac")
    #expect(try script.count("tasks | where duty = bc_khac | count") == 1)
    try script.run("tasks | where duty = bc_khac | set note = \"đang soạn\"")
    try script.run("units | where code = bac_ha | unassign duty bc_khac")
    #expect(try script.count("tasks | where duty = bc_khac | count") == 1, "what was begun stays")
    try refused(431, script, "units | where code = bac_ha | unassign duty hoi_nghi")
    try script.run("supervisor doan_ct { directs = [phuong_xa] }")
    try refused(431, script, "units | where code = bac_ha | unassign supervisor doan_ct")
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("fields are set row by row, under the rules of definitions")
  func set() throws {
    let script = try Script.demo()
    try script.run(
      "units | where code in [bac_ha, nam_ha] | set name = \"Đảng bộ \" + code, note = name")
    #expect(
      try script.rows("units | where name ~ \"dang bo\" | select name, note")
        == ["Đảng bộ bac_ha | Đảng ủy phường Bắc Hà", "Đảng bộ nam_ha | Đảng ủy phường Nam Hà"])
    try script.run("sections | where code under \"1.B\" | set owner = van_phong")
    #expect(
      try script.count("sections | where owner = van_phong and code under \"1.B\" | count") > 3)
    try script.run("tasks | where unit = bac_ha | set planned_on = last_day, note = none")
    #expect(try script.count("tasks | where planned_on = last_day | count") >= 2)
    try refused(406, script, "targets | where code = thu_ngan_sach | set value = 1")
    try refused(410, script, "units | where code = van_phong | set parent = van_phong")
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("reminders are numbered per task")
  func remind() throws {
    let script = try Script.demo()
    let list = "tasks | where unit in [dong_mon, thach_quy] and duty = hoi_nghi"
    try script.run(list + " | remind with channel = \"công văn\", letter = \"27-CV/VP\"")
    #expect(
      try script.rows(
        "reminders | where letter = \"27-CV/VP\" | sort ordinal desc | select unit, ordinal, on")
        == ["dong_mon | 3 | 2023-05-19", "thach_quy | 2 | 2023-05-19"])
    try refused(432, script, "tasks | where unit = nam_ha | remind")
  }

  @Test("records go unless something refers to them; what is kept for good is not removed")
  func remove() throws {
    let script = try Script.demo()
    let before = try script.dump()
    try script.run("unit moi \"Mới\" { groups = [khac], kind = other }")
    #expect(try script.count("tasks | where unit = moi | count") == 1)
    try script.run("units | where code = moi | remove expect 1")
    #expect(try script.dump() == before)
    #expect(script.lastReport?.rows.first?.key == "moi")

    try refused(433, script, "units | where code = bac_ha | remove")
    try refused(433, script, "deadlines | where code = hoi_nghi | remove")
    try refused(433, script, "sections | where code = \"1.B\" | remove")
    try refused(434, script, "reminders | where true | remove")
    try refused(434, script, "submissions | where true | remove")
    try refused(435, script, "holidays | where date = 30/4/2023 | remove")
    try refused(406, script, "targets | where code = thu_ngan_sach | remove")
    try script.run("holiday 6/5/2023 \"Làm bù\" { kind = worked }")
    try script.run("holidays | where not shipped | remove")
    #expect(try script.dump() == before)
    try script.run("results | where unit = bac_ha | remove")
    #expect(try script.count("results | where unit = bac_ha | count") == 0)
    #expect(try script.store.doctor().map(\.code) == [])
  }

  @Test("other rows than expected change nothing, and end as an unmet condition")
  func expect() throws {
    let script = try Script.plan103()
    try refused(420, script, "tasks | where duty = hoi_nghi | mark done expect 19")
    do {
      try script.run("tasks | where duty = hoi_nghi | mark done expect 1..5")
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.message.exit == .unmet)
    }
    try script.run("tasks | where duty = hoi_nghi and unit = bac_ha | mark done expect 1..5")
    try script.run(
      "tasks | where duty = hoi_nghi and state = waived | mark open note \"x\" expect 0")
    #expect(try script.changes() == 2, "no rows, no trace")
  }

  @Test("the report shows the first rows, each with what is not as it was")
  func report() throws {
    let script = try Script.plan103()
    try script.run("tasks | where duty = hoi_nghi and unit in [bac_ha, nam_ha] | mark done")
    let rows = script.lastReport?.rows ?? []
    #expect(rows.map(\.key) == ["bac_ha.hoi_nghi", "nam_ha.hoi_nghi"])
    #expect(
      rows.first?.fields.map {
        "\($0.name): \(Script.plain($0.before)) → \(Script.plain($0.after))"
      }
        == ["state: open → done", "done_on: - → 2023-05-19", "box: within_time → on_time"])
  }

  @Test("a list that shows a row twice changes it once")
  func twice() throws {
    let script = try Script.demo()
    try script.run(
      "supervisors | where code in [doan_2, td_dan_van] | expand tasks | where unit = dong_mon "
        + "and duty = hoi_nghi | remind expect 1")
    #expect(try script.count("reminders | where unit = dong_mon | count") == 3)
  }
}
