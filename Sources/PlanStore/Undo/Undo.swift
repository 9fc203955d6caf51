import GRDB
import GRDBSQLite
import PlanLanguage
import PlanModel

/// Takes statements back, the latest first: whatever they did to a record is undone, and what follows
/// from it is settled again. Nothing is undone that something later was built on.
final class Undo {
  private let db: Database
  private let place: Place?
  private var restorations: [String: Restoration] = [:]
  private var touched = Settlement.Touched()

  init(_ db: Database, at place: Place?) {
    self.db = db
    self.place = place
  }

  /// What a change did to one table.
  private struct Part {
    let table: String
    let added: Int
    let altered: Int
    let removed: Int
  }

  /// Puts back what one change did; answers with how many records that were. The journal's entry for
  /// doing so is open.
  func takeBack(_ change: Int64) throws -> Int {
    let parts = try db.all(
      """
      SELECT source, total(before IS NULL AND after IS NOT NULL),
        total(before IS NOT NULL AND after IS NOT NULL),
        total(before IS NOT NULL AND after IS NULL), group_concat(DISTINCT entity)
      FROM journal WHERE change_id = \(change) GROUP BY source ORDER BY max(id) DESC
      """
    ).map { row in
      let entities = (row[4] as String).split(separator: ",").compactMap {
        EntityName(rawValue: String($0))
      }
      touched.entities.formUnion(entities)
      return Part(table: row[0], added: row[1], altered: row[2], removed: row[3])
    }
    try noteTasks(of: change)
    var restored = 0
    for part in parts {
      let restoration = try restoration(part.table)
      let count = part.added + (restoration.isOfLinks ? part.altered : 0)
      restored += try run(restoration.removal, change, part.table, expecting: count)
    }
    for part in parts where part.altered > 0 {
      let restoration = try restoration(part.table)
      guard !restoration.isOfLinks else { continue }
      restored += try run(restoration.reversal, change, part.table, expecting: part.altered)
    }
    for part in parts.reversed() {
      let restoration = try restoration(part.table)
      let count = part.removed + (restoration.isOfLinks ? part.altered : 0)
      restored += try run(restoration.addition, change, part.table, expecting: count)
    }
    return restored
  }

  private func restoration(_ table: String) throws -> Restoration {
    if let known = restorations[table] { return known }
    let new = try Restoration(table, in: db)
    restorations[table] = new
    return new
  }

  private func run(
    _ sql: String, _ change: Int64, _ table: String, expecting count: Int
  ) throws -> Int {
    guard count > 0 else { return 0 }
    try db.cachedStatement(sql: sql).execute(arguments: [change, table])
    guard db.changesCount == count else { throw try overlap(change, table) }
    return count
  }

  /// Tasks whose own facts, or submissions, come back.
  private func noteTasks(of change: Int64) throws {
    let rows = try db.all(
      """
      SELECT row_id FROM journal WHERE change_id = \(change) AND source = 'task'
      UNION
      SELECT json_extract(coalesce(after, before), '$.task_id') FROM journal
      WHERE change_id = \(change) AND source = 'submission'
      """)
    touched.tasks.formUnion(rows.ids)
  }

  /// What followed from what was taken back follows again from what is there now.
  func settle() throws {
    // Of a task alone nothing follows for others.
    touched.entities.subtract([.task, .submission, .reminder])
    _ = try Settlement(db: db).settle(touched)
  }

  // MARK: Overlaps

  /// The latest change of a record that this one can no longer be taken out from under.
  private func overlap(_ change: Int64, _ table: String) throws -> any Error {
    let row = try db.one(
      """
      SELECT l.key, l.change_id FROM journal j
      JOIN journal l ON l.source = j.source AND l.row_id = j.row_id AND l.id > j.id
      JOIN change c ON c.id = l.change_id
      WHERE j.change_id = \(change) AND j.source = \(table) AND l.change_id <> \(try current)
        AND c.undoes IS NOT j.change_id
      ORDER BY l.id DESC
      """)
    guard let row else { return try overlap(change, key: "", later: nil) }
    return try overlap(change, key: row[0], later: row[1])
  }

  private var current: Int64 {
    get throws { try db.one("SELECT max(id) FROM change")?[0] ?? 0 }
  }

  private func overlap(_ change: Int64, key: String, later: Int64?) throws -> any Error {
    func name(_ change: Int64) throws -> String {
      try db.one("SELECT statement FROM change WHERE id = \(change)")?[0] ?? "\(change)"
    }
    let message = RefusalMessage.overlap(
      statement: try name(change), key: key, later: try later.map(name), change: later ?? 0)
    return Diagnostic(message, at: place)
  }

  /// Nothing may be left that refers to what was taken out.
  func checkReferences(_ change: Int64) throws {
    var open: Int32 = 0
    var highest: Int32 = 0
    sqlite3_db_status(
      db.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
    guard open != 0, let row = try db.one("SELECT \"table\", rowid FROM pragma_foreign_key_check")
    else { return }
    let table: String = row[0]
    let later = try db.one(
      """
      SELECT key, change_id FROM journal WHERE source = \(table) AND row_id = \(row[1] as Int64)
      ORDER BY id DESC
      """)
    throw try overlap(change, key: later?[0] ?? "", later: later?[1])
  }
}
