import PlanModel

extension Function {
  package static let yesterday = Function(
    "yesterday", "hôm_qua", .day { $0 - 1 },
    result: Phrase("a day", vi: "một ngày"),
    summary: Phrase(
      "the day before today",
      vi: "hôm qua"),
    examples: [
      Example(
        "tasks | where done_on = yesterday",
        Phrase("what was done yesterday", vi: "việc xong hôm qua"))
    ])
}
