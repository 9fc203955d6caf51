import PlanModel

extension Function {
  package static let join = Function(
    "join", "nối", .typed { checker, arguments, path in checker.join(arguments, at: path) },
    parameters: ["SEVERAL, \"SEPARATOR\""],
    result: Phrase("a text", vi: "một văn bản"),
    summary: Phrase(
      "several values as one text, with this between them",
      vi: "nối nhiều giá trị thành một văn bản, ngăn bằng dấu đã cho"),
    examples: [
      Example(
        "duties | select name, join(list(tasks.unit.name where overdue), \", \") as \"Kính gửi\"",
        Phrase("whom to write to, on one line", vi: "kính gửi những nơi nào, trên một dòng"))
    ])
}

extension ExpressionChecker {
  fileprivate func join(
    _ arguments: [CallArgumentSyntax], at path: PathSyntax
  ) -> CheckedExpression? {
    guard arguments.count == 2, arguments.allSatisfy({ $0.filter == nil }) else {
      return wrongUse(.join, at: path.span)
    }
    let several = expression(arguments[0].value, many: rows != .group)
    let separator = expression(arguments[1].value, expecting: .text)
    guard let several, let separator else { return nil }
    switch several.type {
    case .many, .list: break
    default:
      context.report(
        .needsMany(context.text(arguments[0].value.span), several.type),
        at: arguments[0].value.span)
      return nil
    }
    guard separator.type == .text else {
      context.report(
        .verb(.wrongType(wanted: .text, given: separator.type)), at: arguments[1].value.span)
      return nil
    }
    return .call(Function.join.name, [several, separator], .text)
  }
}
