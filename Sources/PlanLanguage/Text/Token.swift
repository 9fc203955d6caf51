import PlanModel

/// The marks of the language.
package enum Symbol: String, Hashable, Sendable, CaseIterable {
  case pipe = "|"
  case comma = ","
  case semicolon = ";"
  case colon = ":"
  case dot = "."
  case range = ".."
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
  case matchesNot = "!~"
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
}

/// A piece of a text, as small as the grammar needs it.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case word(Word)
    /// `$x`; the word is without the `$`, its span with it.
    case variable(Word)
    case number(Double, isWhole: Bool)
    /// 0.85 for `85%`.
    case percent(Double)
    case text(String)
    case day(Day)
    case period(Period)
    case symbol(Symbol)
    /// One or more line ends, with only spaces and comments between them.
    case newline
    /// A character the language does not know.
    case unknown
    case end
  }

  package let kind: Kind
  package let span: Span
  /// True where the token stands for something written wrongly (`31/2/2023`, `==`, an unclosed
  /// text); the flaw has been noted and the token is what was probably meant.
  package let isFlawed: Bool

  package init(_ kind: Kind, span: Span, isFlawed: Bool = false) {
    self.kind = kind
    self.span = span
    self.isFlawed = isFlawed
  }
}

/// Something wrong with the writing of a single token.
package struct Flaw: Hashable, Sendable {
  package let message: SyntaxMessage
  package let span: Span

  package init(_ message: SyntaxMessage, span: Span) {
    self.message = message
    self.span = span
  }
}
