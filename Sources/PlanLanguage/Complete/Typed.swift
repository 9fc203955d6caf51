import PlanModel

/// The word or the beginning of a text that the cursor stands behind.
struct Typed {
  /// Where it begins, in UTF-8 bytes.
  let start: Int
  /// What was typed, without `$` and without the quote.
  let text: String
  let isVariable: Bool
  /// The quote that was opened, and the one that closes it.
  let quotes: (open: Character, close: Character)?
  /// The language of the words before; nil where there are none.
  let tongue: Tongue?
  /// Only words of that language, as long as one goes on as was typed.
  var isStrict: Bool

  private let key: String
  private let pattern: TextPattern

  /// Nil where nothing can be completed: in a comment, or behind a number.
  init?(_ head: String) {
    let (tokens, flaws) = Lexer.read(head)
    let end = head.utf8.count
    let last = tokens.dropLast().last
    var (start, text, isVariable) = (end, "", false)
    var quotes: (Character, Character)?
    if let last, last.span.upperBound == end {
      switch last.kind {
      case .word(let word): (start, text) = (last.span.lowerBound, word.text)
      case .variable(let name): (start, text, isVariable) = (last.span.lowerBound, name.text, true)
      case .text(let content):
        guard case .unclosedText(let close)? = flaws.last?.message, let close = close.first else {
          return nil
        }
        (start, text) = (last.span.lowerBound, content)
        quotes = (close == "”" ? "“" : close == "’" ? "‘" : close, close)
      case .number, .percent, .day, .period: return nil
      default: break
      }
    }
    let afterLast = Array(head.utf8)[(last?.span.upperBound ?? 0)...]
    if afterLast.contains(ASCII.hash) { return nil }
    (self.start, self.text, self.isVariable, self.quotes) = (start, text, isVariable, quotes)
    tongue = Typed.tongue(of: tokens, before: start)
    isStrict = tongue != nil
    key = Fold.name(text)
    pattern = TextPattern(text.filter { $0 != "_" })
  }

  private static func tongue(of tokens: [Token], before start: Int) -> Tongue? {
    var tongue: Tongue?
    for token in tokens where token.span.lowerBound < start {
      guard case .word(let word) = token.kind else { continue }
      if !word.text.utf8.allSatisfy({ $0 < 0x80 }) { return .vietnamese }
      tongue = .english
    }
    return tongue
  }

  /// True where the word goes on as was typed; letters without marks stand for any.
  func begins(_ word: String) -> Bool {
    guard Fold.name(word).hasPrefix(key) else { return false }
    let letters = word.filter { $0 != "_" }
    return pattern.isPlain || pattern.matches(String(letters.prefix(text.count)))
  }

  /// True where what was typed occurs anywhere in it.
  func occurs(in word: String) -> Bool {
    TextPattern(text).matches(word)
  }

  /// The spelling that goes on as was typed: of two the one in the language of the words before,
  /// else the English one; nil where none does.
  func choose(_ english: String, _ vietnamese: [String]) -> String? {
    let (first, second) =
      tongue == .vietnamese && !vietnamese.isEmpty
      ? (vietnamese, [english]) : ([english], vietnamese)
    return (isStrict ? first : first + second).first { begins($0) }
  }
}
