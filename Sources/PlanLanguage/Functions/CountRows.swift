import PlanModel

extension Function {
  package static let countRows = Function(
    "count", "đếm", .aggregate(.count),
    parameters: ["LIST where CONDITION", "CONDITION", ""],
    result: Phrase("a number", vi: "một số"),
    summary: Phrase(
      "how many rows there are",
      vi: "đếm số dòng"),
    examples: [
      Example(
        "units | derive left = count(tasks where not done)",
        Phrase("what each unit still owes", vi: "mỗi đơn vị còn bao nhiêu việc")),
      Example(
        "tasks | summarize total = count(), done = count(done) per duty",
        Phrase("in a group, `count()` counts its rows", vi: "trong nhóm, `count()` đếm số dòng")),
    ])
}
