import PlanModel

extension Stage {
  package static let expand = Stage(
    "expand", vietnamese: ["mở_ra"], shape: [.name],
    summary: Phrase(
      "goes on with the many records of each row; the row itself is `parent`",
      vi: "đi tiếp với các bản ghi con; dòng gốc là `cấp_trên`"),
    examples: [
      Example(
        "units | where supervisors has doan_1 | expand tasks | where not done",
        Phrase("what the units of a team still owe", vi: "việc còn lại của các đơn vị thuộc đoàn"))
    ]
  ) { stage, query in
    guard query.needsRows(for: stage) else { return query.scope = .broken }
    for case .name(let word) in stage.arguments { query.expand(word) }
  }
}

extension QueryChecker {
  fileprivate mutating func expand(_ word: Word) {
    guard let entity = scope.entity else { return }
    if case .many(let many)? = scope.column(key: word.key)?.value { return expand(many) }
    let fields = Catalog.entity(entity).fields
    let many = fields.filter { if case .many = $0.type { true } else { false } }
    guard let field = many.first(where: { $0.keys.contains(word.key) }),
      let target = field.type.record
    else {
      context.report(.notExpandable(word.text, many: many.map(\.name)), at: word.span)
      scope = .broken
      return
    }
    expand(CheckedMany(path: CheckedPath(start: entity), relation: field.name, target: target))
  }
}
