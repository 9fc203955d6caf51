import PlanModel

// Expressions, from the loosest operator to the tightest.
extension Parser {
  mutating func expression() -> ExpressionSyntax {
    guard enter() else { return .missing(here) }
    defer { nesting -= 1 }
    var left = conjunction()
    while at(.or), countOperator(), let span = accept(.or) {
      left = .binary(.or, left, conjunction(), operator: span)
    }
    return left
  }

  private mutating func conjunction() -> ExpressionSyntax {
    var left = negation()
    while at(.and), countOperator(), let span = accept(.and) {
      left = .binary(.and, left, negation(), operator: span)
    }
    return left
  }

  private mutating func negation() -> ExpressionSyntax {
    let start = token.span.lowerBound
    guard at(.not) else { return comparison() }
    guard enter() else { return .missing(here) }
    defer { nesting -= 1 }
    advance()
    let operand = negation()
    return .unary(.not, operand, span(from: start))
  }

  // MARK: Sums

  /// An expression without comparison and without `and or not`.
  mutating func sum() -> ExpressionSyntax {
    additions(to: product()) { $0.product() }
  }

  mutating func additions(
    to first: ExpressionSyntax, _ operand: (inout Parser) -> ExpressionSyntax
  ) -> ExpressionSyntax {
    var left = first
    while at(.plus) || at(.minus), countOperator() {
      let (sign, span): (BinaryOperator, Span) = (at(.plus) ? .plus : .minus, token.span)
      advance()
      left = .binary(sign, left, operand(&self), operator: span)
    }
    return left
  }

  mutating func product() -> ExpressionSyntax {
    var left = unary()
    while at(.times) || at(.divide), countOperator() {
      let (sign, span): (BinaryOperator, Span) = (at(.times) ? .times : .divide, token.span)
      advance()
      left = .binary(sign, left, unary(), operator: span)
    }
    return left
  }

  private mutating func unary() -> ExpressionSyntax {
    let start = token.span.lowerBound
    guard at(.minus) else { return primary(mayCall: true) }
    guard enter() else { return .missing(here) }
    defer { nesting -= 1 }
    advance()
    let operand = unary()
    return .unary(.minus, operand, span(from: start))
  }

  // MARK: Operands

  mutating func primary(mayCall: Bool) -> ExpressionSyntax {
    let span = token.span
    switch token.kind {
    case .number(let number, let isWhole): return literal(.number(number, isWhole: isWhole))
    case .percent(let share): return literal(.percent(share))
    case .text(let text): return literal(.text(text))
    case .day(let day): return literal(.day(day))
    case .period(let period): return literal(.period(period))
    case .word(let word): return wordOperand(word, mayCall: mayCall)
    case .symbol(.dot): return path(mayCall: mayCall)
    case .variable(let name):
      advance()
      let fields = along(.variable(name)) { $0.tail() }
      return .variable(name, fields: fields, self.span(from: span.lowerBound))
    case .symbol(.leftParenthesis):
      let inner = bracketed(.rightParenthesis) { $0.expression() }
      return .group(inner, self.span(from: span.lowerBound))
    case .symbol(.leftBracket):
      report(.listNeedsIn, at: span)
      return .missing(bracketedList().1)
    default:
      reportExpected(.value)
      return .missing(here)
    }
  }

  private mutating func literal(_ literal: LiteralSyntax) -> ExpressionSyntax {
    let read = token
    advance()
    if case .number(_, isWhole: true) = read.kind, case .word(let unit) = token.kind,
      Period.Unit(spelling: unit.text) != nil
    {
      let span = span(from: read.span.lowerBound).lowerBound..<unit.span.upperBound
      report(.wordsApart(written(read) + unit.text), at: span)
      advance()
      return .missing(span)
    }
    return read.isFlawed ? .missing(read.span) : .literal(literal, read.span)
  }

  private mutating func wordOperand(_ word: Word, mayCall: Bool) -> ExpressionSyntax {
    switch vocabulary.keyword(word.key) {
    case .true: return literal(.boolean(true))
    case .false: return literal(.boolean(false))
    case .none?: return literal(.none)
    case .not:
      reportExpected(.value)
      return .missing(here)
    default: break
    }
    if ForeignWord.values.contains(word.text.lowercased()) {
      report(.foreignWord(word.text, Keyword.none.rawValue), at: word.span)
      return literal(.none)
    }
    return path(mayCall: mayCall)
  }

  /// A path where only a path may stand: `per unit.kind`.
  mutating func pathOnly() -> ExpressionSyntax {
    switch token.kind {
    case .word, .symbol(.dot): return path(mayCall: true)
    default:
      reportExpected(.value)
      return .missing(here)
    }
  }

  private mutating func path(mayCall: Bool) -> ExpressionSyntax {
    let start = token.span.lowerBound
    let leadingDot = token.kind == .symbol(.dot)
    if leadingDot { advance() }
    guard let head = word(leadingDot ? .field : .value) else { return .missing(here) }
    var arguments: [CallArgumentSyntax]?
    if mayCall, at(.leftParenthesis) {
      arguments = bracketed(.rightParenthesis) { parser in
        parser.at(.rightParenthesis) ? [] : parser.list { $0.callArgument(of: head) }
      }
    }
    let tail = tail(after: [head])
    if let apart = readRest(ofName: tail.last ?? head) { return .missing(apart) }
    return .path(
      PathSyntax(
        leadingDot: leadingDot, head: head, arguments: arguments, tail: tail,
        span: span(from: start)))
  }

  /// `quá hạn`: where the next word belongs to the name just read, says so and reads it.
  private mutating func readRest(ofName first: Word) -> Span? {
    guard case .word(let second) = token.kind, vocabulary.keyword(second.key) == nil,
      vocabulary.isOneName(first, second)
    else { return nil }
    let span = first.span.lowerBound..<second.span.upperBound
    report(.wordsApart("\(first.text)_\(second.text)"), at: span)
    advance()
    return span
  }

  private mutating func callArgument(of function: Word) -> CallArgumentSyntax {
    let value = along(.argument(function)) { $0.expression() }
    guard accept(.where) != nil else { return CallArgumentSyntax(value: value, filter: nil) }
    let filter = along(.filter(over: value)) { $0.expression() }
    return CallArgumentSyntax(value: value, filter: filter)
  }

  /// The words after dots; `head` are those before them.
  private mutating func tail(after head: [Word] = []) -> [Word] {
    var words: [Word] = []
    while accept(.dot) {
      guard let word = along(.dotted(head + words), { $0.word(.field) }) else { break }
      words.append(word)
    }
    return words
  }
}
