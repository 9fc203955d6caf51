import PlanModel

/// Gives an expression its meaning and its type, in the scope of the rows at hand.
struct ExpressionChecker {
  /// What the expression is worked out for.
  enum Rows {
    /// Once, for no row: `print`, `let`, attributes.
    case none
    /// Each row.
    case each
    /// Each group of rows: only aggregates and what does not differ in the group.
    case group
    /// A cell of a crosstab: an aggregate of its rows, or the values of its rows.
    case cell
  }

  let context: CheckContext
  var scope: Scope
  var rows: Rows
  /// The stage that the expression belongs to, for messages.
  var stage: String?

  init(_ context: CheckContext, scope: Scope = .empty, rows: Rows = .none, stage: String? = nil) {
    self.context = context
    self.scope = scope
    self.rows = rows
    self.stage = stage
  }

  /// The same for the rows of an aggregate's range.
  func inside(_ scope: Scope) -> ExpressionChecker {
    ExpressionChecker(context, scope: scope, rows: .each, stage: stage)
  }

  /// The expression, or nil after saying what is wrong with it. A bare word or a quoted text takes
  /// its meaning from what is expected. `many` lets a to-many path stand.
  func expression(
    _ syntax: ExpressionSyntax, expecting: ValueType? = nil, many: Bool = false
  ) -> CheckedExpression? {
    switch syntax {
    case .literal(let literal, let span):
      return context.reporting { () throws(Finding) in
        try constant(literal, at: span, expecting: expecting)
      }
    case .variable(let name, let fields, let span):
      return variable(name, fields, at: span, expecting: expecting, many: many)
    case .path(let path):
      return self.path(path, expecting: expecting, many: many)
    case .unary(.minus, let value, let span):
      return negative(value, at: span)
    case .unary(.not, let value, _):
      return condition(value).map { .not($0) }
    case .binary(.and, let left, let right, _):
      return joined(.and, left, right)
    case .binary(.or, let left, let right, _):
      return joined(.or, left, right)
    case .binary(let sign, let left, let right, let span):
      return arithmetic(sign, left, right, at: span)
    case .compare(let comparison, let left, let right, let span):
      return compare(comparison, left, right, operator: span)
    case .member(let value, let negated, let set, _):
      return member(value, set).map { negated ? .not($0) : $0 }
    case .has(let value, let negated, let part, _):
      return has(value, part).map { negated ? .not($0) : $0 }
    case .under(let value, let negated, let section, _):
      return under(value, section).map { negated ? .not($0) : $0 }
    case .group(let inner, _):
      return expression(inner, expecting: expecting, many: many)
    case .list(_, let span):
      context.report(.listHere, at: span)
      return nil
    case .missing:
      return nil
    }
  }

  /// An expression that is true or false.
  func condition(_ syntax: ExpressionSyntax) -> CheckedExpression? {
    guard let checked = expression(syntax, many: true) else { return nil }
    guard checked.type == .boolean else {
      context.report(.needsCondition(checked.type), at: syntax.span)
      return nil
    }
    return checked
  }

