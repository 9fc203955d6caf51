import PlanModel

extension Stage {
  package static let status = Stage(
    "status", vietnamese: ["tình_hình"], shape: [], effect: .draws,
    summary: Phrase(
      "draws how the tasks stand: the boxes, what is late by team, a timeline and a board",
      vi:
        "vẽ tình hình thực hiện: các ô thống kê, việc muộn theo đoàn, dòng thời gian, bảng theo dõi"
    ),
    examples: [
      Example("tasks | status", Phrase("all of the plan", vi: "toàn bộ kế hoạch")),
      Example(
        "tasks | where unit.supervisors has doan_1 | status",
        Phrase("what one team has to see to", vi: "phần của một đoàn công tác")),
      Example(
        "tasks | status | to \"tinh-hinh.html\" with overwrite = true",
        Phrase("a page for a phone or a wall", vi: "một trang cho điện thoại, màn hình lớn")),
      Example(
        "units | status", Phrase("only tasks stand somewhere", vi: "chỉ dùng cho đầu việc"),
        fails: 385),
    ]
  ) { stage, query in
    guard query.canDraw([.task], by: stage) else { return }
    let items = query.items(
      of: .task,
      (query.context.plan == nil ? "" : "plan, ")
        + "plan.title as plan_title, unit, unit.name as name, unit.sector as sector, "
        + "unit.supervisors as supervisors, duty, duty.name as duty_name, due, last_day, state, "
        + "box, due_soon, days_left, days_late, plan.issued as start, "
        + "max(duty.after.due.last_day) as after_day")
    query.draw(.status, from: items)
  }
}
