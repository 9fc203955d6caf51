import PlanModel

extension Function {
  package static let sum = Function(
    "sum", "tổng", .aggregate(.sum),
    parameters: ["LIST.FIELD where CONDITION", "VALUE"],
    result: Phrase("a number", vi: "một số"),
    summary: Phrase(
      "the sum of a field",
      vi: "cộng một trường"),
    examples: [
      Example(
        "groups | summarize expected = sum(size)",
        Phrase("how many units the plan counts", vi: "kế hoạch đếm bao nhiêu đơn vị"))
    ])
}
