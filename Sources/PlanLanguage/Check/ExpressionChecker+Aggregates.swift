import PlanModel

// Functions: over many rows, or on the values in their parentheses.
extension ExpressionChecker {
  func call(_ path: PathSyntax, _ arguments: [CallArgumentSyntax]) -> CheckedExpression? {
    guard let function = Function.named(key: path.head.key), function.isCalled else {
      let words = Function.all.filter(\.isCalled).flatMap { [$0.name, $0.vietnamese] }
      context.report(
        .unknownFunction(path.head.text, near: Suggestion.find(for: path.head.text, among: words)),
        at: path.head.span)
      return nil
    }
    let value: CheckedExpression?
    switch function.meaning {
    case .aggregate(let aggregate):
      value = self.aggregate(aggregate, function, arguments, at: path)
    case .call(let parameters, let result):
      value = scalar(function, parameters, result, arguments, at: path)
    case .typed(let rule):
      value = rule(self, arguments, path)
    case .day, .days:
      value = nil
    }
    if let value, let next = path.tail.first {
      context.report(.noFieldsOf(function.name, value.type), at: next.span)
      return nil
    }
    return value
  }

  private func scalar(
    _ function: Function, _ parameters: [ValueType], _ result: ValueType,
    _ arguments: [CallArgumentSyntax], at path: PathSyntax
  ) -> CheckedExpression? {
    let values = arguments.map { expression($0.value) }
    guard arguments.count == parameters.count, arguments.allSatisfy({ $0.filter == nil }) else {
      return wrongUse(function, at: path.span)
    }
    var checked: [CheckedExpression] = []
    for (value, parameter) in zip(values, parameters) {
      guard let value else { return nil }
      guard value.type == parameter else { return wrongUse(function, at: path.span) }
      checked.append(value)
    }
    return .call(function.name, checked, result)
  }

  func wrongUse(_ function: Function, at span: Span) -> CheckedExpression? {
    context.report(.wrongUse(function: function.name, usage: function.parameters), at: span)
    return nil
  }

  // MARK: Aggregates

  private func aggregate(
    _ aggregate: Aggregate, _ function: Function, _ arguments: [CallArgumentSyntax],
    at path: PathSyntax
  ) -> CheckedExpression? {
    let isGrouped = rows == .group || rows == .cell
    guard let argument = arguments.first else {
      guard isGrouped, aggregate == .count else { return wrongUse(function, at: path.span) }
      return .aggregate(.count, over: .group, value: nil, filter: nil, .integer)
    }
    guard arguments.count == 1 else { return wrongUse(function, at: path.span) }
    guard let range = range(of: argument, isGrouped: isGrouped) else { return nil }
    return over(range, aggregate, function, argument, at: path)
  }

  /// What an aggregate runs over, with the scope of its rows and what is left of its argument.
  private struct Range {
    var over: CheckedRange
    let scope: Scope
    /// The argument's value in that scope; nil where it names the rows themselves.
    let value: CheckedExpression?

    /// The row itself.
    var record: CheckedExpression? {
      scope.entity.map { .record(CheckedPath(start: $0)) }
    }
  }

  /// The argument is a to-many path of the row, else a whole list; in a group, a value of its rows.
  private func range(of argument: CallArgumentSyntax, isGrouped: Bool) -> Range? {
    guard case .path(let path) = argument.value, !path.leadingDot, !path.isFunctionCall else {
      return valueRange(of: argument.value, isGrouped: isGrouped)
    }
    let words = path.words
    var row = self
    row.rows = .each
    if path.arguments == nil, let head = words.first, row.knows(head) {
      if isGrouped { return valueRange(of: argument.value, isGrouped: true) }
      return context.reporting { () throws(Finding) in
        switch try row.resolve(words, forced: false) {
        case .many(let many, let rest):
          let scope = Scope(entity: many.target)
          let value = rest.isEmpty ? nil : try inside(scope).resolve(rest, forced: true)
          return Range(
            over: .many(many), scope: scope,
            value: try value.map { (value) throws(Finding) in
              try single(value, many: false, at: path.span)
            })
        case .value(let value):
          throw Finding(
            .needsMany(context.text(path.span), value.type), at: path.span)
        }
      }
    }
    return listRange(path)
  }

  private func valueRange(of value: ExpressionSyntax, isGrouped: Bool) -> Range? {
    guard isGrouped else {
      if let checked = expression(value, many: true) {
        context.report(.needsMany(context.text(value.span), checked.type), at: value.span)
      }
      return nil
    }
    guard let checked = inside(scope).expression(value) else { return nil }
    return Range(over: .group, scope: scope, value: checked)
  }

