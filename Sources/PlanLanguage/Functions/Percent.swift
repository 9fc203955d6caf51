import PlanModel

extension Function {
  package static let percent = Function(
    "percent", "phần_trăm", .aggregate(.percent),
    parameters: ["LIST where CONDITION", "CONDITION"],
    result: Phrase("a percentage; none of no rows", vi: "tỷ lệ phần trăm; không có dòng thì trống"),
    summary: Phrase(
      "the share of rows for which it holds",
      vi: "tỷ lệ các dòng thỏa điều kiện"),
    examples: [
      Example(
        "tasks | summarize done = percent(done) per unit.sector as sector",
        Phrase("progress by sector", vi: "tiến độ theo khối"))
    ])
}
