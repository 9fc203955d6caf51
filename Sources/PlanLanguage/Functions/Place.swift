import PlanModel

extension Function {
  package static let place: Function = Function(
    "place", "thứ_tự",
    .typed { checker, arguments, path in
      if arguments.isEmpty {
        checker.context.report(.form(.placeIsNoValue), at: path.span)
      } else {
        _ = checker.wrongUse(.place, at: path.span)
      }
      return nil
    },
    result: Phrase("a number, from 1", vi: "một số, từ 1"),
    summary: Phrase(
      "numbers the rows as they are shown, whatever is filtered or sorted after; a column of its own",
      vi: "đánh số các dòng như khi hiện ra, dù sau đó còn lọc, xếp; phải là một cột riêng"),
    examples: [
      Example(
        "tasks | where overdue | select place() as \"TT\", unit.name as \"Đơn vị\"",
        Phrase("a numbered list", vi: "danh sách có số thứ tự"))
    ])
}

extension CheckedExpression {
  /// The number of the row, which is known only when the list is shown.
  static let place = CheckedExpression.call(Function.place.name, [], .integer)

  package var isPlace: Bool { self == .place }
}

extension QueryChecker {
  /// True after refusing a stage that would compare the rows' numbers.
  func refuseNumbers(_ stage: StageSyntax) -> Bool {
    guard scope.columns.contains(where: { $0.value == .place }) else { return false }
    context.report(.form(.placeIsNoValue), at: stage.word.span)
    return true
  }

  /// The value of a column that numbers the rows: `place()`, or the name of one made before.
  func place(_ syntax: ExpressionSyntax) -> CheckedExpression? {
    guard case .path(let path) = syntax, path.tail.isEmpty else { return nil }
    if let arguments = path.arguments {
      let isPlace = arguments.isEmpty && Function.place.keys.contains(path.head.key)
      return isPlace ? .place : nil
    }
    guard let column = scope.column(key: path.head.key), column.value == .place else { return nil }
    return .column(column.name, .integer)
  }
}
