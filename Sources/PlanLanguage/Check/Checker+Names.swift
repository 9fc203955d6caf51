import PlanModel

/// A name that may be typed at some point of a pipeline.
package struct KnownName: Hashable, Sendable {
  package let name: String
  package let vietnamese: String?
  package let type: ValueType
  package let summary: Phrase?

  init(_ field: Field) {
    name = field.name
    vietnamese = field.vietnamese
    type = field.type
    summary = field.summary
  }

  init(_ name: String, vietnamese: String?, type: ValueType, summary: Phrase? = nil) {
    self.name = name
    self.vietnamese = vietnamese
    self.type = type
    self.summary = summary
  }
}

// What completion asks: the same scopes as in checking, and no word about what is wrong.
extension Checker {
  /// The columns and fields that a stage after these may name; those of the stages that are right,
  /// where others are wrong.
  package static func names(
    after pipeline: PipelineSyntax, in source: Source, _ world: Surroundings
  ) -> [KnownName] {
    names(of: scope(after: pipeline, CheckContext(world, source: source, vocabulary: .standard)))
  }

  /// What may follow a dotted name and a dot: the fields of the record, or of each of the records,
  /// it leads to. Also the names inside `count(tasks where …)`, for `tasks`.
  package static func names(
    behind words: [Word], after pipeline: PipelineSyntax?, in source: Source, _ world: Surroundings
  ) -> [KnownName] {
    let context = CheckContext(world, source: source, vocabulary: .standard)
    let scope = pipeline.map { Self.scope(after: $0, context) } ?? Scope.empty
    let rows = ExpressionChecker(context, scope: scope, rows: .each)
    let resolution: Resolution? = try? rows.resolve(words, forced: false)
    switch resolution {
    case .many(let many, let rest)?:
      let inner = Scope(entity: many.target)
      guard !rest.isEmpty else { return names(of: inner) }
      let value: Resolution? = try? rows.inside(inner).resolve(rest, forced: true)
      if case .value(let value)? = value { return names(behind: value.type) }
      return []
    case .value(let value)?:
      return names(behind: value.type)
    case nil:
      guard let head = words.first, words.count == 1 else { return [] }
      return Catalog.entity(key: head.key).map { names(of: Scope(entity: $0.name)) } ?? []
    }
  }

  /// The type of an expression in the rows after these stages, or of one that needs no rows; decides
  /// which values may follow it.
  package static func type(
    of expression: ExpressionSyntax, after pipeline: PipelineSyntax?, in source: Source,
    _ world: Surroundings
  ) -> ValueType? {
    let context = CheckContext(world, source: source, vocabulary: .standard)
    let scope = pipeline.map { Self.scope(after: $0, context) } ?? Scope.empty
    return ExpressionChecker(context, scope: scope, rows: pipeline == nil ? .none : .each)
      .expression(expression, many: true)?.type
  }

  private static func scope(after pipeline: PipelineSyntax, _ context: CheckContext) -> Scope {
    var checker = QueryChecker(context)
    _ = checker.check(pipeline, isLine: true)
    return checker.scope
  }

  static func names(of scope: Scope) -> [KnownName] {
    var names = scope.columns.compactMap { column in
      column.type.map { KnownName(column.name, vietnamese: column.vietnamese, type: $0) }
    }
    if let former = scope.former {
      names.append(
        KnownName(
          "parent", vietnamese: "cấp_trên", type: .one(former.entity.rawValue),
          summary: Phrase("the row it came from", vi: "dòng gốc")))
    }
    return names + scope.fields.map { KnownName($0) }
  }

  static func names(behind type: ValueType) -> [KnownName] {
    if let entity = type.record { return Catalog.entity(entity).fields.map { KnownName($0) } }
    guard type == .due else { return [] }
    return ExpressionChecker.dueMembers.compactMap { Catalog.entity(.deadline).field($0) }
      .map { KnownName($0) }
  }
}
