import PlanModel

// Where the parser stands in the tokens, and how it steps, asks, complains and recovers.
extension Parser {
  // MARK: Stepping

  mutating func advance() {
    guard !atEnd else { return }
    previous = token
    index += 1
    expected.removeAll(keepingCapacity: true)
    settle()
  }

  /// Passes over what means nothing here: unknown characters (they have been noted) and line ends
  /// inside brackets, after a word or mark that wants more, or before a line that goes on.
  mutating func settle() {
    while true {
      switch tokens[index].kind {
      case .unknown:
        troubled = index + 1
        index += 1
      case .newline where brackets > 0 || wantsMore(previous) || goesOn(tokens[index + 1]):
        index += 1
      default:
        token = tokens[index]
        return
      }
    }
  }

  private func wantsMore(_ token: Token?) -> Bool {
    switch token?.kind {
    case .symbol(let symbol): [.pipe, .comma, .equal, .plus, .times, .divide].contains(symbol)
    case .word(let word):
      switch vocabulary.keyword(word.key) {
      case .and, .or, .not: true
      default: false
      }
    default: false
    }
  }

  private func goesOn(_ next: Token) -> Bool {
    guard mode == .file || previous != nil else { return false }
    switch next.kind {
    case .symbol(.pipe): return true
    case .word(let word): return vocabulary.keyword(word.key) == .else
    default: return false
    }
  }

  /// From a start to the end of what was read last.
  func span(from start: Int) -> Span {
    start..<max(start, previous?.span.upperBound ?? start)
  }

  /// The empty place before the present token; behind the one before where a line has ended since.
  var here: Span {
    guard isFirstOnLine, let previous else { return token.span.lowerBound..<token.span.lowerBound }
    return previous.span.upperBound..<previous.span.upperBound
  }

  // MARK: Asking

  var atEnd: Bool { token.kind == .end }

  var atTerminator: Bool { token.kind == .newline || token.kind == .symbol(.semicolon) }

  var atStatementEnd: Bool {
    atEnd || atTerminator || braces > 0 && token.kind == .symbol(.rightBrace)
  }

  mutating func at(_ symbol: Symbol) -> Bool {
    if token.kind == .symbol(symbol) { return true }
    expect(.symbol(symbol))
    return false
  }

  mutating func at(_ keyword: Keyword) -> Bool {
    if case .word(let word) = token.kind, vocabulary.keyword(word.key) == keyword { return true }
    expect(.keyword(keyword))
    return false
  }

  mutating func accept(_ symbol: Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  /// The keyword's place, if it stands here.
  mutating func accept(_ keyword: Keyword) -> Span? {
    guard at(keyword) else { return nil }
    let span = token.span
    advance()
    return span
  }

  mutating func acceptTerminator() -> Bool {
    guard atTerminator else { return false }
    advance()
    return true
  }

  mutating func require(_ symbol: Symbol) -> Bool {
    if accept(symbol) { return true }
    reportExpected(.symbol(symbol))
    return false
  }

  // MARK: Complaining

  mutating func report(_ message: SyntaxMessage, at span: Span) {
    if atEnd {
      endsInside = endsInside || brackets > 0 || braces > 0 || wantsMore(previous)
    } else {
      hasProblemBeforeEnd = true
    }
    guard !isQuiet, troubled != index else { return }
    troubled = index
    problems.append(Diagnostic(message, at: Place(source: source, span: span)))
  }

  /// Also where something has already been said about the present token.
  mutating func reportAnyway(_ message: SyntaxMessage, at span: Span) {
    troubled = nil
    report(message, at: span)
  }

  /// Says what should stand here instead of the present token.
  mutating func reportExpected(_ expectation: Expectation) {
    expect(expectation)
    report(.expected(expectation, found: found), at: atTerminator || atEnd ? here : token.span)
  }

  /// Says that the present token cannot stand here, and what can.
  mutating func reportUnexpected() {
    if case .word(let first) = previous?.kind, case .word(let second) = token.kind,
      vocabulary.isOneName(first, second)
    {
      let span = first.span.lowerBound..<second.span.upperBound
      return report(.wordsApart("\(first.text)_\(second.text)"), at: span)
    }
    switch token.kind {
    case .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.rightBrace):
      report(.strayBracket(written(token)), at: token.span)
    case .word(let word):
      let words = expected.flatMap(\.spellings)
      let suggestion = Suggestion.find(for: word.text, among: words)
      report(.unexpected(found, suggestion), at: token.span)
    default:
      report(.unexpected(found, nil), at: token.span)
    }
  }

