import GRDB
import PlanLanguage
import PlanModel
import Synchronization

/// What an undo took back.
package struct UndoReport: Hashable, Sendable {
  /// One statement, or all of a script or `begin` block.
  package struct Unit: Hashable, Sendable {
    /// What was typed; the first statement of several.
    package let statement: String?
    /// How many statements it consisted of.
    package let statements: Int
    package let day: Day
    /// By the real clock, ISO 8601.
    package let recordedAt: String
    /// How many records are again as they were.
    package let rows: Int
  }

  /// The latest first, as they were taken back.
  package let units: [Unit]
}

extension Store {
  /// Takes back the last units of whoever acts: statements, whole scripts and `begin` blocks; inside a
  /// transaction, its statements so far one by one. An undo is such a unit too, so that another one
  /// takes it back. Refused where a later change of somebody else has been built on one of them.
  package func undo(
    _ count: Int, _ context: RunContext, statement: String, at place: Place? = nil
  ) throws(Diagnostic) -> UndoReport {
    try access { db in
      try atomically(in: db) {
        let units = try units(count, context, at: place, in: db)
        let undo = Undo(db, at: place)
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        var report: [UndoReport.Unit] = []
        for unit in units {
          var rows = 0
          for change in unit {
            _ = try record(
              statement, on: change.effective, undoes: change.id, context, in: db)
            rows += try undo.takeBack(change.id)
          }
          guard let first = unit.last else { continue }
          report.append(
            UndoReport.Unit(
              statement: first.statement, statements: unit.count, day: first.day,
              recordedAt: first.recordedAt, rows: rows))
        }
        try undo.settle()
        if let last = units.first?.first { try undo.checkReferences(last.id) }
        try db.execute(sql: "PRAGMA defer_foreign_keys = OFF")
        return UndoReport(units: report)
      }
    }
  }

  private struct Change {
    let id: Int64
    let statement: String?
    let day: Day
    let effective: Day
    let recordedAt: String
  }

  /// The last units, each with its changes, the latest first.
  private func units(
    _ count: Int, _ context: RunContext, at place: Place?, in db: Database
  ) throws -> [[Change]] {
    let open = block.withLock { $0 } ?? -1
    let rows = try db.all(
      """
      SELECT id, statement, day, effective, recorded_at, iif(block = \(open), id, block) AS unit
      FROM change WHERE actor IS \(context.actor) AND unit IN
        (SELECT DISTINCT iif(block = \(open), id, block) FROM change
         WHERE actor IS \(context.actor) ORDER BY 1 DESC LIMIT \(count))
      ORDER BY id DESC
      """)
    var units: [[Change]] = []
    var last: Int64?
    for row in rows {
      let change = Change(
        id: row[0], statement: row[1], day: Day(iso: row[2] as String) ?? context.today,
        effective: Day(iso: row[3] as String) ?? context.today, recordedAt: row[4])
      if row[5] != last { units.append([]) }
      last = row[5]
      units[units.count - 1].append(change)
    }
    guard units.count == count else {
      throw Diagnostic(RefusalMessage.nothingToUndo(asked: count, found: units.count), at: place)
    }
    return units
  }
}
