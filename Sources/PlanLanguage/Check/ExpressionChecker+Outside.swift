import PlanModel

// Texts from outside, in variables and in lists from files: they take their meaning from the code or
// the closed set that they are compared with.
extension ExpressionChecker {
  /// The two as values of one type, a text from outside taking the other's; nil where they are not to
  /// be compared.
  func alike(
    _ first: CheckedExpression, _ second: CheckedExpression
  ) -> (CheckedExpression, CheckedExpression)? {
    if first.type.isComparable(with: second.type) { return (first, second) }
    let (one, other) = (named(first, second.type), named(second, first.type))
    if one.type == second.type { return (one, second) }
    return other.type == first.type ? (first, other) : nil
  }

  /// A text from outside, in a variable or in a column of a list from outside, as the record or word
  /// that it turns out to name.
  func named(_ value: CheckedExpression, _ type: ValueType) -> CheckedExpression {
    guard case .column(_, .text) = value, scope.supplied != nil else { return value.naming(type) }
    return value.meaning(type)
  }

  /// What a word on the right is by what stands on the left. A column of a list from outside means
  /// the field that it is called after: `unit = bac_ha`.
  func meaning(
    of value: CheckedExpression, beside right: ExpressionSyntax
  ) -> ValueType {
    guard case .column(let name, .text) = value, scope.supplied != nil, right.isBareWord else {
      return value.type
    }
    return Catalog.meaning(ofColumn: name) ?? value.type
  }
}

extension CheckedExpression {
  /// A text that is known only when the statement runs; it may turn out to be a code or a word.
  var isTextAtRunTime: Bool {
    if case .variable(_, .text) = self { return true }
    return false
  }

  /// As the record or word of that type, where it is a text that turns out to name one.
  func naming(_ type: ValueType) -> CheckedExpression {
    isTextAtRunTime ? meaning(type) : self
  }

  /// As the record with a code of its own, or the word, that a text turns out to name.
  func meaning(_ type: ValueType) -> CheckedExpression {
    switch type {
    case .one where !isTextAtRunTime && type.record.map { Catalog.entity($0).key } != [.code]: self
    case .one: type.record.map { .reference(self, $0) } ?? self
    case .enumeration(let set): .word(self, set)
    default: self
    }
  }
}
