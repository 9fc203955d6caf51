import GRDB
import PlanLanguage
import PlanModel

/// The records of one entity as definitions.
struct DumpedEntity {
  private let db: Database
  private let entity: EntityName
  private let plan: Int64?
  private let parts: Dump.Parts

  init(_ db: Database, _ entity: EntityName, plan: Int64?, parts: Dump.Parts) {
    self.db = db
    self.entity = entity
    self.plan = plan
    self.parts = parts
  }

  func records() throws -> [DumpedRecord] {
    let fields = fields
    let compilation = Compilation(today: Day(number: 0), plan: plan)
    let alias = compilation.alias(String(entity.rawValue.prefix(1)))
    let from = From("\(compilation.table(entity)) AS \(name: alias)", compilation)
    let record = Record(entity, alias: alias, in: from)
    let name = entity.nameColumn.map { record.column($0) } ?? "NULL"
    let items = [record.id, key(of: record), name] + fields.map { value(of: $0, record) }
    let order = entity.hasCode ? [OrderKey(record.id, canMiss: false)] : record.order
    let rows = try db.all(
      """
      SELECT \(items.joined(", ")) FROM \(from.sql) WHERE \(condition(record).all)
      ORDER BY \(order.map(\.ordering).joined(", "))
      """)
    let lists = try ownedFields.map { ($0, try members(of: $0)) }
    return rows.compactMap { row in
      var dumped = DumpedRecord(head: head(code: row[1] ?? "?", name: row[2]))
      for (place, field) in fields.enumerated() {
        let value = Decode.value(row[place + 3], field.type)
        if !isDefault(value, field) { dumped.attributes.append(attribute(field.name, value)) }
      }
      for (field, members) in lists {
        guard let codes = members[row[0]] else { continue }
        dumped.attributes.append("\(field) = [\(codes.joined(separator: ", "))]")
      }
      return parts == .ofPlan && dumped.attributes.isEmpty ? nil : dumped
    }
  }

  // MARK: Which

  /// Attributes kept in the record's own row, in the order of the catalogue.
  private var fields: [Field] {
    let definition = Catalog.entity(entity)
    let key = definition.key.map(\.field)
    return definition.fields.filter { field in
      guard field.origin == .stored, !key.contains(field.name), field.name != entity.nameColumn
      else { return false }
      return parts == .whole || isOfPlan(field.name) == (parts == .ofPlan)
    }
  }

  private var ownedFields: [String] {
    Catalog.entity(entity).fields.filter { field in
      field.origin == .owned
        && (parts == .whole || isOfPlan(field.name) == (parts == .ofPlan))
    }.map(\.name)
  }

  /// Said of a unit or supervisor by a plan.
  private func isOfPlan(_ field: String) -> Bool {
    switch (entity, field) {
    case (.unit, "groups"), (.supervisor, "directs"), (.supervisor, "follows"),
      (.supervisor, "clause"), (.supervisor, "watches_plan"):
      true
    default: false
    }
  }

  private func condition(_ record: Record) -> [Sql] {
    var conditions: [Sql] = ["1"]
    if entity.isPerPlan { conditions.append("\(record.column("plan_id")) = \(plan)") }
    if entity == .plan, let plan { conditions.append("\(record.id) = \(plan)") }
    if entity == .holiday { conditions.append("\(record.column("shipped")) = 0") }
    if entity == .task { conditions.append(isTouched(record)) }
    return conditions
  }

  /// Tasks follow from duties; only what has happened to them has to be told.
  private func isTouched(_ task: Record) -> Sql {
    """
    (\(task.column("departed")) = 0 AND (\(task.column("state")) <> 'open' \
    OR coalesce(\(task.column("planned_on")), \(task.column("submitted_on")), \
    \(task.column("done_on")), \(task.column("extended")), \(task.column("paper")), \(task.column("note"))) IS NOT NULL \
    OR EXISTS (SELECT 1 FROM submission WHERE task_id = \(task.id))))
    """
  }

