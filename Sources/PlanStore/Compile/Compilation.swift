import PlanLanguage
import PlanModel

/// One SQL statement being compiled: what is fixed for all of it, and the aliases given out so far.
final class Compilation {
  let today: Day
  /// The plan whose records are read; nil for those of all plans.
  let plan: Int64?
  private let variables: [String: Value]
  private let lookups: Lookups
  private var given = 0

  /// What may have to be asked for before a statement can be put into SQL.
  struct Lookups {
    /// The record that a text names, by its code or its exact name.
    var record: (EntityName, String) throws -> Int64? = { _, _ in nil }
    /// The rows of a list from outside the workspace.
    var supply: (CheckedSupply) throws -> Table? = { _ in nil }
  }

  init(
    today: Day, plan: Int64?, variables: [String: Value] = [:],
    lookups: Lookups = Lookups()
  ) {
    self.today = today
    self.plan = plan
    self.variables = variables
    self.lookups = lookups
  }

  /// The id of the record that a text names; an error where there is none.
  func record(_ entity: EntityName, named text: String) throws -> Int64 {
    if let id = try lookups.record(entity, text) { return id }
    throw ChangeMessage.unknown(entity, code: text).diagnostic
  }

  func rows(of supply: CheckedSupply) throws -> Table {
    if let table = try lookups.supply(supply) { return table }
    throw StoreMessage.unanswerable(what: supply.name).diagnostic
  }

  func alias(_ letter: String) -> String {
    given += 1
    return "\(letter)\(given)"
  }

  /// Missing for a variable that holds nothing.
  func variable(_ name: String) -> Value { variables[name] ?? .missing }

  /// The table an entity is read from.
  func table(_ entity: EntityName) -> Sql { Sql(verbatim: entity.table) }
}

extension EntityName {
  /// Its table: the entity's own word, quoted where SQL has another use for it.
  var table: String { quoted(rawValue) }

  var isPerPlan: Bool {
    switch self {
    case .plan, .unit, .supervisor, .holiday, .journal, .job: false
    case .clause, .group, .constraint, .deadline, .amendment, .duty, .task, .submission, .reminder,
      .section, .target, .result:
      true
    }
  }

  /// Named by a code of its own, kept beside its fold in `code_key`.
  var hasCode: Bool {
    switch self {
    case .plan, .clause, .unit, .group, .supervisor, .constraint, .deadline, .duty, .section,
      .target:
      true
    case .amendment, .task, .submission, .reminder, .result, .holiday, .journal, .job: false
    }
  }

  /// The column that holds what a reader calls a record; nil where only the key names it.
  var nameColumn: String? {
    switch self {
    case .unit, .group, .supervisor, .constraint, .deadline, .duty, .target, .holiday: "name"
    case .plan, .section: "title"
    case .clause: "gist"
    case .amendment, .task, .submission, .reminder, .result, .journal, .job: nil
    }
  }

  /// Has its name's place in Vietnamese order in `sort_key`.
  var hasSortKey: Bool {
    switch self {
    case .unit, .group, .supervisor, .target: true
    default: false
    }
  }

  /// Has the fold of its name (and aliases) in `search`.
  var hasSearch: Bool {
    switch self {
    case .unit, .group, .supervisor, .constraint, .deadline, .duty, .section, .target: true
    default: false
    }
  }
}

/// A name of a table or column as SQL text.
func quoted(_ name: String) -> String {
  switch name {
  case "group", "order", "on", "to", "constraint": "\"\(name)\""
  default: name
  }
}

/// That a record belongs to the plan. Most records of a workspace do, which the engine would not
/// guess: without the hint it goes through a large table by way of an index.
func inPlan(_ column: Sql, _ plan: Sql) -> Sql { "likely(\(column) = \(plan))" }
