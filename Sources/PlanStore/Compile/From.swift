import PlanLanguage
import PlanModel

/// The FROM clause of one SELECT: it gains a join whenever an expression needs another record.
final class From {
  let compilation: Compilation
  private(set) var sql: Sql

  init(_ first: Sql, _ compilation: Compilation) {
    sql = first
    self.compilation = compilation
  }

  /// For an expression that reads no rows of its own.
  convenience init(nothing compilation: Compilation) {
    self.init("(SELECT 1)", compilation)
  }

  /// Leaves only the rows that find a partner.
  func join(matching table: Sql, as alias: String, on condition: Sql) {
    sql += " JOIN \(table) AS \(name: alias) ON \(condition)"
  }

  /// Keeps the rows that find no partner.
  func join(_ table: Sql, as alias: String, on condition: Sql) {
    sql += " LEFT JOIN \(table) AS \(name: alias) ON \(condition)"
  }
}

/// A record an expression can read: its id, and its table once more than the id is needed.
final class Record {
  let entity: EntityName
  let from: From
  let id: Sql
  /// There is such a record in every row.
  let isCertain: Bool
  private var alias: String?
  private var steps: [String: Record] = [:]
  /// Columns of which the record that refers to this one has a copy.
  private var copies: [String: Sql] = [:]

  /// Its table is joined when a column of it is asked for.
  init(_ entity: EntityName, id: Sql, in from: From, isCertain: Bool = false) {
    self.entity = entity
    self.from = from
    self.id = id
    self.isCertain = isCertain
  }

  /// Its table stands in the FROM clause under this alias.
  init(_ entity: EntityName, alias: String, in from: From) {
    self.entity = entity
    self.from = from
    self.alias = alias
    isCertain = true
    id = "\(name: alias).id"
  }

  func column(_ column: String) -> Sql {
    if column == "id" { return id }
    if let copy = copies[column] { return copy }
    return "\(name: table()).\(name: quoted(column))"
  }

  private func table() -> String {
    if let alias { return alias }
    let new = from.compilation.alias(String(entity.rawValue.prefix(1)))
    from.join(from.compilation.table(entity), as: new, on: "\(name: new).id = \(id)")
    alias = new
    return new
  }

  /// The record a to-one field leads to.
  func to(_ field: String, _ target: EntityName) -> Record {
    if let known = steps[field] { return known }
    let step = Record(
      target, id: reference(field), in: from, isCertain: isCertain && isRequired(field))
    if entity == .task, field == "unit" { step.copies = ["sort_key": column("unit_key")] }
    steps[field] = step
    return step
  }

  /// No such record is without it.
  private func isRequired(_ field: String) -> Bool {
    switch (entity, field) {
    case (_, "plan"), (.task, "unit"), (.task, "duty"), (.submission, _), (.reminder, _),
      (.amendment, "deadline"), (.result, "target"):
      true
    default: false
    }
  }

  private func reference(_ field: String) -> Sql {
    switch (entity, field) {
    case (.submission, "unit"), (.submission, "duty"), (.reminder, "unit"), (.reminder, "duty"):
      return to("task", .task).column("\(field)_id")
    case (.supervisor, "clause"):
      return oversight("clause_id")
    default:
      return column("\(field)_id")
    }
  }

  /// What a plan says of a supervisor, who belongs to the workspace.
  func oversight(_ column: String) -> Sql {
    let plan: Sql = from.compilation.plan.map { " AND plan_id = \($0)" } ?? ""
    return
      "(SELECT \(name: column) FROM \(name: from.compilation.table("oversight")) WHERE supervisor_id = \(id)\(plan) ORDER BY plan_id LIMIT 1)"
  }
}
