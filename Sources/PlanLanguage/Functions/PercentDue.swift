import PlanModel

extension Function {
  package static let percentDue = Function(
    "percent_due", "phần_trăm_đến_hạn", .aggregate(.percentDue),
    parameters: ["tasks where CONDITION", "CONDITION"],
    result: Phrase(
      "a percentage; none where nothing fell due",
      vi: "tỷ lệ phần trăm; chưa việc nào đến hạn thì trống"),
    summary: Phrase(
      "the same over tasks whose last day is past",
      vi: "như trên, chỉ tính việc đã đến hạn"),
    examples: [
      Example(
        "tasks | summarize kept = percent_due(done) per duty",
        Phrase("of what fell due, how much is done", vi: "trong số đã đến hạn, xong bao nhiêu"))
    ])
}
