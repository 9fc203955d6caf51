import PlanModel

extension Function {
  package static let today = Function(
    "today", "hôm_nay", .day { $0 },
    result: Phrase("a day", vi: "một ngày"),
    summary: Phrase(
      "the run's today, the same in every row",
      vi: "ngày hôm nay của lượt chạy"),
    examples: [
      Example(
        "tasks | where due in today..today+5wd",
        Phrase("what falls due in five working days", vi: "việc đến hạn trong năm ngày làm việc"))
    ])
}
