import PlanModel

extension Function {
  package static let min = Function(
    "min", "nhỏ_nhất", .aggregate(.min),
    parameters: ["LIST.FIELD where CONDITION", "VALUE"],
    result: Phrase("as the field", vi: "như trường đó"),
    summary: Phrase(
      "the least, or the earliest",
      vi: "nhỏ nhất, hoặc sớm nhất"),
    examples: [
      Example(
        "units | derive next = min(tasks.due where not done)",
        Phrase("each unit's next deadline", vi: "hạn gần nhất của từng đơn vị"))
    ])
}
