import GRDB
import Glibc
import PlanLanguage
import PlanModel

extension Store {
  /// All that is wrong with the workspace; nothing where it is sound. Nothing is changed.
  package func doctor() throws(Diagnostic) -> [DoctorFinding] {
    let integrity = try access { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
    let exposed = path.map(Doctor.exposed) ?? []
    // Of a broken file nothing else can be said for certain.
    guard integrity.isEmpty else { return integrity.map(DoctorFinding.damaged) + exposed }
    let doctor = { (db: Database) in
      try Doctor.orphans(in: db) + Doctor.unjournaled(in: db)
    }
    guard !isReadOnly else { return try access(doctor) + exposed }
    return try trial { () throws(Diagnostic) in
      try access { db in
        let context = RunContext(today: Day(number: 0), now: "")
        return try doctor(db)
          + Doctor.unsettled(try record(nil, on: context.today, context, in: db), in: db)
      }
    } + exposed
  }
}

enum Doctor {
  /// How many findings of a kind are named.
  private static let limit = 20

  private static func capped(_ findings: [DoctorFinding]) -> [DoctorFinding] {
    findings.count <= limit
      ? findings : findings.prefix(limit) + [.more(findings.count - limit)]
  }

  static func orphans(in db: Database) throws -> [DoctorFinding] {
    let rows = try db.all("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")
    return capped(
      try rows.map { row in
        let (table, other): (String, String) = (row[0], row[2])
        let (entity, key) = try name(of: row[1], in: table, db)
        return .orphan(entity, key: key, refersTo: EntityName(rawValue: other) ?? entity)
      })
  }

  private static func name(
    of row: Int64, in table: String, _ db: Database
  ) throws -> (EntityName, String) {
    guard let (entity, key) = JournalTriggers.name(of: "t", in: table) else {
      return (.journal, "\(row)")
    }
    let found = try db.one(
      "SELECT coalesce(\(name: key), '?') FROM \(name: quoted(table)) t WHERE id = \(row)")
    return (entity, found?[0] ?? "\(row)")
  }

  /// Rows that are not as their last entry in the journal has them. Days that came with `kh` were
  /// there before there was a journal.
  static func unjournaled(in db: Database) throws -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    for (table, entity, _) in JournalTriggers.tables {
      guard let (_, key) = JournalTriggers.name(of: "t", in: table) else { continue }
      let differs = try db.columns(in: table).map {
        "t.\(quoted($0.name)) IS NOT json_extract(l.after, '$.\($0.name)')"
      }.joined(separator: " OR ")
      let shipped: Sql = entity == .holiday ? "AND NOT (t.shipped AND l.row_id IS NULL)" : ""
      let rows = try db.all(
        """
        WITH l AS (SELECT row_id, key, after FROM journal WHERE id IN
          (SELECT max(id) FROM journal WHERE source = \(table) GROUP BY row_id))
        SELECT coalesce(\(name: key), '') AS key FROM \(name: quoted(table)) t
        LEFT JOIN l ON l.row_id = t.id
        WHERE (l.row_id IS NULL OR \(name: differs)) \(shipped)
        UNION ALL
        SELECT l.key FROM l WHERE l.after IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM \(name: quoted(table)) WHERE id = l.row_id)
        """)
      findings += rows.map { .unjournaled(entity, key: $0[0]) }
    }
    return capped(findings)
  }

  /// What settling everything again would change; `change` is the journal's entry for that.
  static func unsettled(_ change: Int64, in db: Database) throws -> [DoctorFinding] {
    let calendar: Sql = "SELECT total(ordinal), total(is_workday), count(*) FROM calendar"
    let supervision = Derived.supervises.rows { $0 }
    let table: Sql = "SELECT plan_id, unit_id, supervisor_id, role FROM supervises"
    let wrong = try db.all(
      """
      SELECT code FROM supervisor WHERE id IN (SELECT supervisor_id FROM (
        SELECT * FROM (\(table) EXCEPT \(name: supervision))
        UNION ALL SELECT * FROM (\(name: supervision) EXCEPT \(table))))
      """)
    let before = try db.one(calendar)
    _ = try Settlement(db: db).settle(Settlement.Touched(entities: Set(EntityName.allCases)))
    var findings = wrong.map { DoctorFinding.unsettled(.supervisor, key: $0[0]) }
    if try db.one(calendar) != before { findings.append(.unsettled(.holiday, key: "*")) }
    for row in try db.all("SELECT entity, key FROM journal WHERE change_id = \(change)") {
      guard let entity = EntityName(rawValue: row[0]) else { continue }
      findings.append(.unsettled(entity, key: row[1]))
    }
    return capped(findings)
  }

  /// The file, what SQLite keeps beside it, and its folder.
  static func exposed(_ path: String) -> [DoctorFinding] {
    func mode(_ path: String) -> mode_t? {
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode : nil
    }
    var findings: [DoctorFinding] = ["", "-wal", "-shm"].compactMap { ending in
      guard let mode = mode(path + ending), mode & 0o077 != 0 else { return nil }
      return .exposed(path: path + ending, mode: "600")
    }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    // In a folder that others may write to they may also put another file in its place.
    if let mode = mode(folder ?? "."), mode & 0o022 != 0, mode & S_ISVTX == 0 {
      findings.append(.exposed(path: folder ?? ".", mode: "go-w"))
    }
    return findings
  }
}
