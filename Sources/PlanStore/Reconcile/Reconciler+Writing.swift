import GRDB
import PlanLanguage
import PlanModel

extension Reconciler {
  typealias Columns = [String: DatabaseValue]

  /// Writes what the definition says of the record itself; lists of others come later.
  func write(_ entry: Entry) throws {
    if let until = entry.record.until, case .day(let first)? = entry.record.reference.key.first {
      for number in first.number...max(first.number, until.number) {
        try write(entry, key: ["date": Day(number: number).iso.databaseValue])
      }
    } else {
      try write(entry, key: try key(of: entry))
    }
  }

  private func write(_ entry: Entry, key: Columns) throws {
    let entity = entry.entity
    let known = try row(entity, where: key)
    var columns = try columns(of: entry)
    try complete(&columns, of: entry, known: known)
    var all = columns.merging(key) { $1 }
    all.merge(searchColumns(entity, of: all, known: known)) { $1 }
    try check(entry, all, known: known)
    let outcome: Changes.Outcome
    let id: Int64?
    var differing = all
    if let known {
      differing = all.filter { known[$0.key] as DatabaseValue != $0.value }
      id = known["id"]
      outcome = differing.isEmpty ? .unchanged : .changed
      if !differing.isEmpty { try db.update(entity.table, id: known["id"], differing) }
    } else {
      try db.insert(into: entity.table, all)
      id = all["id"].flatMap { Int64.fromDatabaseValue($0) } ?? db.lastInsertedRowID
      outcome = .added
    }
    changes.note(entity, entry.code, outcome)
    if hasConsequences(entity, differing) { touched.entities.insert(entity) }
    try noteEvent(entry, id: id, columns: all, outcome: outcome)
  }

  /// Whether something else is settled by these columns. Of units, groups and supervisors it is their
  /// lists that matter, and of a unit its place in the order.
  private func hasConsequences(_ entity: EntityName, _ columns: Columns) -> Bool {
    switch entity {
    case .unit: columns["sort_key"] != nil
    case .group, .supervisor, .task, .submission, .reminder: false
    default: !columns.isEmpty
    }
  }

  private func row(_ entity: EntityName, where key: Columns) throws -> Row? {
    let tests = key.sorted { $0.key < $1.key }.map { name, value -> Sql in
      "\(name: quoted(name)) IS \(value)"
    }
    return try db.one("SELECT * FROM \(name: entity.table) WHERE \(tests.joined(" AND "))")
  }

  /// What tells a record from all others of its entity.
  private func key(of entry: Entry) throws -> Columns {
    let key = entry.record.reference.key
    let place = entry.record.place
    func id(_ entity: EntityName, _ part: Int) throws -> DatabaseValue {
      let reference = CheckedReference(entity: entity, key: [key[part]])
      return try self.id(reference, plan: entry.plan, at: place).databaseValue
    }
    func plain(_ part: Int) -> DatabaseValue {
      if case .integer(let number) = key[part] { return number.databaseValue }
      return key[part].plainText.databaseValue
    }
    switch (entry.entity, key.count) {
    case (.task, 2):
      return ["unit_id": try id(.unit, 0), "duty_id": try id(.duty, 1)]
    case (.submission, 3):
      return ["task_id": try task(of: entry).databaseValue, "version": plain(2)]
    case (.reminder, 3):
      return ["task_id": try task(of: entry).databaseValue, "ordinal": plain(2)]
    case (.amendment, 2):
      return ["deadline_id": try id(.deadline, 0), "day": plain(1)]
    case (.result, 3):
      let unit = key[1] == .missing ? DatabaseValue.null : try id(.unit, 1)
      return ["target_id": try id(.target, 0), "unit_id": unit, "as_of": plain(2)]
    case (.holiday, 1):
      return ["date": plain(0)]
    default:
      return ["id": try self.id(entry.record.reference, plan: entry.plan, at: place).databaseValue]
    }
  }