  var found: FoundToken {
    switch token.kind {
    case .end, .newline: .end
    default: .token(written(token))
    }
  }

  /// As it stands in the text, cut after forty characters.
  func written(_ token: Token) -> String { written(token.span) }

  func written(_ span: Span) -> String {
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    let text = source.text[start..<utf8.index(start, offsetBy: span.count)]
    let head = text.prefix(40)
    return head.endIndex == text.endIndex ? String(text) : head + "…"
  }

  // MARK: Nesting

  /// One level deeper; false, with a problem, where that is too deep.
  mutating func enter() -> Bool {
    guard nesting < Parser.nestingLimit else {
      report(.tooDeep(Parser.nestingLimit), at: token.span)
      isQuiet = true
      skipToStatementEnd()
      return false
    }
    nesting += 1
    return true
  }

  /// Counts an operator; false, with a problem, where the expression is too long.
  mutating func countOperator() -> Bool {
    operators += 1
    guard operators > Parser.operatorLimit else { return true }
    report(.tooLong(Parser.operatorLimit), at: token.span)
    isQuiet = true
    skipToStatementEnd()
    return false
  }

  /// Reads `( … )` or `[ … ]`, the present token being the opening bracket.
  mutating func bracketed<T>(_ close: Symbol, _ body: (inout Parser) -> T) -> T {
    let (opening, place) = (token, index)
    brackets += 1
    advance()
    let content = body(&self)
    if !at(close) {
      if let closing = closing(of: place), closing >= index {
        reportUnexpected()
        jump(to: closing)
      } else if atEnd || isFirstOnLine {
        report(.unclosedBracket(written(opening)), at: opening.span)
      } else {
        reportUnexpected()
      }
    }
    brackets -= 1
    if at(close) {
      advance()
    } else if brackets == 0, isFirstOnLine {
      index -= 1
      settle()
    }
    return content
  }

  /// Reads `{ … }`, the present token being `{`. Line ends count again inside.
  mutating func braced<T>(_ body: (inout Parser) -> T) -> T {
    let opening = token
    let outer = brackets
    brackets = 0
    braces += 1
    advance()
    let content = body(&self)
    if !at(.rightBrace) { report(.unclosedBracket(written(opening)), at: opening.span) }
    braces -= 1
    brackets = outer
    if at(.rightBrace) { advance() }
    return content
  }

  var isFirstOnLine: Bool { index > 0 && tokens[index - 1].kind == .newline }

  // MARK: Recovering

  /// Goes on to the end of the statement, over whole brackets and braces.
  mutating func skipToStatementEnd() {
    skip { $0.atStatementEnd }
  }

  /// Goes on to the next `|` or the end of the statement.
  mutating func skipToStageEnd() {
    skip { $0.atStageEnd }
  }

  var atStageEnd: Bool {
    switch token.kind {
    case .symbol(.pipe), .symbol(.rightParenthesis), .symbol(.leftBrace): true
    default: atStatementEnd
    }
  }

  mutating func skip(until isThere: (Parser) -> Bool) {
    while !atEnd, !isThere(self) {
      switch token.kind {
      case .symbol(.leftParenthesis), .symbol(.leftBracket), .symbol(.leftBrace):
        if let closing = closing(of: index) { jump(to: closing) }
        advance()
      default:
        advance()
      }
    }
  }

  /// The index of the bracket that closes the one at an index.
  private mutating func closing(of opening: Int) -> Int? {
    let pairs = pairs ?? BracketPairs.find(in: tokens)
    self.pairs = pairs
    return pairs[opening]
  }

  private mutating func jump(to next: Int) {
    guard next != index else { return }
    index = next
    previous = tokens[next - 1]
    token = tokens[next]
  }
}

/// Which bracket closes which, found once and only for recovery.
enum BracketPairs {
  static func find(in tokens: [Token]) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var open: [(index: Int, close: Symbol)] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .symbol(.leftParenthesis): open.append((index, .rightParenthesis))
      case .symbol(.leftBracket): open.append((index, .rightBracket))
      case .symbol(.leftBrace): open.append((index, .rightBrace))
      case .symbol(.rightBrace):
        while let last = open.popLast() {
          guard last.close == .rightBrace else { continue }
          pairs[last.index] = index
          break
        }
      case .symbol(let symbol) where symbol == open.last?.close:
        if let last = open.popLast() { pairs[last.index] = index }
      default: break
      }
    }
    return pairs
  }
}
