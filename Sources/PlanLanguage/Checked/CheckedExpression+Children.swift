extension CheckedExpression {
  /// The expressions this one is made of, in the scope of the same row.
  package var children: [CheckedExpression] {
    switch self {
    case .constant, .today, .variable, .column, .field, .record, .many, .aggregate: []
    case .negative(let value, _), .not(let value), .isMissing(let value), .memberOf(let value, _),
      .has(_, let value), .under(_, let value), .reference(let value, _), .word(let value, _):
      [value]
    case .arithmetic(_, let left, let right, _), .compare(_, let left, let right),
      .due(_, let left, let right), .matches(let left, let right), .hasText(let left, let right):
      [left, right]
    case .between(let value, let low, let high): [value, low, high]
    case .and(let parts), .or(let parts), .call(_, let parts, _): parts
    case .member(let value, let set): [value] + set
    }
  }
}
