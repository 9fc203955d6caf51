import PlanModel

// Blocks, and what stands around them.
extension StatementChecker {
  /// The statements of a block: what they set ends with it.
  func block(
    _ statements: [StatementSyntax], binding: (name: Word, value: Binding)? = nil
  ) -> [CheckedStatement] {
    let (variables, plan) = (context.variables, context.plan)
    context.blocks.append([])
    defer {
      context.blocks.removeLast()
      context.variables = variables
      context.plan = plan
    }
    if let binding, declare(binding.name) {
      context.variables[binding.name.key] = binding.value
    }
    return check(statements)
  }

  /// False after saying that a block around has set the name: a second meaning would be taken for
  /// the first.
  func declare(_ name: Word) -> Bool {
    if context.blocks.dropLast().contains(where: { $0.contains(name.key) }) {
      context.report(.script(.shadowed(name.text)), at: name.span)
      return false
    }
    context.blocks[context.blocks.count - 1].insert(name.key)
    return true
  }

  /// True after refusing what only makes sense outside of blocks.
  func isInBlock(_ word: String, at span: Span) -> Bool {
    guard context.blocks.count > 1 else { return false }
    context.report(.script(.notInBlock(word)), at: span)
    return true
  }

  // MARK: for

  func forEach(
    _ name: Word, _ set: ForSetSyntax, _ body: [StatementSyntax]
  ) -> CheckedStatementKind? {
    let before = context.problems.count
    let rounds: (CheckedForSet, Binding)? =
      switch set {
      case .list(let elements, let span): values(elements, at: span, called: name)
      case .query(let pipeline): rows(pipeline, called: name)
      }
    let statements = block(body, binding: (name, rounds?.1 ?? .broken))
    guard let rounds, context.problems.count == before else { return nil }
    return .forEach(name.text, rounds.0, statements)
  }

  /// Values of one type.
  private func values(
    _ elements: [ExpressionSyntax], at span: Span, called name: Word
  ) -> (CheckedForSet, Binding)? {
    guard !elements.isEmpty else {
      context.report(.emptySet, at: span)
      return nil
    }
    var values: [CheckedExpression] = []
    for element in elements {
      guard let value = ExpressionChecker(context).expression(element) else { continue }
      if let first = values.first, !first.type.isComparable(with: value.type) {
        context.report(
          .verb(.wrongType(wanted: first.type, given: value.type)), at: element.span)
      } else {
        values.append(value)
      }
    }
    guard values.count == elements.count, let first = values.first else { return nil }
    let isWhole = values.allSatisfy { $0.type == first.type }
    let type = isWhole ? first.type : .number
    return (.values(values), .value(.variable(name.text, type)))
  }

  private func rows(
    _ pipeline: PipelineSyntax, called name: Word
  ) -> (CheckedForSet, Binding)? {
    var checker = QueryChecker(context)
    guard checker.check(pipeline) else { return nil }
    if let last = checker.last {
      context.report(.rowsMerged(stage: "for", by: last), at: pipeline.span)
      return nil
    }
    let query = checker.rounds()
    let columns = query.shown.dropFirst(query.entity == nil ? 0 : 1)
    let row = RowBinding(name: name.text, record: query.entity, shown: Array(columns))
    return (.query(query), .row(row))
  }

  // MARK: if, assert, once

  func branch(
    _ condition: ExpressionSyntax, _ then: [StatementSyntax], _ other: [StatementSyntax]?
  ) -> CheckedStatementKind? {
    let checked = ExpressionChecker(context).condition(condition)
    let (first, second) = (block(then), other.map { block($0) } ?? [])
    return checked.map { .branch($0, then: first, else: second) }
  }

  func assertion(
    _ condition: ExpressionSyntax, _ message: ExpressionSyntax?
  ) -> CheckedStatementKind? {
    let checked = ExpressionChecker(context).condition(condition)
    let words = message.map { ExpressionChecker(context).expression($0) }
    guard let checked else { return nil }
    switch words {
    case .none: return .assertion(checked, message: nil)
    case .some(let message): return message.map { .assertion(checked, message: $0) }
    }
  }

  /// The key is a text, or something that can be written as one.
  func once(_ key: ExpressionSyntax, _ body: [StatementSyntax]) -> CheckedStatementKind? {
    let checked = ExpressionChecker(context).expression(key)
    let statements = block(body)
    guard let checked else { return nil }
    switch checked.type {
    case .many, .list, .boolean, .due, .period:
      context.report(.verb(.wrongType(wanted: .text, given: checked.type)), at: key.span)
      return nil
    default: return .once(checked, statements)
    }
  }

  // MARK: Transactions

  func undo(_ count: Int, at span: Span) -> CheckedStatementKind? {
    guard context.world.permissions.mayChange else {
      context.report(.changesRefused, at: span)
      return nil
    }
    guard count > 0 else {
      context.report(.impossibleValue("undo", .zero), at: span)
      return nil
    }
    return .undo(count)
  }

  /// `begin commit rollback`.
  func session(_ kind: CheckedStatementKind, at span: Span) -> CheckedStatementKind? {
    let start = span.lowerBound
    let word = start..<context.endOfWord(from: start)
    if isInBlock(context.text(word), at: word) { return nil }
    guard context.world.isPrompt, context.running.count == 1 else {
      context.report(.script(.onlyAtPrompt(context.text(word))), at: word)
      return nil
    }
    return kind
  }
}

/// The variable of a `for` over rows.
struct RowBinding {
  let name: String
  /// What the rows are, where they are records.
  let record: EntityName?
  let columns: [Scope.Column]

  init(name: String, record: EntityName?, shown: [CheckedItem]) {
    self.name = name
    self.record = record
    columns = shown.map { item in
      // A to-many column shows names, joined.
      if case .many = item.value.type { return Scope.Column(item.name, type: .list(.text)) }
      return Scope.Column(
        item.name, vietnamese: Catalog.vietnamese(ofColumn: item.name), type: item.value.type)
    }
  }

  /// The column that the longest dotted name spells, and how many words that is.
  func column(_ words: [Word]) -> (value: CheckedExpression, count: Int)? {
    for count in (1...max(words.count, 1)).reversed() where count <= words.count {
      let key = words.prefix(count).map(\.key).joined(separator: ".")
      if let column = columns.first(where: { $0.keys.contains(key) }), let type = column.type {
        return (.variable("\(name).\(column.name)", type), count)
      }
    }
    return nil
  }
}

extension ExpressionChecker {
  /// `$r`, `$r.unit.name`, where `$r` is the row of a `for`.
  func row(
    _ row: RowBinding, _ words: [Word], at span: Span
  ) throws(Finding) -> Resolution {
    if let (value, count) = row.column(words) {
      let name = (["$" + row.name] + words.prefix(count).map(\.text)).joined(separator: ".")
      return try follow(value, Array(words.dropFirst(count)), called: name)
    }
    if let record = row.record {
      let value = CheckedExpression.variable(row.name, .one(record.rawValue))
      return try follow(value, words, called: "$" + row.name)
    }
    let columns = row.columns.map(\.name)
    guard let head = words.first else {
      throw Finding(.script(.wholeRow(row.name, columns: columns)), at: span)
    }
    throw Finding(
      .columnGone(
        head.text, columns: columns, by: "", merges: false, stage: nil, isField: false,
        near: Suggestion.find(for: head.text, among: columns)),
      at: head.span)
  }
}
