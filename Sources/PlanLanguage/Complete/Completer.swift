import PlanModel

/// Finds what may be typed at a place: the words the grammar allows there, the fields of the rows at
/// that point of the pipeline, the values that are in the data.
package struct Completer {
  let vocabulary: Vocabulary
  let world: Surroundings

  package init(vocabulary: Vocabulary, world: Surroundings) {
    self.vocabulary = vocabulary
    self.world = world
  }

  /// `cursor` counts UTF-8 bytes; what stands behind it plays no part.
  package func complete(_ text: String, at cursor: Int) -> CompletionAnswer {
    let head = text.prefix(bytes: cursor)
    guard var typed = Typed(head) else {
      return CompletionAnswer(replace: cursor..<cursor, candidates: [])
    }
    let source = Source(name: nil, text: head.prefix(bytes: typed.start))
    let before = Lexer.read(source.text).tokens.dropLast().map(\.kind)
    if let quotes = typed.quotes, isFile(after: before) {
      return CompletionAnswer(
        replace: typed.start..<head.utf8.count, candidates: files(typed, quotes))
    }
    if isType(after: before) {
      var types = types(typed)
      if types.isEmpty, typed.isStrict {
        typed.isStrict = false
        types = self.types(typed)
      }
      return CompletionAnswer(replace: typed.start..<head.utf8.count, candidates: types)
    }
    let (places, statements) = Parser.expectations(source, vocabulary: vocabulary)
    let context = CheckContext(world, source: source, vocabulary: vocabulary)
    StatementChecker(context).collect(statements)
    let (words, others) = (places.filter(\.isWord), places.filter { !$0.isWord })
    let standpoints = (others + words).map { place in
      (place.expectation, Standpoint(place.trail, context))
    }
    var found = candidates(standpoints, typed, source)
    if found.isEmpty, typed.isStrict {
      typed.isStrict = false
      found = candidates(standpoints, typed, source)
    }
    return CompletionAnswer(replace: typed.start..<head.utf8.count, candidates: found)
  }

  private func candidates(
    _ places: [(Expectation, Standpoint)], _ typed: Typed, _ source: Source
  ) -> [CompletionAnswer.Candidate] {
    var seen: Set<String> = []
    return places.flatMap { expectation, here in
      candidates(for: expectation, typed, here, source).filter { seen.insert($0.text).inserted }
    }
  }

  private func candidates(
    for expectation: Expectation, _ typed: Typed, _ here: Standpoint, _ source: Source
  ) -> [CompletionAnswer.Candidate] {
    if typed.isVariable { return expectation == .value ? variables(typed, here, source) : [] }
    if typed.quotes != nil {
      switch expectation {
      case .value, .reference: return values(for: expectation, typed, here)
      default: return []
      }
    }
    switch expectation {
    case .keyword(let keyword): return here.allows(keyword) ? words([keyword], typed) : []
    case .symbol(let symbol): return marks(symbol, typed, here)
    case .statement: return lists(typed) + words(Keyword.statements, typed)
    case .stage: return stages(typed)
    case .source: return lists(typed)
    case .entity: return kinds(typed, here)
    case .field: return fields(typed, here)
    case .value:
      let values = values(for: expectation, typed, here)
      return (values.isEmpty ? names(typed, here) : values)
        + (here.isEquality ? words([.none], typed) : [])
    case .reference: return values(for: expectation, typed, here)
    case .attribute: return attributes(typed, here)
    case .name: return given(typed, here)
    case .newName, .variable, .text, .count: return []
    }
  }
}

extension String {
  /// The beginning of that many UTF-8 bytes; a letter cut in two is left out.
  fileprivate func prefix(bytes: Int) -> String {
    var end = utf8.index(startIndex, offsetBy: max(0, bytes), limitedBy: endIndex) ?? endIndex
    while end > startIndex, end.samePosition(in: unicodeScalars) == nil {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}

extension OpenPlace {
  /// A fixed word or mark: listed behind what the data and the rows offer.
  fileprivate var isWord: Bool {
    switch expectation {
    case .keyword, .symbol: true
    default: false
    }
  }
}
