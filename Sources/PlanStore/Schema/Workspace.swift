import GRDB
import PlanModel

/// What makes a database file a workspace, and one of this version.
enum Workspace {
  /// "khws", in SQLite's `application_id`.
  static let application = 0x6B68_7773
  /// How many migrations there are; kept in `user_version`, so that one look tells whether the
  /// migrator has anything to do.
  static let version = 2

  static func state(of db: Database) throws -> (application: Int, version: Int) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT application_id, user_version FROM pragma_application_id, pragma_user_version
        """)
    return (row?[0] ?? 0, row?[1] ?? 0)
  }

  static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }

  /// Brings the tables up to this version; for a new file that is all of them.
  static func migrate(_ queue: DatabaseQueue) throws {
    try migrator.migrate(queue)
    try queue.unsafeReentrantWrite { try $0.execute(sql: "PRAGMA user_version = \(version)") }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: Schema.shared)
      try db.execute(sql: Schema.plan)
      try db.execute(sql: Schema.tasks)
      try db.execute(sql: Schema.views)
      try CalendarTable.ship(WorkCalendar.shipped(), to: db)
      try CalendarTable.fill(db)
      try db.execute(sql: JournalTriggers.guards)
      try db.execute(sql: "PRAGMA application_id = \(application)")
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: "ALTER TABLE reminder ADD COLUMN sha256 TEXT")
    }
    return migrator
  }
}
