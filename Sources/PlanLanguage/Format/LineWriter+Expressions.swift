import PlanModel

extension LineWriter {
  func list(_ values: [ExpressionSyntax]) -> String {
    values.map { expression($0) }.joined(separator: ", ")
  }

  func expression(_ expression: ExpressionSyntax) -> String {
    switch expression {
    case .literal(let value, let span): literal(value, span)
    case .variable(let name, let fields, _):
      (["$\(name.text)"] + fields.map(\.text)).joined(separator: ".")
    case .path(let path): self.path(path)
    case .unary(.minus, let operand, _): "-\(self.expression(operand))"
    case .unary(.not, let operand, _): "not \(self.expression(operand))"
    case .binary(let sign, let left, let right, _):
      "\(self.expression(left)) \(symbol(sign)) \(self.expression(right))"
    case .compare(let relation, let left, let right, _):
      "\(self.expression(left)) \(relation.rawValue) \(self.expression(right))"
    case .member(let left, let negated, let set, _):
      "\(self.expression(left)) \(negated ? "not in" : "in") \(self.set(set))"
    case .has(let left, let negated, let right, _):
      "\(self.expression(left)) \(negated ? "not has" : "has") \(self.expression(right))"
    case .under(let left, let negated, let right, _):
      "\(self.expression(left)) \(negated ? "not under" : "under") \(self.expression(right))"
    case .group(let inner, _): "(\(self.expression(inner)))"
    case .list(let values, _): "[\(list(values))]"
    case .missing(let span): tokens.text(span)
    }
  }

  private func literal(_ literal: LiteralSyntax, _ span: Span) -> String {
    switch literal {
    case .number, .percent: tokens.text(span)
    case .text(let text): quoted(text)
    case .day(let day): self.day(day)
    case .period(let period):
      tokens.text(span).prefix { $0.isWholeNumber || $0 == "_" } + period.unit.rawValue
    case .boolean(let value): value ? "true" : "false"
    case .none: "none"
    }
  }

  private func path(_ path: PathSyntax) -> String {
    var text = (path.leadingDot ? "." : "") + path.head.text
    if let arguments = path.arguments {
      let inner = arguments.map { argument in
        expression(argument.value) + (argument.filter.map { " where \(expression($0))" } ?? "")
      }
      text += "(\(inner.joined(separator: ", ")))"
    }
    return path.tail.reduce(text) { "\($0).\($1.text)" }
  }

  private func set(_ set: SetSyntax) -> String {
    switch set {
    case .list(let values, _): "[\(list(values))]"
    case .query(let pipeline): "(\(self.pipeline(pipeline)))"
    case .range(let low, let high, _): "\(bound(low))..\(bound(high))"
    case .value(let value): expression(value)
    }
  }

  /// Lengths of time stand close in a range, so that its two ends are seen: `today..today+5wd`.
  private func bound(_ end: ExpressionSyntax) -> String {
    guard case .binary(let sign, let left, let right, _) = end, case .literal(.period, _) = right
    else { return expression(end) }
    return bound(left) + symbol(sign) + expression(right)
  }

  private func symbol(_ sign: BinaryOperator) -> String {
    switch sign {
    case .or: "or"
    case .and: "and"
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    }
  }
}
