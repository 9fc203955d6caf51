import PlanModel

// Comparisons, and the other tests that yield true or false.
extension ExpressionChecker {
  func compare(
    _ comparison: ComparisonOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    operator sign: Span
  ) -> CheckedExpression? {
    switch comparison {
    case .matches: return matches(left, right)
    case .matchesNot: return matches(left, right).map { .not($0) }
    case .before, .by, .after, .from, .on: return due(comparison, left, right)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      let tail = sign.lowerBound..<right.span.upperBound
      return relation(Relation(rawValue: comparison.rawValue) ?? .equal, left, right, tail: tail)
    }
  }

  // MARK: = != < <= > >=

  private func relation(
    _ relation: Relation, _ left: ExpressionSyntax, _ right: ExpressionSyntax, tail: Span
  ) -> CheckedExpression? {
    let first: CheckedExpression?
    let second: CheckedExpression?
    if left.isConstant, !right.isConstant {
      second = expression(right, many: true)
      first = expression(left, expecting: second?.type)
    } else {
      first = expression(left, many: true)
      if let first, first.type.isDeadline, right.isDay {
        context.report(.deadlineEquals(context.text(right.span)), at: tail)
        return nil
      }
      second = first.flatMap { first in
        expression(right, expecting: meaning(of: first, beside: right), many: true)
      }
      if first == nil, !right.isBareWord { _ = expression(right) }
    }
    guard let first, let second else { return nil }
    let place = left.span.lowerBound..<right.span.upperBound
    let isOrder = relation != .equal && relation != .notEqual
    if first.isNone || second.isNone {
      guard !isOrder else {
        context.report(.noneCompared(relation.rawValue), at: place)
        return nil
      }
      let value = missing(second.isNone ? first : second)
      return relation == .equal ? value : .not(value)
    }
    for (side, other) in [(first, second), (second, first)] {
      if side.type == .due, other.type == .day || other.type == .due {
        context.report(.deadlineEquals(context.text(right.span)), at: tail)
        return nil
      }
      if case .many(let many) = side {
        context.report(.manyHere(many.relation, many.target), at: place)
        return nil
      }
    }
    guard let (first, second) = alike(first, second) else {
      context.report(.mismatch(first.type, second.type), at: place)
      return nil
    }
    guard !isOrder || first.type.isOrdered else {
      context.report(.noOrder(relation.rawValue, first.type), at: place)
      return nil
    }
    return .compare(relation, first, second)
  }

  /// `x = none`.
  private func missing(_ value: CheckedExpression) -> CheckedExpression {
    if case .many(let many) = value {
      return .aggregate(.no, over: .many(many), value: nil, filter: nil, .boolean)
    }
    return .isMissing(value)
  }

  // MARK: before by after from on

