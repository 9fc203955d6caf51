import GRDB
import PlanModel
import Synchronization

extension Store {
  /// Opens the journal's entry for a statement; the rows it changes follow by themselves, written by
  /// the triggers. Answers with its id.
  func record(
    _ statement: String?, on effective: Day, undoes: Int64? = nil, _ context: RunContext,
    in db: Database
  ) throws -> Int64 {
    try beginJournaling(in: db)
    let first = block.withLock { $0 }
    try db.run(
      """
      INSERT INTO change
        (id, recorded_at, day, effective, actor, statement, reason, undoes, block, job_id)
      SELECT next, \(context.now), \(context.today), \(effective), \(context.actor), \(statement),
        \(context.reason ?? reason.withLock { $0 }), \(undoes), coalesce(\(first), next), \(context.job)
      FROM (SELECT coalesce(max(id), 0) + 1 AS next FROM change)
      """)
    let id = db.lastInsertedRowID
    if first == nil { block.withLock { $0 = id } }
    return id
  }

  /// Before a savepoint that may be rolled back on its own, since that would take the triggers along.
  func beginJournaling(in db: Database) throws {
    guard !isJournaling.withLock({ $0 }) else { return }
    try JournalTriggers.install(in: db)
    isJournaling.withLock { $0 = true }
  }
}
