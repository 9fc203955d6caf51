import PlanModel

extension Function {
  package static let every = Function(
    "all", "mọi", .aggregate(.all),
    parameters: ["LIST where CONDITION", "CONDITION"],
    result: Phrase("yes or no", vi: "đúng hoặc sai"),
    summary: Phrase(
      "whether it holds for every one; true of none",
      vi: "đúng với tất cả; không có dòng nào cũng là đúng"),
    examples: [
      Example(
        "units | where any(tasks) and all(tasks where done)",
        Phrase("units that have done everything", vi: "đơn vị đã xong mọi việc"))
    ])
}
