import PlanModel

extension Stage {
  package static let timeline = Stage(
    "timeline", vietnamese: ["dòng_thời_gian"], shape: [], effect: .draws,
    summary: Phrase(
      "draws deadlines, duties or tasks day by day, with today and the days off",
      vi: "vẽ thời hạn, nhiệm vụ hoặc đầu việc theo ngày, kèm hôm nay và ngày nghỉ"),
    examples: [
      Example(
        "deadlines | timeline",
        Phrase("the deadlines, and how much is done", vi: "các mốc và phần đã xong")),
      Example(
        "tasks | where unit.kind = commune | timeline",
        Phrase("what the communes owe, by when", vi: "việc của các xã và thời hạn")),
      Example(
        "units | timeline", Phrase("units fall due on no day", vi: "đơn vị không có thời hạn"),
        fails: 385),
    ]
  ) { stage, query in
    guard query.canDraw([.deadline, .duty, .task], by: stage) else { return }
    switch query.scope.entity {
    case .deadline:
      let items = query.items(
        of: .deadline, "code, name, due, last_day, last_workday, purpose, \(QueryChecker.progress)")
      query.draw(.timeline(.deadlines), from: items)
    case .duty:
      let items = query.items(
        of: .duty,
        "code, name, due.due as due, plan.issued as start, max(after.due.last_day) as after_day, "
          + "due.last_day as last_day, due.last_workday as last_workday, continuous, "
          + QueryChecker.progress)
      query.draw(.timeline(.duties), from: items)
    default:
      let items = query.items(
        of: .task,
        "unit, unit.name as name, duty, duty.name as duty_name, due, last_day, last_workday, "
          + "submitted_on, done_on, state, box, due_soon, days_late")
      query.draw(.timeline(.tasks), from: items)
    }
  }
}

extension QueryChecker {
  fileprivate static let progress =
    "count(tasks) as tasks, count(tasks where done) as done, "
    + "count(tasks where overdue) as overdue, count(tasks where late) as late, "
    + "count(tasks where due_soon) as soon"
}