  private func joined(
    _ sign: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> CheckedExpression? {
    let (first, second) = (condition(left), condition(right))
    guard let first, let second else { return nil }
    switch (sign, first) {
    case (.and, .and(let parts)): return .and(parts + [second])
    case (.or, .or(let parts)): return .or(parts + [second])
    case (.and, _): return .and([first, second])
    default: return .or([first, second])
    }
  }

  // MARK: Constants

  func constant(
    _ literal: LiteralSyntax, at span: Span, expecting: ValueType?
  ) throws(Finding) -> CheckedExpression {
    switch literal {
    case .number(let value, let isWhole):
      return isWhole && abs(value) < 9e15
        ? .constant(.integer(Int(value)), .integer) : .constant(.number(value), .number)
    case .percent(let value): return .constant(.percent(value), .percent)
    case .day(let day): return .constant(.day(day), .day)
    case .period(let period): return .constant(.period(period), .period)
    case .boolean(let value): return .constant(.boolean(value), .boolean)
    case .none: return .constant(.missing, expecting ?? .text)
    case .text(let text): return try quoted(text, at: span, expecting: expecting)
    }
  }

  /// A quoted text: against a reference its code, then its full name; else text.
  func quoted(
    _ text: String, at span: Span, expecting: ValueType?
  ) throws(Finding) -> CheckedExpression {
    switch expecting {
    case .one(let name), .many(let name):
      guard let entity = EntityName(rawValue: name) else { break }
      return .constant(.word(try context.find(entity, text, at: span).code), .one(name))
    case .enumeration(let name):
      return try member(of: name, text, key: Fold.name(text), at: span)
    default: break
    }
    return .constant(.text(text), .text)
  }

  func member(
    of name: String, _ word: String, key: String, at span: Span
  ) throws(Finding) -> CheckedExpression {
    guard let enumeration = Catalog.enumeration(name) else { throw Finding(nil, at: span) }
    if let member = enumeration.member(key: key) {
      return .constant(.word(member.word), .enumeration(name))
    }
    let words = enumeration.members.flatMap { [$0.word, $0.vietnamese] }
    throw Finding(
      .unknownMember(
        word, set: name, near: Suggestion.find(for: word, among: words)),
      at: span)
  }

  // MARK: Variables

  private func variable(
    _ name: Word, _ fields: [Word], at span: Span, expecting: ValueType?, many: Bool
  ) -> CheckedExpression? {
    guard let binding = context.variables[name.key] else {
      let known = context.variables.keys.sorted()
      context.report(
        .unknownVariable(
          name.text, near: Suggestion.find(for: name.text, among: known), known: known),
        at: span)
      return nil
    }
    switch binding {
    case .broken: return nil
    case .argument(let syntax, let source, let variables):
      return context.within(source, variables: variables) {
        let caller = ExpressionChecker(context)
        guard fields.isEmpty else { return caller.field(fields, of: syntax) }
        return caller.expression(syntax, expecting: expecting)
      }
    case .row(let row):
      return context.reporting { () throws(Finding) in
        try single(self.row(row, fields, at: span), many: many, at: span)
      }
    case .value(let value):
      return context.reporting { () throws(Finding) in
        guard fields.isEmpty else {
          return try single(follow(value, fields, called: "$" + name.text), many: many, at: span)
        }
        if case .constant(.text(let text), .text) = value {
          return try quoted(text, at: span, expecting: expecting)
        }
        return value
      }
    }
  }

  private func field(_ fields: [Word], of syntax: ExpressionSyntax) -> CheckedExpression? {
    guard let value = expression(syntax) else { return nil }
    return context.reporting { () throws(Finding) in
      try single(
        follow(value, fields, called: context.text(syntax.span)), many: false,
        at: syntax.span)
    }
  }

  // MARK: Arithmetic

  private func negative(_ syntax: ExpressionSyntax, at span: Span) -> CheckedExpression? {
    guard let value = expression(syntax) else { return nil }
    switch value {
    case .constant(.integer(let number), let type): return .constant(.integer(-number), type)
    case .constant(.number(let number), let type): return .constant(.number(-number), type)
    case .constant(.percent(let number), let type): return .constant(.percent(-number), type)
    case .constant(.period(let period), let type):
      return .constant(.period(Period(-period.count, period.unit)), type)
    default: break
    }
    guard value.type.isNumeric || value.type == .period else {
      context.report(.wrongUse(function: "-", usage: ["NUMBER"]), at: span)
      return nil
    }
    return .negative(value, value.type)
  }

  private func arithmetic(
    _ sign: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax, at span: Span
  ) -> CheckedExpression? {
    let (first, second) = (expression(left), expression(right))
    guard let first, let second else { return nil }
    let operation: ArithmeticOperator
    switch sign {
    case .plus: operation = .plus
    case .minus: operation = .minus
    case .times: operation = .times
    default: operation = .divide
    }
    guard let type = Self.result(operation, first.type, second.type) else {
      context.report(
        .noArithmetic(operation.rawValue, first.type, second.type),
        at: left.span.lowerBound..<right.span.upperBound)
      return nil
    }
    return .arithmetic(operation, first, second, type)
  }

  private static func result(
    _ operation: ArithmeticOperator, _ left: ValueType, _ right: ValueType
  ) -> ValueType? {
    switch (operation, left, right) {
    case (.plus, .day, .period), (.minus, .day, .period), (.plus, .period, .day): return .day
    case (.minus, .day, .day): return .integer
    case (.plus, .percent, .percent), (.minus, .percent, .percent): return .percent
    case (.plus, .text, _) where right.joinsText: return .text
    case (.plus, _, .text) where left.joinsText: return .text
    case (.divide, _, _) where left.isNumeric && right.isNumeric: return .number
    case (_, .integer, .integer): return .integer
    case (_, _, _) where left.isNumeric && right.isNumeric: return .number
    default: return nil
    }
  }
}

extension ValueType {
  /// Can stand beside a text in `text + value`: one value that reads the same in both languages.
  fileprivate var joinsText: Bool {
    switch self {
    case .text, .integer, .day, .one: true
    default: false
    }
  }
}
