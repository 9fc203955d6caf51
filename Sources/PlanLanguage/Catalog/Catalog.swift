import PlanModel

/// What the language can name in the domain: entities by any of their spellings, closed sets by
/// their name.
package enum Catalog {
  package static func entity(_ name: EntityName) -> Entity {
    switch name {
    case .plan: .plan
    case .clause: .clause
    case .unit: .unit
    case .group: .group
    case .supervisor: .supervisor
    case .constraint: .constraint
    case .deadline: .deadline
    case .amendment: .amendment
    case .duty: .duty
    case .task: .task
    case .submission: .submission
    case .reminder: .reminder
    case .section: .section
    case .target: .target
    case .result: .result
    case .holiday: .holiday
    case .journal: .journal
    case .job: .job
    }
  }

  /// The entity of that spelling, singular or plural, English or Vietnamese, by its folded key.
  package static func entity(key: String) -> Entity? {
    byKey[key].map(entity)
  }

  private static let byKey: [String: EntityName] = {
    var names: [String: EntityName] = [:]
    for entity in Entity.all {
      for word in [entity.name.rawValue] + entity.spellings { names[Fold.name(word)] = entity.name }
    }
    return names
  }()

  package static func enumeration(_ name: String) -> Enumeration? {
    Enumeration.all.first { $0.name == name }
  }

  /// What a column that bears the name of a field holds, where that is a record or a word of a closed
  /// set; nil where several entities have such fields of different types.
  package static func meaning(ofColumn name: String) -> ValueType? {
    let key = Fold.name(name)
    var meanings = Set(Entity.all.compactMap { $0.field(key: key)?.type })
    meanings = meanings.count == 1 ? meanings : []
    switch meanings.first {
    case .one?, .enumeration?: return meanings.first
    default: return nil
    }
  }

  /// The Vietnamese spelling of a column that bears the name of a field.
  package static func vietnamese(ofColumn name: String) -> String? {
    Entity.all.lazy.compactMap { $0.field(name)?.vietnamese }.first
  }

  /// The plural English word, as lists are written: `units`.
  package static func plural(_ name: EntityName) -> String {
    entity(name).spellings.first ?? name.rawValue
  }

  /// What a Vietnamese reader calls it: `đơn vị`.
  package static func spoken(_ name: EntityName, in tongue: Tongue) -> String {
    switch tongue {
    case .english: name.rawValue
    case .vietnamese:
      (entity(name).spellings.dropFirst().first ?? name.rawValue).map {
        $0 == "_" ? " " : String($0)
      }
      .joined()
    }
  }
}
