import PlanModel

extension Stage {
  package static let crosstab = Stage(
    "crosstab", vietnamese: ["bảng_chéo"], shape: [.sums(3)],
    summary: Phrase(
      "a table of rows by columns, the third in the cells",
      vi: "bảng hai chiều: dòng, cột và nội dung ô"),
    examples: [
      Example(
        "tasks | crosstab unit, duty, state",
        Phrase("every unit by every duty", vi: "từng đơn vị theo từng nhiệm vụ")),
      Example(
        "tasks | crosstab unit.sector, box, count()",
        Phrase("progress by sector", vi: "tiến độ theo khối")),
    ]
  ) { stage, query in
    query.crosstab(stage.expressions)
  }
}

extension QueryChecker {
  fileprivate mutating func crosstab(_ parts: [ExpressionSyntax]) {
    guard parts.count == 3 else { return scope = .broken }
    let values = zip(parts, [.each, .each, .cell] as [ExpressionChecker.Rows])
      .map { expressions(for: $1).expression($0) }
    guard let row = values[0], let column = values[1], let cell = values[2] else {
      return scope = .broken
    }
    refuseMixed([(cell, parts[2].span)], per: [row, column])
    let items = zip([row, column, cell], ["row", "column", "cell"]).map {
      CheckedItem($0.name ?? $1, $0)
    }
    merge(
      .crosstab(row: items[0], column: items[1], cell: items[2]), into: [], columns: [])
    last = stage
  }
}
