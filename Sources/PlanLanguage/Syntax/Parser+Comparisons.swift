import PlanModel

// Comparisons, and the sets after `in`.
extension Parser {
  mutating func comparison() -> ExpressionSyntax {
    let left = sum()
    if tokens[max(0, index - 1)].kind == .unknown {
      // `due @ today`: what was meant to stand here cannot be known.
      return .missing(left.span)
    }
    guard let whole = comparison(of: left) else { return left }
    let second = token.span
    guard let further = comparison(of: whole) else { return whole }
    reportAnyway(.comparisonChained, at: second)
    return .missing(further.span)
  }

  /// What compares `left` with something; nil where nothing does.
  private mutating func comparison(of left: ExpressionSyntax) -> ExpressionSyntax? {
    if case .word(let word) = token.kind, let foreign = foreignComparison(word, of: left) {
      return foreign
    }
    if let (relation, span) = along(.operand(left), { $0.acceptRelation() }) {
      return compare(left, relation, span)
    }
    let start = token.span.lowerBound
    let negated = along(.operand(left)) { $0.accept(.not) } != nil
    if along(.operand(left), { $0.accept(.in) }) != nil {
      let span = span(from: start)
      let set = along(.comparison(left, nil)) { $0.set() }
      return .member(left, negated: negated, set, operator: span)
    }
    if along(.operand(left), { $0.accept(.has) }) != nil {
      let span = span(from: start)
      let right = along(.comparison(left, nil)) { $0.sum() }
      return .has(left, negated: negated, right, operator: span)
    }
    if along(.operand(left), { $0.accept(.under) }) != nil {
      let span = span(from: start)
      let right = along(.comparison(left, nil)) { $0.sum() }
      return .under(left, negated: negated, right, operator: span)
    }
    guard negated else { return nil }
    reportExpected(.keyword(.in))
    return left
  }

  private mutating func acceptRelation() -> (ComparisonOperator, Span)? {
    let span = token.span
    for relation in ComparisonOperator.allCases { expect(relation.expectation) }
    let relation: ComparisonOperator? =
      switch token.kind {
      case .symbol(let symbol): ComparisonOperator(rawValue: symbol.rawValue)
      case .word(let word):
        vocabulary.keyword(word.key).flatMap { ComparisonOperator(rawValue: $0.rawValue) }
      default: nil
      }
    guard let relation else { return nil }
    advance()
    return (relation, span)
  }

  private mutating func compare(
    _ left: ExpressionSyntax, _ relation: ComparisonOperator, _ span: Span
  ) -> ExpressionSyntax {
    guard at(.leftBracket) else {
      let right = along(.comparison(left, relation)) { $0.sum() }
      return .compare(relation, left, right, operator: span)
    }
    report(.listNeedsIn, at: token.span)
    let (values, place) = bracketedList()
    return .member(
      left, negated: relation == .notEqual, .list(values, place), operator: span)
  }

  // MARK: Other languages

  /// `name like "x"`, `done_on is not null`, `due between a and b`: says what to write, and goes on
  /// as if it were written.
  private mutating func foreignComparison(
    _ word: Word, of left: ExpressionSyntax
  ) -> ExpressionSyntax? {
    guard let meant = ForeignWord.operators[word.text.lowercased()] else { return nil }
    guard let meant else {
      report(.foreignWord(word.text, "in a..b"), at: word.span)
      advance()
      let low = sum()
      guard accept(.and) != nil else { return .missing(left.span) }
      let high = sum()
      let range = low.span.lowerBound..<max(low.span.lowerBound, high.span.upperBound)
      return .member(left, negated: false, .range(low, high, range), operator: word.span)
    }
    if meant == .equal, let test = missingTest(word, of: left) { return test }
    report(.foreignWord(word.text, meant.rawValue), at: word.span)
    advance()
    return compare(left, meant, word.span)
  }

  /// `is null`, `is not null`.
  private mutating func missingTest(
    _ word: Word, of left: ExpressionSyntax
  ) -> ExpressionSyntax? {
    guard case .word(var last) = tokens[index + 1].kind else { return nil }
    let negated = vocabulary.keyword(last.key) == .not
    if negated {
      guard case .word(let next) = tokens[index + 2].kind else { return nil }
      last = next
    }
    guard
      ForeignWord.values.contains(last.text.lowercased())
        || vocabulary.keyword(last.key) == Keyword.none
    else { return nil }
    let relation: ComparisonOperator = negated ? .notEqual : .equal
    let span = word.span.lowerBound..<last.span.upperBound
    report(.foreignWord(written(span), "\(relation.rawValue) none"), at: span)
    for _ in 0..<(negated ? 3 : 2) { advance() }
    return .compare(relation, left, .literal(.none, last.span), operator: word.span)
  }

  // MARK: Sets and lists

  private mutating func set() -> SetSyntax {
    if at(.leftBracket) {
      let (values, span) = bracketedList()
      return .list(values, span)
    }
    if at(.leftParenthesis) {
      if listsValues(from: index + 1) {
        report(.roundList, at: token.span)
        let (values, span) = bracketedList(closing: .rightParenthesis)
        return .list(values, span)
      }
      return .query(bracketed(.rightParenthesis) { $0.pipeline() })
    }
    let start = token.span.lowerBound
    let low = bound()
    guard accept(.range) else { return .value(low) }
    let high = bound()
    return .range(low, high, span(from: start))
  }

  /// True where a list such as `(ward, commune)` or `("a")` begins, which is written `[ … ]`.
  private func listsValues(from index: Int) -> Bool {
    switch tokens[index].kind {
    case .text, .number, .percent, .day, .period: return true
    case .word: return tokens[index + 1].kind == .symbol(.comma)
    default: return false
    }
  }

  /// `[a, b]`, the present token being `[`.
  mutating func bracketedList(
    closing close: Symbol = .rightBracket
  ) -> ([ExpressionSyntax], Span) {
    let start = token.span.lowerBound
    guard enter() else { return ([], here) }
    defer { nesting -= 1 }
    let values = bracketed(close) { parser in
      parser.at(close) ? [] : parser.list { $0.sum() }
    }
    return (values, span(from: start))
  }

  /// One end of a range: a constant, a variable or a name, perhaps with a length of time added.
  private mutating func bound() -> ExpressionSyntax {
    additions(to: point()) { $0.point() }
  }

  private mutating func point() -> ExpressionSyntax {
    switch token.kind {
    case .symbol(.leftParenthesis), .symbol(.minus), .symbol(.dot):
      reportExpected(.value)
      return .missing(here)
    default: return primary(mayCall: false)
    }
  }
}
