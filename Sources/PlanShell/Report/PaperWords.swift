import PlanLanguage
import PlanModel

extension Answer {
  /// With the words of closed sets (`open`, `ward`) in the user's language, as people read them on
  /// paper: `chưa nộp`, `phường`.
  func inWords(_ tongue: Tongue) -> Answer {
    guard tongue == .vietnamese else { return self }
    switch self {
    case .table(let table): return .table(table.inVietnamese)
    case .tree(let tree):
      return .tree(Tree(table: tree.table.inVietnamese, level: tree.level, label: tree.label))
    case .picture(let picture): return .picture(picture.with(table: picture.table.inVietnamese))
    case .card(let card):
      return .card(
        Card(
          entity: card.entity, code: card.code, name: card.name,
          facts: card.facts.map { fact in
            Card.Fact(fact.label, ClosedSet(fact.type)?.spoken(fact.value) ?? fact.value, fact.type)
          },
          sections: card.sections.map { Card.Section($0.title, $0.table.inVietnamese) }))
    }
  }
}

extension Table {
  fileprivate var inVietnamese: Table {
    let sets = columns.map { ClosedSet($0.type) }
    guard sets.contains(where: { $0 != nil }) else { return self }
    var table = self
    for row in table.rows.indices {
      for (column, set) in sets.enumerated() {
        if let set { table.rows[row][column] = set.spoken(table.rows[row][column]) }
      }
    }
    return table
  }
}

extension Tongue {
  /// The words of closed sets as people read them.
  var spelling: Spelling {
    guard self == .vietnamese else { return { value, _ in value } }
    return { value, type in ClosedSet(type)?.spoken(value) ?? value }
  }
}

/// The Vietnamese of a closed set's words.
private struct ClosedSet {
  private let words: [String: String]

  init?(_ type: ValueType) {
    guard case .enumeration(let name) = type,
      let set = Enumeration.all.first(where: { $0.name == name })
    else { return nil }
    words = Dictionary(
      set.members.map { ($0.word, $0.vietnamese.replacing("_", with: " ")) },
      uniquingKeysWith: { first, _ in first })
  }

  func spoken(_ value: Value) -> Value {
    guard case .word(let word) = value, let spoken = words[word] else { return value }
    return .text(spoken)
  }
}
