import PlanModel

extension Function {
  package static let pick = Function(
    "pick", "tùy", .typed { checker, arguments, path in checker.pick(arguments, at: path) },
    parameters: ["CONDITION, VALUE, …, OTHERWISE"],
    result: Phrase("one of the values", vi: "một trong các giá trị"),
    summary: Phrase(
      "the value behind the first condition that holds, else the last value, else none",
      vi: "giá trị đứng sau điều kiện đúng đầu tiên; không điều kiện nào đúng thì giá trị cuối"),
    examples: [
      Example(
        "tasks | select unit, pick(overdue, \"quá hạn\", late, \"muộn\", \"đúng hạn\") as \"Tiến độ\"",
        Phrase("a word for each case", vi: "mỗi trường hợp một từ"))
    ])
}

extension ExpressionChecker {
  fileprivate func pick(
    _ arguments: [CallArgumentSyntax], at path: PathSyntax
  ) -> CheckedExpression? {
    guard arguments.count > 1, arguments.allSatisfy({ $0.filter == nil }) else {
      return wrongUse(.pick, at: path.span)
    }
    var parts: [CheckedExpression?] = []
    var type: ValueType?
    for (index, argument) in arguments.enumerated() {
      if index.isMultiple(of: 2), index + 1 < arguments.count {
        parts.append(condition(argument.value))
        continue
      }
      let value = expression(argument.value, expecting: type)
      parts.append(value)
      guard let value, !value.isNone else { continue }
      guard let common = common(type, value.type, at: argument.value.span) else { return nil }
      type = common
    }
    let whole = parts.compactMap(\.self)
    guard whole.count == parts.count else { return nil }
    guard let type else { return wrongUse(.pick, at: path.span) }
    return .call(Function.pick.name, whole, type)
  }

  /// The type of both, or nil after saying why there is none.
  private func common(_ former: ValueType?, _ type: ValueType, at span: Span) -> ValueType? {
    guard type.isSimple else {
      context.report(.verb(.wrongType(wanted: .text, given: type)), at: span)
      return nil
    }
    guard let former, former != type else { return type }
    if former.isNumeric, type.isNumeric, former != .percent, type != .percent { return .number }
    context.report(.form(.pickedKinds(former, type)), at: span)
    return nil
  }
}

extension ValueType {
  /// One value that is no record.
  var isSimple: Bool {
    switch self {
    case .text, .integer, .number, .percent, .boolean, .day, .due, .instant, .enumeration: true
    case .period, .one, .many, .list: false
    }
  }
}
