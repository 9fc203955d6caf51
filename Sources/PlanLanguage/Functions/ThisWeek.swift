import PlanModel

extension Function {
  package static let thisWeek = Function(
    "this_week", "tuần_này",
    .days { $0 - ($0.weekday.rawValue - 1)...$0 + (7 - $0.weekday.rawValue) },
    result: Phrase("days from Monday to Sunday", vi: "từ thứ Hai đến Chủ nhật"),
    summary: Phrase(
      "the week of today, after `in`",
      vi: "tuần này, viết sau `in`"),
    examples: [
      Example(
        "tasks | where due in this_week",
        Phrase("what falls due this week", vi: "việc đến hạn trong tuần"))
    ])
}
