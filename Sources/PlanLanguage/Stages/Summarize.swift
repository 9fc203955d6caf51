import PlanModel

extension Stage {
  package static let summarize = Stage(
    "summarize", vietnamese: ["tổng_hợp"], shape: [.binds, .optional("per", [.items])],
    summary: Phrase(
      "one row for each group, with totals of its rows", vi: "mỗi nhóm một dòng, kèm số tổng hợp"),
    examples: [
      Example(
        "tasks | summarize total = count(), done = count(done) per unit.sector as sector",
        Phrase("progress by sector", vi: "tiến độ theo khối"))
    ]
  ) { stage, query in
    query.summarize(stage.binds, per: stage.clause("per")?.items ?? [])
  }
}

extension QueryChecker {
  /// Merges the rows into groups with these totals.
  mutating func summarize(_ binds: [BindSyntax], per groups: [ItemSyntax]) {
    let (keys, keyColumns) = items(groups)
    let (totals, totalColumns) = self.binds(
      binds, rows: .group, taken: keyColumns.map(\.name))
    noteTotals(keys)
    refuseMixed(
      zip(totalColumns, binds).map { ($0.value, $1.value.span) }, per: keys.map(\.value))
    merge(
      .summarize(totals, per: keys), into: keys + totals, columns: keyColumns + totalColumns)
  }

  /// Merges the rows into groups with their number.
  mutating func count(per groups: [ItemSyntax]) {
    let (keys, keyColumns) = items(groups, taken: ["count"])
    let total = CheckedItem(
      "count", .aggregate(.count, over: .group, value: nil, filter: nil, .integer))
    noteTotals(keys)
    merge(
      .summarize([total], per: keys), into: keys + [total],
      columns: keyColumns + [Scope.Column("count", vietnamese: "đếm", type: .integer)])
  }

  private mutating func noteTotals(_ keys: [CheckedItem]) {
    for key in keys {
      if case .many(let many) = key.value { note(.totalsMayExceed(relation: many.relation)) }
    }
  }
}
