import PlanModel

extension Stage {
  package static let distinct = Stage(
    "distinct", vietnamese: ["khác_nhau"], shape: [],
    summary: Phrase("each row of the shown columns once", vi: "mỗi dòng chỉ một lần"),
    examples: [
      Example(
        "tasks | where overdue | select unit.sector as sector | distinct",
        Phrase("which sectors have something overdue", vi: "khối nào có việc quá hạn"))
    ]
  ) { stage, query in
    if query.refuseNumbers(stage) { return }
    let items = query.finished(isOrdered: false).shown
    let columns = items.map { Scope.Column($0.name, type: $0.value.type) }
    query.merge(.distinct(items), into: items, columns: columns)
  }
}
