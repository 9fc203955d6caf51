import PlanModel

// What the words before tell at once: names of files, and types of parameters.
extension Completer {
  /// `to "▮`, `run "▮`, `file "▮`, `to csv "▮`, `csv("▮`.
  func isFile(after tokens: [Token.Kind]) -> Bool {
    guard world.permissions.mayTouchFiles, let last = tokens.last else { return false }
    switch last {
    case .word(let word):
      switch vocabulary.keyword(word.key) {
      case .to, .run, .file: return true
      default: break
      }
      guard case .word(let former)? = tokens.dropLast().last else { return false }
      return vocabulary.keyword(former.key) == .to
        && world.formats.contains { Fold.name($0.name) == word.key }
    case .symbol(.leftParenthesis):
      guard case .word(let word)? = tokens.dropLast().last else { return false }
      return NamedSource.find(key: word.key)?.takesFile ?? false
    default: return false
    }
  }

  func files(
    _ typed: Typed, _ quotes: (open: Character, close: Character)
  ) -> [CompletionAnswer.Candidate] {
    world.files(typed.text).map { path in
      // A folder is gone on from.
      let isWhole = !path.hasSuffix("/")
      return Candidate(
        "\(quotes.open)\(path)\(isWhole ? String(quotes.close) : "")", Phrase("", vi: ""))
    }
  }

  /// `param $days: ▮`.
  func isType(after tokens: [Token.Kind]) -> Bool {
    guard tokens.count >= 3, tokens.last == .symbol(.colon),
      case .variable = tokens[tokens.count - 2], case .word(let word) = tokens[tokens.count - 3]
    else { return false }
    return vocabulary.keyword(word.key) == .param
  }

  func types(_ typed: Typed) -> [CompletionAnswer.Candidate] {
    let plain = ValueType.words.compactMap {
      candidate($0.word, [$0.vietnamese], typed, $0.type.phrase)
    }
    let sets = Enumeration.all.compactMap { set in
      candidate(
        set.name.split(separator: " ").joined(separator: "_"), [], typed,
        ValueType.enumeration(set.name).phrase)
    }
    let records = Entity.all.compactMap { entity in
      candidate(entity.name.rawValue, Array(entity.spellings.dropFirst()), typed, entity.summary)
    }
    return plain + records + sets
  }
}