  private func due(
    _ comparison: ComparisonOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> CheckedExpression? {
    let (first, second) = (expression(left, many: true), expression(right, expecting: .day))
    guard let first, let second else { return nil }
    guard let tested = tested(first) else {
      context.report(.noDay(comparison.rawValue, first.type), at: left.span)
      return nil
    }
    guard !second.isNone else {
      context.report(.noneCompared(comparison.rawValue), at: right.span)
      return nil
    }
    guard second.type == .day || second.type == .instant else {
      context.report(.noDay(comparison.rawValue, second.type), at: right.span)
      return nil
    }
    return .due(comparison, tested, second)
  }

  /// What of a value is a day: a duty's `due` is its deadline's.
  private func tested(_ value: CheckedExpression) -> CheckedExpression? {
    if case .record(let path) = value, path.end == .deadline {
      return .field(path, "due", .due)
    }
    switch value.type {
    case .due, .day, .instant: return value
    default: return nil
    }
  }

  // MARK: ~ has under

  private func matches(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> CheckedExpression? {
    let (first, second) = (expression(left, many: true), expression(right, expecting: .text))
    guard let first, let second else { return nil }
    guard second.type == .text else {
      context.report(.notSearchable(second.type), at: right.span)
      return nil
    }
    switch first.type {
    case .text: return .matches(first, second)
    case .list(.text): return .hasText(first, second)
    case .one:
      if case .record(let path) = first, let label = Catalog.entity(path.end).label {
        return .matches(.field(path, label.name, .text), second)
      }
      return .matches(first, second)
    default:
      context.report(.notSearchable(first.type), at: left.span)
      return nil
    }
  }

  func has(_ left: ExpressionSyntax, _ right: ExpressionSyntax) -> CheckedExpression? {
    guard let first = expression(left, many: true) else { return nil }
    switch first {
    case .many(let many):
      let expected = ValueType.one(many.target.rawValue)
      guard let second = expression(right, expecting: expected) else { return nil }
      guard second.type == expected || second.isTextAtRunTime else {
        context.report(.mismatch(expected, second.type), at: right.span)
        return nil
      }
      return .has(many, second.naming(expected))
    default:
      guard first.type == .text || first.type == .list(.text) else {
        context.report(.notSearchable(first.type), at: left.span)
        return nil
      }
      return matches(left, right)
    }
  }

  func under(_ left: ExpressionSyntax, _ right: ExpressionSyntax) -> CheckedExpression? {
    guard let first = expression(left, many: true) else { return nil }
    let second = expression(right, expecting: .one(EntityName.section.rawValue))
    guard let path = sectionPath(first) else {
      context.report(.notUnder(first.type), at: left.span)
      return nil
    }
    guard let second else { return nil }
    guard second.type.record == .section || second.isTextAtRunTime else {
      context.report(.notUnder(second.type), at: right.span)
      return nil
    }
    return .under(path, second.naming(.one(EntityName.section.rawValue)))
  }

  private func sectionPath(_ value: CheckedExpression) -> CheckedPath? {
    switch value {
    case .record(let path), .field(let path, "code", _): path.end == .section ? path : nil
    case .column(let name, _):
      scope.column(key: Fold.name(name))?.value.flatMap(sectionPath)
    default: nil
    }
  }

  // MARK: in

  func member(_ left: ExpressionSyntax, _ set: SetSyntax) -> CheckedExpression? {
    guard let value = expression(left, many: true) else { return nil }
    if case .many(let many) = value {
      context.report(.manyHere(many.relation, many.target), at: left.span)
      return nil
    }
    switch set {
    case .list(let elements, let span): return member(value, of: elements, at: span)
    case .range(let low, let high, let span): return between(value, left, low, high, at: span)
    case .query(let pipeline): return member(value, of: pipeline)
    case .value(let single): return member(value, left, single)
    }
  }

  private func member(
    _ value: CheckedExpression, of elements: [ExpressionSyntax], at span: Span
  ) -> CheckedExpression? {
    guard !elements.isEmpty else {
      context.report(.emptySet, at: span)
      return nil
    }
    var members: [CheckedExpression] = []
    var tested = value
    for element in elements {
      let meaning = meaning(of: value, beside: element)
      guard let member = expression(element, expecting: meaning) else { continue }
      if value.type == .due {
        context.report(.deadlineEquals(context.text(element.span)), at: element.span)
      } else if let (one, member) = alike(tested, member), one == tested || members.isEmpty {
        tested = one
        members.append(member)
      } else {
        context.report(.mismatch(tested.type, member.type), at: element.span)
      }
    }
    return members.count == elements.count ? .member(tested, members) : nil
  }

  private func between(
    _ value: CheckedExpression, _ left: ExpressionSyntax, _ low: ExpressionSyntax,
    _ high: ExpressionSyntax, at span: Span
  ) -> CheckedExpression? {
    let bound: ValueType = value.type.isDeadline ? .day : value.type
    let (first, second) = (expression(low, expecting: bound), expression(high, expecting: bound))
    guard let first, let second else { return nil }
    let tested = value.type.isDeadline ? tested(value) ?? value : value
    for (end, place) in [(first, low.span), (second, high.span)] {
      let fits =
        tested.type == .due ? end.type == .day : tested.type.isComparable(with: end.type)
      guard fits, tested.type.isOrdered || tested.type == .due else {
        context.report(.mismatch(tested.type, end.type), at: place)
        return nil
      }
    }
    if let (from, to) = context.reversed(first, second) {
      context.report(.emptyRange(from, to), at: span)
      return nil
    }
    return .between(tested, first, second)
  }

  private func member(
    _ value: CheckedExpression, of pipeline: PipelineSyntax
  ) -> CheckedExpression? {
    guard let query = context.query(pipeline) else { return nil }
    let value = query.entity.map { named(value, .one($0.rawValue)) } ?? value
    if let entity = value.type.record, query.entity == entity {
      var query = query
      query.shown = [CheckedItem(entity.rawValue, .record(CheckedPath(start: entity)))]
      return .memberOf(value, query)
    }
    if query.shown.count == 1, let column = query.shown.first, column.value.type == .text,
      query.isSupplied, case let named = column.value.meaning(value.type), named.type == value.type
    {
      var query = query
      query.shown = [CheckedItem(column.name, named)]
      return .memberOf(value, query)
    }
    guard query.shown.count == 1, let column = query.shown.first,
      case let value = named(value, column.value.type),
      value.type.isComparable(with: column.value.type)
    else {
      let type = query.shown.count == 1 ? query.shown[0].value.type : nil
      context.report(
        .mismatch(value.type, type ?? query.entity.map { .many($0.rawValue) } ?? .list(.text)),
        at: pipeline.span)
      return nil
    }
    return .memberOf(value, query)
  }

  /// `in this_week`; anything else that is one value is no set.
  private func member(
    _ value: CheckedExpression, _ left: ExpressionSyntax, _ single: ExpressionSyntax
  ) -> CheckedExpression? {
    if case .path(let path) = single, path.arguments == nil, path.tail.isEmpty,
      let function = Function.named(key: path.head.key), case .days(let days) = function.meaning
    {
      guard let tested = tested(value) else {
        context.report(.noDay("in", value.type), at: left.span)
        return nil
      }
      let range = days(context.world.today)
      return .between(
        tested, .constant(.day(range.lowerBound), .day), .constant(.day(range.upperBound), .day))
    }
    if let found = expression(single, expecting: value.type) {
      context.report(.noSet(found.type), at: single.span)
    }
    return nil
  }
}

extension CheckContext {
  /// The ends of a range as written, where the first is certainly after the second.
  fileprivate func reversed(
    _ low: CheckedExpression, _ high: CheckedExpression
  ) -> (String, String)? {
    if let from = day(low), let to = day(high) {
      return from > to ? (from.spoken, to.spoken) : nil
    }
    guard case .constant(.integer(let from), _) = low, case .constant(.integer(let to), _) = high
    else { return nil }
    return from > to ? (String(from), String(to)) : nil
  }

  /// The day an expression is known to be while checking.
  func day(_ value: CheckedExpression) -> Day? {
    switch value {
    case .today: return world.today
    case .constant(.day(let day), _): return day
    case .arithmetic(let sign, let left, .constant(.period(let period), _), _):
      guard let day = day(left) else { return nil }
      let count = sign == .minus ? -period.count : period.count
      switch period.unit {
      case .days: return day + count
      case .weeks: return day + 7 * count
      case .months: return day.adding(months: count)
      case .quarters: return day.adding(months: 3 * count)
      case .years: return day.adding(months: 12 * count)
      case .workdays: return nil
      }
    default: return nil
    }
  }
}

extension ExpressionSyntax {
  /// A literal or a variable: it takes its meaning from the other side.
  var isConstant: Bool {
    switch self {
    case .literal, .variable: true
    case .group(let inner, _): inner.isConstant
    default: false
    }
  }

  var isDay: Bool {
    if case .literal(.day, _) = self { return true }
    return false
  }

  var isBareWord: Bool {
    if case .path(let path) = self { return path.arguments == nil }
    return false
  }
}

extension ValueType {
  /// A deadline, as such or as a record.
  var isDeadline: Bool {
    self == .due || self == .one(EntityName.deadline.rawValue)
  }
}

extension CheckedExpression {
  var isNone: Bool {
    if case .constant(.missing, _) = self { return true }
    return false
  }
}
