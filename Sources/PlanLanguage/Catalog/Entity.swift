import PlanModel

/// An entity as the language sees it: its words, its fields and how a bare list of it looks.
/// One file each under `Entities/`.
package struct Entity: Sendable {
  package let name: EntityName
  /// English plural first, then the Vietnamese spellings; the singular is `name`.
  package let spellings: [String]
  /// True where codes belong to one plan; false where all plans of a workspace share them.
  package let isPerPlan: Bool
  /// What a record's key is made of, in order.
  package let key: [KeyPart]
  package let fields: [Field]
  /// Fields without which a first definition makes no sense.
  package let required: [String]
  /// What a bare list shows, as the text of a `select`: `"code, name, kind"`.
  package let shown: String
  /// The order of a bare list, as the text of a `sort`.
  package let order: String
  /// What a record's card shows below its own facts.
  package let card: [CardSection]
  /// How its records stand in a calendar, as the text of a `select` of `EventColumn`s; nil for those
  /// that have no last day.
  package let event: String?
  package let summary: Phrase
  package let examples: [Example]

  package init(
    _ name: EntityName, spellings: [String], isPerPlan: Bool, key: [KeyPart], shown: String,
    order: String, required: [String] = [], summary: Phrase, fields: [Field],
    card: [CardSection] = [], event: String? = nil, examples: [Example] = []
  ) {
    self.name = name
    self.spellings = spellings
    self.isPerPlan = isPerPlan
    self.key = key
    self.fields = fields
    self.required = required
    self.shown = shown
    self.order = order
    self.card = card
    self.event = event
    self.summary = summary
    self.examples = examples
  }

  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// The field of that spelling, by its folded key.
  package func field(key: String) -> Field? {
    fields.first { $0.keys.contains(key) }
  }

  /// The field that the quoted text after a key gives; nil where a record has no name.
  package var label: Field? {
    field("name") ?? field("title") ?? field("gist")
  }

  /// True where the keys of other records hold its codes: `unit.duty`.
  package var isPartOfKeys: Bool {
    Entity.all.flatMap(\.key).contains { part in
      switch part {
      case .reference(_, let other), .optionalReference(_, let other): other == name
      case .code, .number, .day: false
      }
    }
  }

  /// True where nobody but `kh` writes it.
  package var isRecorded: Bool { fields.allSatisfy { !$0.isDefinable } }
}

/// One part of a record's key.
package enum KeyPart: Hashable, Sendable {
  /// The record's own code.
  case code
  /// The code of the record this field refers to (`task` = unit.duty).
  case reference(String, EntityName)
  /// As before, where `-` stands for none.
  case optionalReference(String, EntityName)
  case number(String)
  case day(String)

  /// The field this part fills.
  package var field: String {
    switch self {
    case .code: "code"
    case .reference(let field, _), .optionalReference(let field, _): field
    case .number(let field), .day(let field): field
    }
  }
}

/// A field of an entity, stored or derived.
package struct Field: Sendable {
  package enum Origin: Hashable, Sendable {
    /// Kept in the store and given in a definition.
    case stored
    /// Kept in the store, written by `kh` itself.
    case recorded
    /// Worked out whenever it is asked for.
    case derived
    /// A relation this entity owns: a list in its definition replaces the former list.
    case owned
  }

  package let name: String
  package let vietnamese: String
  package let type: ValueType
  package let origin: Origin
  package let summary: Phrase
  /// What a definition may put here, where that is more than the entity of the type.
  package let accepts: [EntityName]
  /// Both spellings, folded.
  package let keys: [String]

  package init(
    _ name: String, _ vietnamese: String, _ type: ValueType, _ origin: Origin = .stored,
    _ summary: Phrase, accepts: [EntityName] = []
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.type = type
    self.origin = origin
    self.summary = summary
    self.accepts = accepts
    self.keys = [Fold.name(name), Fold.name(vietnamese)]
  }

  /// True where a definition may give it.
  package var isDefinable: Bool { origin == .stored || origin == .owned }
}

/// A table below the facts of a card; `$it` in the query is the record shown.
package struct CardSection: Sendable {
  package let title: Phrase
  package let query: String

  package init(_ title: Phrase, _ query: String) {
    self.title = title
    self.query = query
  }
}
