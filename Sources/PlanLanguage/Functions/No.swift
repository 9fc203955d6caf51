import PlanModel

extension Function {
  package static let no = Function(
    "no", "không_có", .aggregate(.no),
    parameters: ["LIST where CONDITION", "CONDITION"],
    result: Phrase("yes or no", vi: "đúng hoặc sai"),
    summary: Phrase(
      "whether there is none",
      vi: "không có cái nào"),
    examples: [
      Example(
        "units | where no(tasks where done)",
        Phrase("units that have done nothing yet", vi: "đơn vị chưa xong việc nào"))
    ])
}