  // MARK: What

  private func value(of field: Field, _ record: Record) -> Sql {
    switch field.type {
    case .one(let name):
      guard let target = EntityName(rawValue: name) else { return "NULL" }
      return record.to(field.name, target).code
    case .due:
      return "'- ' || \(record.column("bound")) || ' ' || \(record.column("date"))"
    case .list:
      return Scope.members(ofJSON: record.column(field.name))
    case .boolean:
      if case .plain(let sql) = record.piece(field.name) { return sql }
      return "NULL"
    default:
      return record.column(field.name)
    }
  }

  /// What a record has without being told.
  private func isDefault(_ value: Value, _ field: Field) -> Bool {
    switch (entity, field.name, value) {
    case (_, _, .missing), (_, _, .list([])): true
    case (.unit, "named", .boolean(let truth)), (.duty, "stated", .boolean(let truth)): truth
    case (.submission, _, .boolean): false
    case (_, _, .boolean(let truth)): !truth
    case (.deadline, "purpose", .word("due")), (.target, "direction", .word("at_least")),
      (.holiday, "kind", .word("off")):
      true
    default: false
    }
  }

  private func attribute(_ name: String, _ value: Value) -> String {
    if case .due = value { return "\(name) \(Literal.of(value))" }
    return "\(name) = \(Literal.of(value))"
  }

  /// The parts of the key, each on its own so that it can be quoted where it has to be.
  private func key(of record: Record) -> Sql {
    let task = entity == .task ? record : record.to("task", .task)
    let parts: [Sql]
    switch entity {
    case .task, .submission, .reminder:
      let number: [Sql] =
        entity == .task ? [] : [record.column(entity == .submission ? "version" : "ordinal")]
      parts = [task.to("unit", .unit).code, task.to("duty", .duty).code] + number
    case .amendment:
      parts = [record.to("deadline", .deadline).code, record.column("day")]
    case .result:
      let unit: Sql = "coalesce(\(record.to("unit", .unit).code), '-')"
      parts = [record.to("target", .target).code, unit, record.column("as_of")]
    default:
      return record.code
    }
    return parts.joined(" || char(31) || ")
  }

  private func head(code: String, name: String?) -> String {
    let parts = code.split(separator: listSeparator, omittingEmptySubsequences: false)
    let key = zip(Catalog.entity(entity).key, parts).map { kind, part in
      switch kind {
      case .optionalReference where part == "-", .number, .day: String(part)
      case .code, .reference, .optionalReference: Literal.code(String(part))
      }
    }
    let head = "\(entity.rawValue) \(key.joined(separator: "."))"
    guard let name, self.parts != .ofPlan else { return head }
    return "\(head) \(Literal.quoted(name))"
  }

  /// The codes that a list attribute names, by the id of the record that owns it.
  private func members(of field: String) throws -> [Int64: [String]] {
    guard let links = OwnedLinks(entity, field) else { return [:] }
    let joins = links.members.sorted { $0.value < $1.value }.map { target, column -> Sql in
      " LEFT JOIN \(name: target.table) AS \(name: "m_" + column) ON \(name: "m_" + column).id = l.\(name: column)"
    }
    let codes = links.columns.map { "m_\($0).code" }
    let code = codes.count == 1 ? codes[0] : "coalesce(\(codes.joined(separator: ", ")))"
    var conditions: [Sql] = ["1"]
    if let role = links.role { conditions.append("l.role = \(role)") }
    if links.hasPlan { conditions.append("l.plan_id = \(plan)") }
    let rows = try db.all(
      """
      SELECT l.\(name: links.owner), \(name: code) FROM \(name: links.table) l\(joins.joined("")) \
      WHERE \(conditions.joined(" AND ")) ORDER BY 1, l.position
      """)
    var members: [Int64: [String]] = [:]
    for row in rows { members[row[0], default: []].append(Literal.code(row[1] ?? "?")) }
    return members
  }
}
