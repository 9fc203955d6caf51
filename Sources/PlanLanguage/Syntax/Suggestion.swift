import PlanModel

/// What was probably meant by a word nobody knows.
package enum Suggestion: Hashable, Sendable {
  /// A word that differs in a letter or two.
  case near(String)
  /// The word the same keys give with the Vietnamese keyboard off: `sỏt` is `sort`.
  case typed(String)

  package var word: String {
    switch self {
    case .near(let word), .typed(let word): word
    }
  }

  package static func find(for word: String, among words: [String]) -> Suggestion? {
    let typed = Set(Telex.keystrokes(of: word))
    if !typed.isEmpty, let meant = words.first(where: typed.contains) { return .typed(meant) }
    return Nearest.to(word, among: words).map { .near($0) }
  }
}
