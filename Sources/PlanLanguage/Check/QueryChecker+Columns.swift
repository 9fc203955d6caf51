import PlanModel

// Columns that a stage makes.
extension QueryChecker {
  /// The items of `select` and `per`, each with its column; wrong ones leave a column nobody
  /// complains about.
  mutating func items(
    _ syntax: [ItemSyntax], rows: ExpressionChecker.Rows = .each, taken: [String] = [],
    mayNumber: Bool = false
  ) -> (items: [CheckedItem], columns: [Scope.Column]) {
    var items: [CheckedItem] = []
    var columns: [Scope.Column] = []
    var taken = Set(taken.map(Fold.name))
    for item in syntax {
      let value =
        (mayNumber ? place(item.value) : nil)
        ?? expressions(for: rows).expression(item.value, many: true)
      let found = name(of: item, value)
      guard let name = found else {
        if value != nil { context.report(.unnamedColumn, at: item.value.span) }
        continue
      }
      guard taken.insert(Fold.name(name)).inserted else {
        let span = item.alias?.span ?? item.value.span
        context.report(.duplicateColumn(name), at: span)
        continue
      }
      columns.append(
        Scope.Column(
          name, vietnamese: item.alias == nil ? vietnamese(of: value) : nil, type: value?.type,
          value: isPlace(value) ? .place : value))
      if let value { items.append(CheckedItem(name, value)) }
    }
    return (items, columns)
  }

  private func isPlace(_ value: CheckedExpression?) -> Bool {
    if case .column(let name, _)? = value {
      return scope.column(key: Fold.name(name))?.value == .place
    }
    return value == .place
  }

  /// The columns of `derive` and `summarize`.
  mutating func binds(
    _ syntax: [BindSyntax], rows: ExpressionChecker.Rows, taken: [String]
  ) -> (items: [CheckedItem], columns: [Scope.Column]) {
    var items: [CheckedItem] = []
    var columns: [Scope.Column] = []
    var taken = Set(taken.map(Fold.name))
    for bind in syntax {
      var expressions = expressions(for: rows)
      if rows == .each { expressions.scope.columns += columns }
      let value =
        (rows == .each ? place(bind.value) : nil)
        ?? expressions.expression(bind.value, many: rows == .each)
      guard taken.insert(bind.name.key).inserted else {
        context.report(.duplicateColumn(bind.name.text), at: bind.name.span)
        continue
      }
      columns.append(
        Scope.Column(
          bind.name.text, type: value?.type, value: isPlace(value) ? .place : value))
      if let value { items.append(CheckedItem(bind.name.text, value)) }
    }
    return (items, columns)
  }

  private func name(of item: ItemSyntax, _ value: CheckedExpression?) -> String? {
    switch item.alias {
    case .name(let word): return word.text
    case .heading(let words): return heading(words)
    case nil: break
    }
    if let name = value?.name { return name }
    if value == nil, case .path(let path) = item.value, path.arguments == nil {
      return path.words.map(\.text).joined(separator: ".")
    }
    return nil
  }

  /// The words over a column, which must be known before anything runs.
  private func heading(_ syntax: ExpressionSyntax) -> String {
    let written = context.text(syntax.span)
    guard let words = ExpressionChecker(context).expression(syntax, expecting: .text) else {
      return written
    }
    guard let heading = words.knownText(today: context.world.today), !heading.isEmpty else {
      context.report(.needsConstant, at: syntax.span)
      return written
    }
    return heading
  }

  private func vietnamese(of value: CheckedExpression?) -> String? {
    switch value {
    case .field(let path, let name, _)? where path.steps.isEmpty:
      Catalog.entity(path.end).field(name)?.vietnamese
    case .record(let path)?:
      path.steps.count == 1
        ? path.steps.first.flatMap { Catalog.entity(path.start).field($0.field)?.vietnamese } : nil
    case .many(let many)? where many.path.steps.isEmpty:
      Catalog.entity(many.path.end).field(many.relation)?.vietnamese
    case .column(let name, _)?:
      scope.column(key: Fold.name(name))?.vietnamese
    default: nil
    }
  }

  /// Every name that is taken here: columns, and fields while they can be named.
  var names: [String] {
    scope.columns.map(\.name) + scope.fields.map(\.name)
      + (scope.former?.columns.map(\.name) ?? [])
  }

  /// The rows must still be there; false after saying so.
  func needsRows(for stage: StageSyntax) -> Bool {
    if scope.entity != nil { return true }
    if let list = scope.supplied {
      context.report(
        .verb(.noRecords(verb: stage.word.text, list: list)), at: stage.word.span)
    } else if !scope.isBroken {
      context.report(
        .rowsMerged(stage: stage.word.text, by: scope.remover?.stage ?? ""),
        at: stage.word.span)
    }
    return false
  }
}

extension StageSyntax {
  var expressions: [ExpressionSyntax] {
    arguments.compactMap { if case .expression(let value) = $0 { value } else { nil } }
  }

  var items: [ItemSyntax] { arguments.items }

  var binds: [BindSyntax] { arguments.binds }

  /// What a keyword of the stage opens.
  func clause(_ keyword: String) -> [ArgumentSyntax]? {
    for case .clause(keyword, _, let arguments) in arguments { return arguments }
    return nil
  }
}

extension [ArgumentSyntax] {
  var items: [ItemSyntax] {
    compactMap { if case .items(let items) = $0 { items } else { nil } }.flatMap { $0 }
  }

  var binds: [BindSyntax] {
    compactMap { if case .binds(let binds) = $0 { binds } else { nil } }.flatMap { $0 }
  }

  var expression: ExpressionSyntax? {
    for case .expression(let value) in self { return value }
    return nil
  }
}
