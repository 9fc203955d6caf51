import PlanModel

/// Reads a text into its tree by the grammar in `Tests/PlanLanguageTests/grammar.ebnf`, one
/// token ahead. It gathers every problem and always gives a tree: after a problem it goes on at the
/// next `|`, `;`, line or `}`.
package struct Parser {
  package enum Mode: Hashable, Sendable {
    /// An input that begins with `|` continues the list shown last; further lines of a pasted one are
    /// as in a file.
    case prompt
    /// A line that begins with `|` or `else` continues the line before.
    case file
  }

  /// Brackets, blocks and `not`s in one another.
  package static let nestingLimit = 200
  /// Operators in one expression, brackets included.
  package static let operatorLimit = 1000

  let source: Source
  let vocabulary: Vocabulary
  let mode: Mode

  // Where the parser is: see Parser+Cursor.
  let tokens: [Token]
  var index = 0
  var token: Token
  var previous: Token?
  /// Open `(` and `[`: inside them a line end means nothing.
  var brackets = 0
  /// Open `{`.
  var braces = 0

  // What it has found.
  var problems: [Diagnostic]
  /// The index of the token the last problem was about; a second problem there says nothing new.
  var troubled: Int?
  var isQuiet = false
  var hasProblemBeforeEnd: Bool
  var endsInside = false

  var nesting = 0
  var operators = 0
  var pairs: [Int: Int]?

  /// What was asked for at the present token so far.
  var expected: [Expectation] = []
  var trail: [Trail] = []
  /// Nil unless they are wanted.
  var openPlaces: [OpenPlace]?

  package static func parse(_ source: Source, vocabulary: Vocabulary, mode: Mode) -> ScriptSyntax {
    var parser = Parser(source, vocabulary: vocabulary, mode: mode)
    let statements = parser.statements(inBlock: false)
    let problems = parser.problems.enumerated().sorted { a, b in
      let (first, second) = (a.element.place?.span.lowerBound, b.element.place?.span.lowerBound)
      return first == second ? a.offset < b.offset : (first ?? 0) < (second ?? 0)
    }
    return ScriptSyntax(
      source: source, statements: statements, problems: problems.map(\.element),
      isFinished: parser.hasProblemBeforeEnd || !parser.endsInside)
  }

  init(_ source: Source, vocabulary: Vocabulary, mode: Mode) {
    self.source = source
    self.vocabulary = vocabulary
    self.mode = mode
    let (tokens, flaws) = Lexer.read(source.text)
    self.tokens = tokens
    token = tokens[0]
    problems = flaws.map { Diagnostic($0.message, at: Place(source: source, span: $0.span)) }
    hasProblemBeforeEnd = !flaws.isEmpty
    settle()
  }

  // MARK: Statements

  /// Statements up to the end of the text, or of the block; the `}` is left.
  mutating func statements(inBlock: Bool) -> [StatementSyntax] {
    var statements: [StatementSyntax] = []
    while true {
      var mayBegin = statements.isEmpty
      while acceptTerminator() { mayBegin = true }
      if atEnd, mayBegin { expect(.statement) }
      if atEnd || inBlock && at(.rightBrace) { return statements }
      if token.kind == .symbol(.rightBrace) {
        report(.strayBracket(Symbol.rightBrace.rawValue), at: token.span)
        advance()
        continue
      }
      let before = index
      statements.append(statement())
      if !atStatementEnd {
        reportUnexpected()
        skipToStatementEnd()
      }
      if index == before { advance() }
    }
  }

  private mutating func statement() -> StatementSyntax {
    isQuiet = false
    operators = 0
    let start = token.span.lowerBound
    let kind = statementKind()
    return StatementSyntax(kind: kind, span: span(from: start))
  }

  private mutating func statementKind() -> StatementKindSyntax {
    guard case .word(let word) = token.kind else { return wordlessStatement() }
    if let keyword = vocabulary.keyword(word.key), Keyword.statements.contains(keyword) {
      advance()
      return statement(of: keyword)
    }
    if vocabulary.entity(word.key) != nil { return entityStatement(word) }
    return unknownWordStatement(word)
  }

  private mutating func wordlessStatement() -> StatementKindSyntax {
    switch token.kind {
    case .symbol(.pipe):
      return .query(listOrRefinement())
    case .symbol(.leftParenthesis):
      return .query(pipeline())
    case .symbol(.dot):
      report(.dotCommandInside, at: token.span)
    case .variable(let name):
      report(.letMissing(name.text), at: token.span)
    default:
      reportExpected(.statement)
    }
    skipToStatementEnd()
    return .unreadable
  }

  /// A word that may be a view or a source. If no list can follow so, it is a slip.
  private mutating func unknownWordStatement(_ word: Word) -> StatementKindSyntax {
    if let stage = vocabulary.stage(word.key) {
      report(.stageFirst(word.text, usual: stage.name), at: word.span)
      skipToStatementEnd()
      return .unreadable
    }
    if let keyword = vocabulary.keyword(word.key), keyword == .and || keyword == .or {
      report(.joinsNothing(word.text), at: word.span)
      skipToStatementEnd()
      return .unreadable
    }
    let next = tokens[index + 1]
    if mayBeSource(followedBy: next) { return .query(pipeline()) }
    if case .word(let next) = next.kind, vocabulary.isOneName(word, next) {
      let span = word.span.lowerBound..<next.span.upperBound
      report(.wordsApart("\(word.text)_\(next.text)"), at: span)
    } else if let meant = ForeignWord.statements[word.text.lowercased()] {
      report(.foreignWord(word.text, meant), at: word.span)
    } else if next.kind == .symbol(.equal) {
      report(.letMissing(word.text), at: word.span)
    } else {
      let suggestion = Suggestion.find(for: word.text, among: vocabulary.statementWords)
      report(.unknownStatement(word.text, suggestion), at: word.span)
    }
    skipToStatementEnd()
    return .unreadable
  }

  private func mayBeSource(followedBy next: Token) -> Bool {
    switch next.kind {
    case .symbol(.pipe), .symbol(.leftParenthesis), .symbol(.semicolon), .symbol(.rightBrace),
      .newline, .end:
      return true
    case .word(let word):
      let keyword = vocabulary.keyword(word.key)
      return keyword == .asOf || keyword == .asKnown
    default: return false
    }
  }

  /// `{ … }`.
  mutating func block() -> [StatementSyntax] {
    guard at(.leftBrace) else {
      reportExpected(.symbol(.leftBrace))
      return []
    }
    guard enter() else { return [] }
    defer { nesting -= 1 }
    return braced { $0.statements(inBlock: true) }
  }
}
