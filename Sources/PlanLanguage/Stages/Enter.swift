import PlanModel

extension Stage {
  package static let enter = Stage(
    "enter", vietnamese: ["nhập"], shape: [.kind], effect: .changes,
    summary: Phrase(
      "defines a record for each row, its columns named as the fields are; all rows or none",
      vi: "mỗi dòng định nghĩa một bản ghi, cột đặt tên như trường; nhập hết hoặc không dòng nào"),
    examples: [
      Example(
        "targets | where result = none | select code as target, today as as_of, 0 as value"
          + " | enter result",
        Phrase(
          "a value for each target that has none", vi: "một kết quả cho mỗi chỉ tiêu còn trống"))
    ]
  ) { stage, query in
    query.enter(stage)
  }
}

extension QueryChecker {
  fileprivate mutating func enter(_ stage: StageSyntax) {
    let before = context.problems.count
    var entity: Entity?
    for case .kind(let word) in stage.arguments { entity = Catalog.entity(key: word.key) }
    guard let entity else { return }
    let word = stage.word
    if !context.world.permissions.mayChange {
      context.report(.changesRefused, at: stage.span)
    }
    if entity.isRecorded { return context.report(.writtenByKh(entity.name), at: word.span) }
    var rows = finished()
    var fields: [Field?] = rows.shown.map { item in
      entity.field(key: Fold.name(ColumnName.of(item.name)))
    }
    let keys = entity.key.map(\.field)
    for (item, field) in zip(rows.shown, fields) {
      let isKnown = field.map { $0.isDefinable || keys.contains($0.name) } ?? false
      if !isKnown {
        let open = entity.fields.filter(\.isDefinable)
        context.report(
          .form(.unknownColumn(item.name, entity.name, fields: open.map(\.name))), at: word.span)
      }
    }
    for part in entity.key where !fields.contains(where: { $0?.name == part.field }) {
      if case .optionalReference = part { continue }
      context.report(.form(.missingColumn(part.field, entity.name)), at: word.span)
    }
    guard context.problems.count == before else { return }
    if let number = scope.column(key: CheckedSupply.rowKey), scope.supplied != nil {
      rows.shown.append(CheckedItem(number.name, .column(number.name, .integer)))
      fields.append(nil)
    }
    rows.presentation = .table
    entry = CheckedEntry(
      rows: rows, entity: entity.name, fields: fields.map { $0?.name },
      file: rows.supply?.argument, expect: stage.expect?.counts)
  }
}

extension CheckedQuery {
  /// The list from outside that its rows come from.
  fileprivate var supply: CheckedSupply? {
    switch source {
    case .supplied(let supply): supply
    case .records: nil
    }
  }
}
