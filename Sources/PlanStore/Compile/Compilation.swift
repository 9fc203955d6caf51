import PlanLanguage
import PlanModel

/// One SQL statement being compiled: what is fixed for all of it, and the aliases given out so far.
/// A list that asks about the past has one of its own inside it.
final class Compilation {
  /// The run's *today*.
  let today: Day
  /// The plan whose records are read; nil for those of all plans.
  let plan: Int64?
  private let variables: [String: Value]
  private let lookups: Lookups
  private let statement: Statement
  private let moment: Moment?

  /// What all lists of a statement share.
  private final class Statement {
    var aliases = 0
    var moments: [Moment] = []
    /// Tables as of a moment, by the name they are read by.
    var tables: [(name: String, rows: Sql)] = []
  }

  /// What may have to be asked for before a statement can be put into SQL.
  struct Lookups {
    /// The record that a text names, by its code or its exact name.
    var record: (EntityName, String) throws -> Int64? = { _, _ in nil }
    /// The rows of a list from outside the workspace.
    var supply: (CheckedSupply) throws -> Table? = { _ in nil }
    /// The columns of every table the journal knows.
    var columns: () throws -> [String: [String]] = { [:] }
  }

  init(
    today: Day, plan: Int64?, variables: [String: Value] = [:],
    lookups: Lookups = Lookups()
  ) {
    self.today = today
    self.plan = plan
    self.variables = variables
    self.lookups = lookups
    statement = Statement()
    moment = nil
  }

  private init(_ outer: Compilation, at moment: Moment) {
    today = outer.today
    plan = outer.plan
    variables = outer.variables
    lookups = outer.lookups
    statement = outer.statement
    self.moment = moment
  }

  /// For a list that asks about the end of a day.
  func asking(_ kind: AsOfSyntax.Kind, _ day: Sql) throws -> Compilation {
    Compilation(
      self, at: Moment(kind: kind, day: day, columns: try lookups.columns()))
  }

  /// The day that deadlines are held against: today, or the end of the moment asked about.
  var judged: Sql { moment?.day ?? "\(today)" }

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
    statement.aliases += 1
    return "\(letter)\(statement.aliases)"
  }

  /// Missing for a variable that holds nothing.
  func variable(_ name: String) -> Value { variables[name] ?? .missing }

  /// The table an entity is read from.
  func table(_ entity: EntityName) -> Sql { Sql(verbatim: table(entity.rawValue)) }

  /// Where a table or view is read from.
  func table(_ table: String) -> String {
    guard let moment else { return quoted(table) }
    let place = statement.moments.firstIndex(of: moment) ?? statement.moments.count
    if place == statement.moments.count { statement.moments.append(moment) }
    let name = "\(table)_then\(place + 1)"
    if statement.tables.contains(where: { $0.name == name }) { return name }
    guard let rows = moment.rows(of: table, { self.table($0) }) else { return quoted(table) }
    statement.tables.append((name, rows))
    return name
  }

  /// The whole statement, with the tables it reads as of some moment.
  func complete(_ sql: Sql) -> Sql {
    guard !statement.tables.isEmpty else { return sql }
    let tables = statement.tables.map { table -> Sql in
      "\(name: table.name) AS MATERIALIZED (\(table.rows))"
    }
    return "WITH \(tables.joined(", ")) \(sql)"
  }
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
