import PlanModel

extension Function {
  package static let share = Function(
    "share", "tỷ_trọng", .typed { checker, arguments, path in checker.share(arguments, at: path) },
    parameters: ["NUMBER, WHOLE"],
    result: Phrase(
      "a percentage; none where one is missing or the whole is 0",
      vi: "tỷ lệ phần trăm; thiếu một vế hoặc mẫu bằng 0 thì trống"),
    summary: Phrase("a number as a share of another", vi: "một số bằng bao nhiêu phần trăm số kia"),
    examples: [
      Example(
        "targets | select name, share(result, value) as đạt",
        Phrase("how much of each target is reached", vi: "mỗi chỉ tiêu đạt bao nhiêu phần trăm"))
    ])
}

extension ExpressionChecker {
  fileprivate func share(
    _ arguments: [CallArgumentSyntax], at path: PathSyntax
  ) -> CheckedExpression? {
    let values = arguments.map { expression($0.value) }
    guard arguments.count == 2, arguments.allSatisfy({ $0.filter == nil }) else {
      return wrongUse(.share, at: path.span)
    }
    guard let part = values[0], let whole = values[1] else { return nil }
    guard part.type.isNumeric, whole.type.isNumeric else {
      return wrongUse(.share, at: path.span)
    }
    return .call(Function.share.name, [part, whole], .percent)
  }
}
