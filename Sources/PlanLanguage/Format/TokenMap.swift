import PlanModel

/// The tokens of a text that parsed without a problem, found by where they stand.
struct TokenMap {
  let tokens: [Token]
  private let bytes: [UInt8]
  private let closings: [Int: Int]

  init(_ text: String) {
    tokens = Lexer.read(text).tokens
    bytes = Array(text.utf8)
    closings = BracketPairs.find(in: tokens)
  }

  func text(_ span: Span) -> String {
    String(decoding: bytes[span], as: UTF8.self)
  }

  /// The index of the first token that begins at an offset or after it.
  func index(from offset: Int) -> Int {
    var (low, high) = (0, tokens.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the first `{` from an offset on, and of the `}` that closes it.
  func braces(from offset: Int) -> Range<Int> {
    var opening = index(from: offset)
    while opening < tokens.count - 1, tokens[opening].kind != .symbol(.leftBrace) { opening += 1 }
    return opening..<max(opening, closings[opening] ?? opening)
  }

  /// The index of the next token that is no line end.
  func index(after index: Int) -> Int {
    var next = index + 1
    while next < tokens.count - 1, tokens[next].kind == .newline { next += 1 }
    return min(next, tokens.count - 1)
  }

  /// True where a line that begins at `start` would go on with the line that ends at `end`.
  func joins(_ end: Int, _ start: Int, _ vocabulary: Vocabulary) -> Bool {
    func keyword(_ token: Token) -> Keyword? {
      if case .word(let word) = token.kind { vocabulary.keyword(word.key) } else { nil }
    }
    let next = tokens[index(from: start)]
    if next.kind == .symbol(.pipe) || keyword(next) == .else { return true }
    let last = index(from: end) - 1
    return last >= 0 && [.and, .or, .not].contains(keyword(tokens[last]))
  }

  /// True where the line before the one that begins with this place is blank.
  func isAfterBlankLine(_ offset: Int) -> Bool {
    var newlines = 0
    for byte in bytes[..<offset].reversed() {
      switch byte {
      case ASCII.newline where newlines == 1: return true
      case ASCII.newline: newlines += 1
      case ASCII.space, ASCII.tab, ASCII.return: continue
      default: return false
      }
    }
    return false
  }

  /// The comments, which the lexer passes over, in their order.
  func comments() -> [Comment] {
    var comments: [Comment] = []
    var anchor: Int?
    var end = 0
    for token in tokens {
      var at = end
      while at < token.span.lowerBound {
        if bytes[at] == ASCII.newline { anchor = nil }
        guard bytes[at] == ASCII.hash else {
          at += 1
          continue
        }
        let start = at
        while at < token.span.lowerBound, bytes[at] != ASCII.newline { at += 1 }
        comments.append(Comment(text: text(start..<at).trimmed, start: start, anchor: anchor))
      }
      switch token.kind {
      case .newline: anchor = nil
      case .symbol(.comma), .symbol(.semicolon), .symbol(.pipe): break
      default: anchor = token.span.upperBound
      }
      end = token.span.upperBound
    }
    return comments
  }
}

/// `# …` to the end of its line.
struct Comment {
  /// From the `#` on, without blanks at its end.
  let text: String
  let start: Int
  /// The end of what it stands behind on its line, separators aside; nil on a line of its own.
  let anchor: Int?
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