  /// The stored columns that the definition's attributes fill.
  private func columns(of entry: Entry) throws -> Columns {
    var columns: Columns = [:]
    let entity = entry.entity
    if let name = entry.record.name, let column = entity.nameColumn {
      columns[column] = name.databaseValue
    }
    for setting in entry.record.settings
    where OwnedLinks(entity, setting.field) == nil && !entry.isOversight(setting.field) {
      switch setting.content {
      case .due(let bound, let expression):
        let day = try db.evaluate(expression, context)
        columns["date"] = try checked(day, setting).databaseValue
        columns["bound"] = bound.rawValue.databaseValue
      case .reference(let reference):
        columns["\(setting.field)_id"] =
          try id(reference, plan: entry.plan, at: setting.place).databaseValue
      case .texts(let texts):
        columns[setting.field] = (texts.isEmpty ? nil : Json.array(texts)).databaseValue
      case .value(let expression):
        let (column, value) = try content(of: expression, setting, entry)
        columns[column] = value
      case .references:
        break
      }
    }
    return columns
  }

  private func content(
    of expression: CheckedExpression, _ setting: CheckedSetting, _ entry: Entry
  ) throws -> (column: String, value: DatabaseValue) {
    let value = try db.evaluate(expression, context)
    switch (Catalog.entity(entry.entity).field(setting.field)?.type, value) {
    case (.one(let name), .word), (.one(let name), .text):
      guard let target = EntityName(rawValue: name) else { break }
      let reference = CheckedReference(entity: target, key: [value])
      let id = try id(reference, plan: entry.plan, at: setting.place)
      return ("\(setting.field)_id", id.databaseValue)
    case (.one, .missing):
      return ("\(setting.field)_id", .null)
    case (.number, .integer(let number)), (.percent, .integer(let number)):
      return (setting.field, Double(number).databaseValue)
    default:
      break
    }
    return (setting.field, value.stored)
  }

  func checked(_ value: Value, _ setting: CheckedSetting) throws -> String {
    guard case .day(let day) = value else { return "" }
    guard WorkCalendar.range.contains(day) else {
      throw ChangeMessage.beyondCalendar(day).at(setting.place)
    }
    return day.iso
  }

  /// Folded and sortable forms of the name, as the merged record has it.
  private func searchColumns(
    _ entity: EntityName, of columns: Columns, known: Row?
  ) -> Columns {
    guard entity.hasSearch, let nameColumn = entity.nameColumn else { return [:] }
    func text(_ column: String) -> String? {
      let value = columns[column] ?? known.map { $0[column] as DatabaseValue }
      return value.flatMap { String.fromDatabaseValue($0) }
    }
    guard let name = text(nameColumn) else { return [:] }
    let aliases = entity == .unit ? text("aliases") : nil
    var derived: Columns = [
      "search": [Fold.search(name), aliases.map(Fold.search)].compactMap { $0 }
        .joined(separator: "\n").databaseValue
    ]
    if entity.hasSortKey { derived["sort_key"] = VietnameseOrder.key(name).databaseValue }
    return derived
  }
}

extension Reconciler.Entry {
  /// Kept with the plan, though the supervisor belongs to the workspace.
  func isOversight(_ field: String) -> Bool {
    entity == .supervisor && (field == "clause" || field == "watches_plan")
  }

  func gives(_ field: String) -> Bool { record.settings.contains { $0.field == field } }

  /// Where the attribute stands, else the record.
  func place(of field: String) -> Place {
    record.settings.first { $0.field == field }?.place ?? record.place
  }
}

extension Value {
  /// As a column holds it.
  var stored: DatabaseValue {
    switch self {
    case .missing, .due, .period, .list: .null
    case .text(let text), .word(let text), .instant(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .number(let number), .percent(let number): number.databaseValue
    case .boolean(let truth): (truth ? 1 : 0).databaseValue
    case .day(let day): day.iso.databaseValue
    }
  }
}

extension Database {
  func insert(into table: String, _ columns: [String: DatabaseValue]) throws {
    let columns = columns.sorted { $0.key < $1.key }
    let names = columns.map { quoted($0.key) }.joined(separator: ", ")
    let values = columns.map { column -> Sql in "\(column.value)" }
    try run("INSERT INTO \(name: table) (\(name: names)) VALUES (\(values.joined(", ")))")
  }

  func update(_ table: String, id: Int64, _ columns: [String: DatabaseValue]) throws {
    let settings = columns.sorted { $0.key < $1.key }.map { column -> Sql in
      "\(name: quoted(column.key)) = \(column.value)"
    }
    try run("UPDATE \(name: table) SET \(settings.joined(", ")) WHERE id = \(id)")
  }
}
