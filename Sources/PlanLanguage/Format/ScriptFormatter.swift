import PlanModel

/// Writes a script in its canonical form: one statement a line, canonical keywords, straight quotes,
/// days first. Comments stay beside what they were beside. Formatting twice changes nothing more, and
/// the formatted text says the same as the text.
package struct ScriptFormatter {
  /// In terminal cells; what is longer is broken where it can be.
  package static let width = 100

  let write: LineWriter
  let tokens: TokenMap
  private let comments: [Comment]
  /// The first comment not yet written.
  private var pending = 0

  private var lines: [Line] = []
  private var depth = 0
  /// False at the start of the text and of a block, where a blank line means nothing.
  private var mayBeBlank = false

  private struct Line {
    let depth: Int
    var text: String
    var comment: String?
  }

  /// Throws everything that is wrong with the form of the text; such a text is not formatted.
  package static func format(
    _ source: Source, vocabulary: Vocabulary
  ) throws(Diagnostics) -> String {
    let script = Parser.parse(source, vocabulary: vocabulary, mode: .file)
    guard script.problems.isEmpty else { throw Diagnostics(script.problems) }
    var formatter = ScriptFormatter(source, vocabulary)
    formatter.statements(script.statements, upTo: source.text.utf8.count)
    return formatter.text
  }

  private init(_ source: Source, _ vocabulary: Vocabulary) {
    tokens = TokenMap(source.text)
    write = LineWriter(vocabulary: vocabulary, tokens: tokens)
    comments = tokens.comments()
  }

  private var text: String {
    var text = ""
    for line in lines {
      if !line.text.isEmpty { text += String(repeating: "  ", count: line.depth) + line.text }
      if let comment = line.comment { text += "  " + comment }
      text += "\n"
    }
    return text
  }

  // MARK: Lines

  mutating func line(_ text: String) {
    lines.append(Line(depth: depth, text: text))
    mayBeBlank = true
  }

  func fits(_ text: String) -> Bool {
    2 * depth + CellWidth.of(text) <= ScriptFormatter.width
  }

  mutating func indented(_ body: (inout ScriptFormatter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func keepBlankLine(before offset: Int) {
    if mayBeBlank, tokens.isAfterBlankLine(offset) { lines.append(Line(depth: 0, text: "")) }
  }

  /// A `;` where the next line would otherwise go on with this one: before `|` and `else`, and after
  /// a name spelt like an operator.
  mutating func separate(_ end: Int, from start: Int) {
    guard let last = lines.indices.last, tokens.joins(end, start, write.vocabulary) else { return }
    lines[last].text += ";"
  }

  // MARK: Comments

  /// Writes the comments that begin before an offset on lines of their own.
  mutating func comments(before offset: Int, keepingBlankLines: Bool = false) {
    while pending < comments.count, comments[pending].start < offset {
      if keepingBlankLines, comments[pending].anchor == nil {
        keepBlankLine(before: comments[pending].start)
      }
      line(comments[pending].text)
      pending += 1
    }
  }

  /// Writes the comment that stands behind what ends at an offset behind the last line.
  mutating func comment(behind end: Int) {
    guard pending < comments.count, let anchor = comments[pending].anchor, anchor <= end,
      let last = lines.indices.last, lines[last].comment == nil
    else { return }
    lines[last].comment = comments[pending].text
    pending += 1
  }

  func hasComment(in span: Span) -> Bool {
    comments[pending...].prefix { $0.start < span.upperBound }
      .contains { $0.start >= span.lowerBound }
  }

  // MARK: Statements

  mutating func statements(_ statements: [StatementSyntax], upTo end: Int) {
    mayBeBlank = false
    for (index, next) in statements.enumerated() {
      if index > 0 { separate(statements[index - 1].span.upperBound, from: next.span.lowerBound) }
      comments(before: next.span.lowerBound, keepingBlankLines: true)
      keepBlankLine(before: next.span.lowerBound)
      statement(next)
    }
    comments(before: end, keepingBlankLines: true)
  }

  private mutating func statement(_ statement: StatementSyntax) {
    let span = statement.span
    switch statement.kind {
    case .query(let query): pipeline(query, in: span)
    case .explain(let query): pipeline(query, after: "explain ", in: span)
    case .view(let view): pipeline(view.body, after: write.head(of: view), in: span)
    case .preview(let body): preview(body, span)
    case .record(let record): self.record(record)
    case .forEach(let name, .query(let query), let body):
      let braces = tokens.braces(from: query.span.upperBound)
      let header = span.lowerBound..<tokens.tokens[braces.lowerBound].span.upperBound
      pipeline(query, after: "for $\(name.text) in ", then: " {", in: header)
      close(block(body, braces))
    case .forEach(let name, .list(let values, let list), let body):
      header("for $\(name.text) in [\(write.list(values))]", body, from: list.upperBound)
    case .once(let key, let body):
      header("once \(write.expression(key))", body, from: key.span.upperBound)
    case .branch(let condition, let then, let other):
      comments(before: condition.span.upperBound)
      branch(condition, then, other)
    default:
      comments(before: span.upperBound)
      fill(write.statement(statement.kind, span))
      comment(behind: span.upperBound)
    }
  }

  private mutating func preview(_ body: [StatementSyntax], _ span: Span) {
    let next = tokens.tokens[tokens.index(from: span.lowerBound) + 1]
    if next.kind == .symbol(.leftBrace) {
      header("preview", body, from: next.span.lowerBound)
    } else if case .query(let query)? = body.first?.kind {
      pipeline(query, after: "preview ", in: span)
    }
  }

  // MARK: Blocks

  /// A line that opens a block, its statements and the `}`.
  private mutating func header(_ text: String, _ body: [StatementSyntax], from offset: Int) {
    comments(before: offset)
    fill(text + " {")
    close(block(body, tokens.braces(from: offset)))
  }

  /// The statements of a block whose `{` has been written. Gives the place behind its `}`, which is
  /// left to write.
  private mutating func block(_ body: [StatementSyntax], _ braces: Range<Int>) -> Int {
    let closing = tokens.tokens[braces.upperBound].span
    comment(behind: tokens.tokens[braces.lowerBound].span.upperBound)
    indented { $0.statements(body, upTo: closing.lowerBound) }
    return closing.upperBound
  }

  private mutating func close(_ end: Int) {
    line("}")
    comment(behind: end)
  }

  private mutating func branch(
    _ condition: ExpressionSyntax, _ then: [StatementSyntax], _ other: [StatementSyntax]?,
    after lead: String = ""
  ) {
    fill("\(lead)if \(write.expression(condition)) {")
    let braces = tokens.braces(from: condition.span.upperBound)
    let end = block(then, braces)
    guard let other else { return close(end) }
    let next = tokens.index(after: tokens.index(after: braces.upperBound))
    if tokens.tokens[next].kind == .symbol(.leftBrace) {
      line("} else {")
      close(block(other, tokens.braces(from: tokens.tokens[next].span.lowerBound)))
    } else if case .branch(let condition, let then, let other)? = other.first?.kind {
      branch(condition, then, other, after: "} else ")
    }
  }
}
