import PlanModel

extension Function {
  package static let any = Function(
    "any", "có", .aggregate(.any),
    parameters: ["LIST where CONDITION", "CONDITION"],
    result: Phrase("yes or no", vi: "đúng hoặc sai"),
    summary: Phrase(
      "whether there is at least one",
      vi: "có ít nhất một hay không"),
    examples: [
      Example(
        "units | where any(tasks where overdue)",
        Phrase("units with something overdue", vi: "đơn vị có việc quá hạn"))
    ])
}
