import PlanModel

extension Stage {
  package static let derive = Stage(
    "derive", vietnamese: ["thêm_cột"], shape: [.binds],
    summary: Phrase("adds columns beside what there is", vi: "thêm cột"),
    examples: [
      Example(
        "units | derive left = count(tasks where not done) | where left > 1",
        Phrase("units that still owe more than one", vi: "đơn vị còn hơn một việc"))
    ]
  ) { stage, query in
    let (items, columns) = query.binds(stage.binds, rows: .each, taken: query.names)
    query.derive(items, columns: columns)
  }
}
