import PlanModel

/// Values of targets and results are told apart by their unit of measure: an aggregate that takes
/// several must be bound to one, by a filter or by what rows are grouped by.
enum Measures {
  /// The measured field that the expression is made of: `value`, `result`.
  static func field(in expression: CheckedExpression, _ scope: Scope) -> String? {
    switch expression {
    case .field(let path, let field, .number) where isMeasured(path.end): return field
    case .column(let name, _):
      guard let value = scope.column(key: Fold.name(name))?.value, value != expression else {
        return nil
      }
      return self.field(in: value, scope)
    // A share of the same measure has none.
    case .call(Function.share.name, _, _): return nil
    case .arithmetic(.divide, _, _, _): return nil
    default:
      return expression.children.lazy.compactMap { field(in: $0, scope) }.first
    }
  }

  private static func isMeasured(_ entity: EntityName) -> Bool {
    entity == .target || entity == .result
  }

  /// Whether rows that pass these tests, or have these values in common, are of one measure.
  static func bind(_ expressions: [CheckedExpression], _ scope: Scope) -> Bool {
    expressions.contains { expression in
      switch expression {
      case .compare(.equal, let one, _): isKey(one, scope)
      case .member(let one, let set): set.count == 1 && isKey(one, scope)
      case .and(let parts): bind(parts, scope)
      case .or(let parts): parts.allSatisfy { bind([$0], scope) }
      default: isKey(expression, scope)
      }
    }
  }

  /// A unit of measure, or a target.
  private static func isKey(_ expression: CheckedExpression, _ scope: Scope) -> Bool {
    switch expression {
    case .field(let path, let field, _):
      return path.end == .target && ["uom", "code", "name"].contains(field)
    case .record(let path):
      return path.end == .target
    case .column(let name, _):
      guard let value = scope.column(key: Fold.name(name))?.value, value != expression else {
        return false
      }
      return isKey(value, scope)
    default:
      return false
    }
  }
}

extension QueryChecker {
  /// Refuses totals of the rows at hand that would mix measures, grouped by these keys.
  func refuseMixed(
    _ totals: [(value: CheckedExpression?, span: Span)], per keys: [CheckedExpression]
  ) {
    if Measures.bind(tests + keys, scope) { return }
    for total in totals {
      guard let value = total.value, let (function, field) = mixed(value) else { continue }
      context.report(
        .form(.mixedMeasures(function: function.rawValue, field: field)), at: total.span)
    }
  }

  private func mixed(
    _ expression: CheckedExpression
  ) -> (function: Aggregate, field: String)? {
    if case .aggregate(let function, .group, let value?, let filter, _) = expression,
      function.compares, let field = Measures.field(in: value, scope),
      !Measures.bind([filter].compactMap(\.self), scope)
    {
      return (function, field)
    }
    return expression.children.lazy.compactMap { mixed($0) }.first
  }
}

extension Aggregate {
  /// Holds the values against each other.
  var compares: Bool {
    switch self {
    case .sum, .avg, .min, .max: true
    case .count, .any, .no, .all, .list, .percent, .percentDue, .last: false
    }
  }
}

extension CheckedQuery {
  /// The tests its rows have passed.
  var tests: [CheckedExpression] {
    steps.compactMap { step in
      if case .filter(let test) = step { test } else { nil }
    }
  }
}