  /// A whole list: an entity, or a view; `min(tasks.due)` names a field of its rows.
  private func listRange(_ path: PathSyntax) -> Range? {
    let isList =
      Catalog.entity(key: path.head.key) != nil || context.view(path.head.key) != nil
      || NamedSource.find(key: path.head.key) != nil
    if !isList, scope.entity != nil || scope.remover != nil || scope.isBroken {
      if !scope.isBroken { context.report(unknown(path.head), at: path.head.span) }
      return nil
    }
    let source = SourceSyntax.named(
      path.head, arguments: path.arguments?.map(\.value), asOf: nil)
    var checker = QueryChecker(context)
    guard checker.begin(source) else { return nil }
    let query = checker.finished(isOrdered: false)
    let scope = checker.scope
    if path.tail.isEmpty { return Range(over: .query(query), scope: scope, value: nil) }
    return context.reporting { () throws(Finding) in
      let value = try single(
        inside(scope).resolve(path.tail, forced: false), many: false, at: path.span)
      return Range(over: .query(query), scope: scope, value: value)
    }
  }

  /// Whether a word names something of the row.
  private func knows(_ head: Word) -> Bool {
    scope.column(key: head.key) != nil
      || scope.fields.contains { $0.keys.contains(head.key) }
      || scope.former != nil && Self.parentKeys.contains(head.key)
  }

  private func over(
    _ range: Range, _ aggregate: Aggregate, _ function: Function, _ argument: CallArgumentSyntax,
    at path: PathSyntax
  ) -> CheckedExpression? {
    var range = range
    var filter: CheckedExpression?
    if let syntax = argument.filter {
      guard let checked = inside(range.scope).condition(syntax) else { return nil }
      if checked.names(state: range.scope.entity, in: range.scope) { range.over.showAll() }
      filter = checked
    }
    switch aggregate {
    case .count, .any, .no:
      if let value = range.value {
        guard value.type == .boolean else { return needsCondition(value, range, argument) }
        filter = filter.map { .and([value, $0]) } ?? value
      }
      return .aggregate(
        aggregate, over: range.over, value: nil, filter: filter,
        aggregate == .count ? .integer : .boolean)
    case .all, .percent, .percentDue:
      if aggregate == .percentDue, range.scope.entity != .task {
        context.report(.onlyTasksFallDue(function.name), at: path.head.span)
        return nil
      }
      var condition = range.value
      if condition == nil { (condition, filter) = (filter, nil) }
      guard let condition else { return wrongUse(function, at: path.span) }
      guard condition.type == .boolean else { return needsCondition(condition, range, argument) }
      return .aggregate(
        aggregate, over: range.over, value: condition, filter: filter,
        aggregate == .all ? .boolean : .percent)
    case .last:
      guard range.over != .group, let value = range.value, value.type.isSimple else {
        return wrongUse(function, at: path.span)
      }
      return .aggregate(.last, over: range.over, value: value, filter: filter, value.type)
    case .sum, .avg, .min, .max, .list:
      guard let value = range.value ?? (aggregate == .list ? range.record : nil),
        let type = Self.result(aggregate, of: value.type)
      else { return wrongUse(function, at: path.span) }
      if aggregate.compares, let field = Measures.field(in: value, range.scope),
        !range.over.hasOneMeasure(filter, range.scope)
      {
        context.report(
          .form(.mixedMeasures(function: function.name, field: field)), at: path.span)
        return nil
      }
      return .aggregate(aggregate, over: range.over, value: value, filter: filter, type)
    }
  }

  private func needsCondition(
    _ value: CheckedExpression, _ range: Range, _ argument: CallArgumentSyntax
  ) -> CheckedExpression? {
    context.report(.needsCondition(value.type), at: argument.value.span)
    return nil
  }

  private static func result(_ aggregate: Aggregate, of type: ValueType) -> ValueType? {
    switch (aggregate, type) {
    case (.sum, _) where type.isNumeric: type
    case (.avg, .percent): .percent
    case (.avg, _) where type.isNumeric: .number
    case (.min, .due), (.max, .due): .due
    case (.min, _) where type.isOrdered: type
    case (.max, _) where type.isOrdered: type
    case (.list, .many), (.list, .list): nil
    case (.list, _): .list(type)
    default: nil
    }
  }
}

extension PathSyntax {
  fileprivate var isFunctionCall: Bool {
    arguments != nil && Function.named(key: head.key)?.isCalled == true
  }
}

extension CheckedRange {
  /// Of a group it is known only with what it is grouped by.
  fileprivate func hasOneMeasure(_ filter: CheckedExpression?, _ scope: Scope) -> Bool {
    let own = [filter].compactMap(\.self)
    switch self {
    case .group: return true
    case .many(let many): return many.path.end == .target || Measures.bind(own, scope)
    case .query(let query): return Measures.bind(query.tests + own, scope)
    }
  }

  /// Also tasks no longer in force: their state was asked for.
  fileprivate mutating func showAll() {
    switch self {
    case .group: break
    case .many(var many):
      many.everything = true
      self = .many(many)
    case .query(var query):
      query.showAll()
      self = .query(query)
    }
  }
}
