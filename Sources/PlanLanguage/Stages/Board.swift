import PlanModel

extension Stage {
  package static let board = Stage(
    "board", vietnamese: ["bảng_theo_dõi", "bảng_ô"], shape: [.optional("per", [.sum])],
    effect: .draws,
    summary: Phrase(
      "draws units by duties, how each stands by colour and sign",
      vi: "vẽ bảng đơn vị × nhiệm vụ, mỗi ô một màu và ký hiệu"),
    examples: [
      Example(
        "tasks | where unit.kind = commune | board",
        Phrase("how the communes stand", vi: "các xã đang ở đâu")),
      Example(
        "tasks | board per unit.sector",
        Phrase("every unit, sector by sector", vi: "mọi đơn vị, theo từng khối")),
      Example(
        "submissions | coverage | board",
        Phrase("what each report has of the outline", vi: "báo cáo nào có đề mục nào")),
      Example(
        "units | board", Phrase("only tasks stand on a board", vi: "chỉ vẽ đầu việc"),
        fails: 385),
    ]
  ) { stage, query in
    if query.showsCoverage, stage.clause("per") == nil {
      let items = query.items("unit, unit.name as name, duty, version, section, title, finding")
      return query.draw(.matrix, from: items)
    }
    guard query.canDraw([.task], by: stage) else { return }
    var items = query.items(
      of: .task,
      "unit, unit.name as name, duty, duty.name as duty_name, due, last_day, state, box, due_soon")
    var group: String?
    if let key = stage.clause("per")?.expression {
      guard let value = query.expressions().expression(key, many: true) else { return }
      let name = value.name ?? "group"
      let isTaken = items.contains { Fold.name($0.name) == Fold.name(name) }
      group = isTaken ? "group" : name
      items.append(CheckedItem(group ?? "group", value))
    }
    query.draw(.board(group: group, keepsOrder: query.isSorted), from: items)
  }
}

extension QueryChecker {
  /// The rows are still those of `coverage`.
  fileprivate var showsCoverage: Bool {
    Stage.coverageColumns.allSatisfy { scope.column(key: Fold.name($0.name))?.type == $0.type }
  }
}
