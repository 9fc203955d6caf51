import PlanModel

extension Function {
  package static let tomorrow = Function(
    "tomorrow", "ngày_mai", .day { $0 + 1 },
    result: Phrase("a day", vi: "một ngày"),
    summary: Phrase(
      "the day after today",
      vi: "ngày mai"),
    examples: [
      Example(
        "tasks | where due on tomorrow",
        Phrase("what falls due tomorrow", vi: "việc đến hạn ngày mai"))
    ])
}
