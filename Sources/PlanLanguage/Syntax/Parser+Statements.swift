import PlanModel

// The statements that a keyword begins; the keyword has been read.
extension Parser {
  mutating func statement(of keyword: Keyword) -> StatementKindSyntax {
    switch keyword {
    case .let: return letStatement()
    case .view: return viewStatement()
    case .param: return paramStatement()
    case .for: return forStatement()
    case .if: return ifStatement()
    case .assert:
      let condition = expression()
      return .assertion(condition, else: accept(.else) == nil ? nil : sum())
    case .run: return runStatement()
    case .print: return .print(list { $0.expression() })
    case .begin: return .begin(reason: acceptText()?.text)
    case .commit: return .commit
    case .rollback: return .rollback
    case .preview: return previewStatement()
    case .explain: return .explain(listOrRefinement())
    case .once:
      let key = sum()
      return .once(key, block())
    case .undo: return undoStatement()
    case .use: return .use(reference())
    case .dump: return dumpStatement()
    default:
      reportExpected(.statement)
      return .unreadable
    }
  }

  private mutating func letStatement() -> StatementKindSyntax {
    guard let name = variable(), require(.equal) else { return .unreadable }
    return .letting(name, expression())
  }

  private mutating func viewStatement() -> StatementKindSyntax {
    guard let name = newName() else { return .unreadable }
    refuseTaken(name)
    var parameters: [ViewSyntax.Parameter] = []
    if at(.leftParenthesis) {
      parameters = bracketed(.rightParenthesis) { parser in
        parser.list { $0.viewParameter() }.compactMap(\.self)
      }
    }
    let title = acceptText()?.text
    guard require(.equal) else { return .unreadable }
    return .view(
      ViewSyntax(
        name: name, parameters: parameters, title: title, body: pipeline(), source: source))
  }

  private mutating func viewParameter() -> ViewSyntax.Parameter? {
    guard let name = variable() else { return nil }
    return ViewSyntax.Parameter(name: name, fallback: accept(.equal) ? sum() : nil)
  }

  /// A view may not take a word that already begins a statement or is a stage.
  private mutating func refuseTaken(_ name: Word) {
    let statement = vocabulary.keyword(name.key).map { Keyword.statements.contains($0) } ?? false
    if statement || vocabulary.stage(name.key) != nil || vocabulary.entity(name.key) != nil {
      report(.nameTaken(name.text), at: name.span)
    }
  }

  private mutating func paramStatement() -> StatementKindSyntax {
    guard let name = variable() else { return .unreadable }
    var type: Word?
    if accept(.colon) {
      guard let word = word(.name) else { return .unreadable }
      type = word
    }
    return .param(name, type: type, fallback: accept(.equal) ? sum() : nil)
  }

  private mutating func forStatement() -> StatementKindSyntax {
    guard let name = variable() else { return .unreadable }
    guard accept(.in) != nil else {
      reportExpected(.keyword(.in))
      return .unreadable
    }
    guard at(.leftBracket) else {
      let list = pipeline()
      let body = along(.each(name, list)) { $0.block() }
      return .forEach(name, .query(list), body)
    }
    let (values, span) = bracketedList()
    return .forEach(name, .list(values, span), block())
  }

  private mutating func ifStatement() -> StatementKindSyntax {
    let condition = expression()
    let then = block()
    guard accept(.else) != nil else { return .branch(condition, then: then, else: nil) }
    guard at(.if) else { return .branch(condition, then: then, else: block()) }
    guard enter() else { return .unreadable }
    defer { nesting -= 1 }
    let start = token.span.lowerBound
    advance()
    let kind = ifStatement()
    let other = StatementSyntax(kind: kind, span: span(from: start))
    return .branch(condition, then: then, else: [other])
  }

  private mutating func runStatement() -> StatementKindSyntax {
    guard let file = requireText() else { return .unreadable }
    guard case .word = token.kind else { return .run(file.text, file.span, []) }
    return .run(file.text, file.span, list { $0.bind() }.compactMap(\.self))
  }

  private mutating func previewStatement() -> StatementKindSyntax {
    if at(.leftBrace) { return .preview(block()) }
    let start = token.span.lowerBound
    let kind = StatementKindSyntax.query(listOrRefinement())
    return .preview([StatementSyntax(kind: kind, span: span(from: start))])
  }

  private mutating func undoStatement() -> StatementKindSyntax {
    guard case .number = token.kind else { return .undo(1) }
    return .undo(count()?.count ?? 1)
  }

  private mutating func dumpStatement() -> StatementKindSyntax {
    guard accept(.to) != nil else {
      if case .text = token.kind { reportExpected(.keyword(.to)) }
      return .dump(to: nil, here)
    }
    guard let file = requireText() else { return .unreadable }
    return .dump(to: file.text, file.span)
  }

  // MARK: Pieces

  /// One or more, between commas.
  mutating func list<T>(_ element: (inout Parser) -> T) -> [T] {
    var elements = [element(&self)]
    while accept(.comma) { elements.append(element(&self)) }
    return elements
  }

  mutating func word(_ expectation: Expectation) -> Word? {
    guard case .word(let word) = token.kind else {
      reportExpected(expectation)
      return nil
    }
    advance()
    return word
  }

  mutating func newName() -> Word? { word(.newName) }

  mutating func variable() -> Word? {
    switch token.kind {
    case .variable(let name):
      advance()
      return name
    case .word(let word):
      report(.dollarMissing(word.text), at: word.span)
    default:
      reportExpected(.variable)
    }
    return nil
  }

  mutating func acceptText() -> (text: String, span: Span)? {
    guard case .text(let text) = token.kind else { return nil }
    let span = token.span
    advance()
    return (text, span)
  }

  mutating func requireText() -> (text: String, span: Span)? {
    if let text = acceptText() { return text }
    if case .word = token.kind {
      let span = closeTogether()
      report(.quotesMissing(written(span)), at: span)
    } else {
      reportExpected(.text)
    }
    return nil
  }

  /// From the present token over all that follow it without a space: `nhac_viec.kh`.
  private func closeTogether() -> Span {
    var end = index
    while tokens[end + 1].span.lowerBound == tokens[end].span.upperBound,
      tokens[end + 1].kind != .newline, tokens[end + 1].kind != .end
    {
      end += 1
    }
    return token.span.lowerBound..<tokens[end].span.upperBound
  }

  /// A whole number.
  mutating func count() -> (count: Int, span: Span)? {
    guard case .number(let number, let isWhole) = token.kind else {
      reportExpected(.count)
      return nil
    }
    guard isWhole, let count = Int(exactly: number) else {
      report(.wholeNumberNeeded(written(token)), at: token.span)
      return nil
    }
    let span = token.span
    advance()
    return (count, span)
  }
}
