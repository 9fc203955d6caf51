import GRDB
import PlanLanguage
import PlanModel

/// Records go only where nothing refers to them. What they own goes with them, and tasks of which
/// nothing has been recorded: those follow from definitions.
extension Verb {
  func removing() throws -> Work {
    switch entity {
    case .task, .submission, .reminder, .journal, .job:
      throw RefusalMessage.kept(entity).at(change.place)
    default: break
    }
    let ids = try listed().ids
    if entity == .holiday { try refuseShipped(ids) }
    if entity == .target { try refuseLocked(ids) }
    return Work(ids: ids, fields: Catalog.entity(entity).fields.filter(\.isOwnFact).map(\.name)) {
      try removeOwned(by: ids)
      try refuseReferred(ids)
      try db.run("DELETE FROM \(name: entity.table) WHERE id IN \(ids.set)")
      if entity == .holiday { try CalendarTable.ship(WorkCalendar.shipped(), to: db) }
      _ = try Settlement(db: db).settle(Settlement.Touched(entities: [entity]))
      return ids.count
    }
  }

  private func removeOwned(by ids: [Int64]) throws {
    for field in Catalog.entity(entity).fields {
      guard let links = OwnedLinks(entity, field.name) else { continue }
      try db.run("DELETE FROM \(name: links.table) WHERE \(name: links.owner) IN \(ids.set)")
    }
    switch entity {
    case .supervisor:
      try db.run("DELETE FROM oversight WHERE supervisor_id IN \(ids.set)")
    case .unit, .duty:
      try db.run(
        """
        DELETE FROM task WHERE \(name: entity.rawValue)_id IN \(ids.set)
          AND state IN ('open', 'void') AND \(Settlement.isUntouched)
        """)
    default: break
    }
  }

  private func refuseReferred(_ ids: [Int64]) throws {
    let links = try db.all(
      """
      SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f."table" = \(entity.rawValue) ORDER BY m.name, f.seq
      """)
    for link in links {
      let (table, column): (String, String) = (link[0], link[1])
      guard let (owner, key) = JournalTriggers.name(of: "r", in: table) else { continue }
      let others: Sql = table == entity.rawValue ? " AND r.id NOT IN \(ids.set)" : ""
      let rows = try db.all(
        """
        SELECT t.code, \(name: key), count(*) OVER ()
        FROM \(name: quoted(table)) r JOIN \(try named()) t ON t.id = r.\(name: column)
        WHERE r.\(name: column) IN \(ids.set)\(others) LIMIT 1
        """)
      guard let row = rows.first else { continue }
      throw RefusalMessage.referredTo(
        entity, code: row[0], by: owner, key: row[1], others: (row[2] as Int) - 1
      ).at(change.place)
    }
  }

  /// Records with what they are called.
  private func named() throws -> Sql {
    let from = From("\(name: entity.table) AS t", try Compilation(context, in: db))
    let code = Record(entity, alias: "t", in: from).code
    return "(SELECT t.id, \(code) AS code FROM \(from.sql))"
  }

  private func refuseShipped(_ ids: [Int64]) throws {
    let row = try db.one("SELECT date FROM holiday WHERE shipped AND id IN \(ids.set)")
    guard let row, let day = Day(iso: row[0] as String) else { return }
    throw RefusalMessage.shippedHoliday(day).at(change.place)
  }

  private func refuseLocked(_ ids: [Int64]) throws {
    let row = try db.one(
      """
      SELECT t.code, t.plan_id FROM target t JOIN plan p ON p.id = t.plan_id
      WHERE p.targets_locked AND t.value IS NOT NULL AND t.id IN \(ids.set)
      """)
    guard let row else { return }
    let clause = try db.lockingClause(plan: row[1])
    throw ChangeMessage.targetLocked(code: row[0], clause: clause).at(change.place)
  }
}

extension Field {
  /// Kept with the record, and so gone with it.
  fileprivate var isOwnFact: Bool { origin == .stored }
}
