import PlanModel

/// The words the parser knows, by their folded keys: `đơn_vị`, `donvi` and `DonVi` are one word.
/// One word may mean several things; the place where it stands decides.
package struct Vocabulary: Sendable {
  package let stages: [Stage]
  package let entities: [(canonical: String, spellings: [String])]
  private let keywordsByKey: [String: Keyword]
  private let stagesByKey: [String: Int]
  private let entitiesByKey: [String: String]
  private let nameKeys: Set<String>

  /// `spellings` of an entity need not repeat its canonical word. `names` are the other words of
  /// the catalogue (fields, functions); the parser knows by them that `quá hạn` should be `quá_hạn`.
  package init(
    stages: [Stage], entities: [(canonical: String, spellings: [String])], names: [String] = []
  ) {
    nameKeys = Set(names.map { Fold.name($0) })
    self.stages = stages
    self.entities = entities
    var keywordsByKey: [String: Keyword] = [:]
    for keyword in Keyword.allCases {
      for spelling in keyword.spellings { keywordsByKey[Fold.name(spelling)] = keyword }
    }
    var stagesByKey: [String: Int] = [:]
    for (index, stage) in stages.enumerated() {
      for spelling in [stage.name] + stage.vietnamese { stagesByKey[Fold.name(spelling)] = index }
    }
    var entitiesByKey: [String: String] = [:]
    for entity in entities {
      for spelling in [entity.canonical] + entity.spellings {
        entitiesByKey[Fold.name(spelling)] = entity.canonical
      }
    }
    self.keywordsByKey = keywordsByKey
    self.stagesByKey = stagesByKey
    self.entitiesByKey = entitiesByKey
  }

  package func keyword(_ key: String) -> Keyword? { keywordsByKey[key] }
  package func stage(_ key: String) -> Stage? { stagesByKey[key].map { stages[$0] } }
  /// The canonical word of the entity: `unit` for `đơn_vị`.
  package func entity(_ key: String) -> String? { entitiesByKey[key] }

  /// True where the two words are one name, written apart.
  package func isOneName(_ first: Word, _ second: Word) -> Bool {
    let key = first.key + second.key
    return keywordsByKey[key] != nil || stagesByKey[key] != nil || entitiesByKey[key] != nil
      || nameKeys.contains(key)
  }

  /// The words that may follow `|`.
  package var stageWords: [String] { stages.flatMap { [$0.name] + $0.vietnamese } }

  /// The words that may begin a statement.
  package var statementWords: [String] {
    Keyword.statements.flatMap(\.spellings)
      + entities.flatMap { [$0.canonical] + $0.spellings }
  }
}

extension Vocabulary {
  /// All words of the language as it stands.
  package static let standard = Vocabulary(
    stages: Stage.all,
    entities: Entity.all.map { ($0.name.rawValue, $0.spellings) },
    names: Entity.all.flatMap(\.fields).flatMap { [$0.name, $0.vietnamese] })
}
