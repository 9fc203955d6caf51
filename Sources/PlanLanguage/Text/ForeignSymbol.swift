/// Marks of other languages, and of word processors, with what `kh` writes instead.
enum ForeignSymbol {
  case symbol(Symbol)
  case word(String)

  var text: String {
    switch self {
    case .symbol(let symbol): symbol.rawValue
    case .word(let word): word
    }
  }

  static let symbols: [String: ForeignSymbol] = [
    "==": .symbol(.equal),
    "===": .symbol(.equal),
    "<>": .symbol(.notEqual),
    "!==": .symbol(.notEqual),
    "=<": .symbol(.lessOrEqual),
    "=>": .symbol(.greaterOrEqual),
    "=~": .symbol(.matches),
    "...": .symbol(.range),
    "&&": .word("and"),
    "&": .word("and"),
    "||": .word("or"),
    "!": .word("not"),
  ]

  static let characters: [Character: ForeignSymbol] = [
    "≠": .symbol(.notEqual),
    "≤": .symbol(.lessOrEqual),
    "≥": .symbol(.greaterOrEqual),
    "≈": .symbol(.matches),
    "…": .symbol(.range),
    "–": .symbol(.minus),
    "—": .symbol(.minus),
    "−": .symbol(.minus),
    "×": .symbol(.times),
    "÷": .symbol(.divide),
    "｜": .symbol(.pipe),
    "¦": .symbol(.pipe),
    "＝": .symbol(.equal),
    "，": .symbol(.comma),
    "（": .symbol(.leftParenthesis),
    "）": .symbol(.rightParenthesis),
  ]
}
