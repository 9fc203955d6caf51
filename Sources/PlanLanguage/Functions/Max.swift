import PlanModel

extension Function {
  package static let max = Function(
    "max", "lớn_nhất", .aggregate(.max),
    parameters: ["LIST.FIELD where CONDITION", "VALUE"],
    result: Phrase("as the field", vi: "như trường đó"),
    summary: Phrase(
      "the greatest, or the latest",
      vi: "lớn nhất, hoặc muộn nhất"),
    examples: [
      Example(
        "units | derive latest = max(tasks.done_on)",
        Phrase("the last day each unit finished something", vi: "ngày xong việc gần nhất"))
    ])
}
