import PlanModel

extension Function {
  package static let avg = Function(
    "avg", "trung_bình", .aggregate(.avg),
    parameters: ["LIST.FIELD where CONDITION", "VALUE"],
    result: Phrase("a number", vi: "một số"),
    summary: Phrase(
      "the mean of a field, over rows that have it",
      vi: "trung bình của một trường"),
    examples: [
      Example(
        "tasks | summarize left = avg(workdays_left) per duty",
        Phrase("mean working days left", vi: "trung bình số ngày làm việc còn lại"))
    ])
}
