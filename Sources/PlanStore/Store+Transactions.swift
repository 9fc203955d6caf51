import GRDB
import PlanModel
import Synchronization

extension Store {
  /// Runs the body in one transaction: all of it is kept, or none. Inside another it is part of that
  /// one, and still all or nothing.
  package func transaction<Answer>(
    _ body: () throws(Diagnostic) -> Answer
  ) throws(Diagnostic) -> Answer {
    try access { db in try atomically(in: db, body) }
  }

  /// Runs the body and takes back whatever it changed: what a preview shows.
  package func trial<Answer>(
    _ body: () throws(Diagnostic) -> Answer
  ) throws(Diagnostic) -> Answer {
    try access { db in
      let isInner = try enter(db)
      let outer = block.withLock { $0 }
      defer {
        try? leave(db, isInner: isInner, keeping: false)
        if isInner { block.withLock { $0 = outer } }
      }
      return try body()
    }
  }

  /// Reads of several statements that all see the same moment.
  package func snapshot<Answer>(
    _ body: () throws(Diagnostic) -> Answer
  ) throws(Diagnostic) -> Answer {
    guard try !isInTransaction() else { return try body() }
    try access { try $0.execute(sql: "BEGIN DEFERRED") }
    defer { try? access { try $0.execute(sql: "COMMIT") } }
    return try body()
  }

  // MARK: At the prompt

  package func isInTransaction() throws(Diagnostic) -> Bool {
    try access { $0.isInsideTransaction }
  }

  /// From here on everything is one unit, kept by `commit` or taken back by `rollback`.
  package func begin(reason: String?) throws(Diagnostic) {
    try access { db in
      guard !db.isInsideTransaction else { throw RefusalMessage.alreadyBegun.diagnostic }
      _ = try enter(db)
      self.reason.withLock { $0 = reason }
    }
  }

  package func commit() throws(Diagnostic) {
    try end(keeping: true)
  }

  package func rollback() throws(Diagnostic) {
    try end(keeping: false)
  }

  private func end(keeping: Bool) throws(Diagnostic) {
    try access { db in
      guard db.isInsideTransaction else { throw RefusalMessage.notBegun.diagnostic }
      try leave(db, isInner: false, keeping: keeping)
    }
  }

  // MARK: Savepoints

  func atomically<Answer>(in db: Database, _ body: () throws -> Answer) throws -> Answer {
    let isInner = try enter(db)
    do {
      let answer = try body()
      try leave(db, isInner: isInner, keeping: true)
      return answer
    } catch {
      try? leave(db, isInner: isInner, keeping: false)
      throw error
    }
  }

  /// Begins a transaction, or a part of the one that is open; true for the latter.
  private func enter(_ db: Database) throws -> Bool {
    let isInner = db.isInsideTransaction
    try db.cachedStatement(sql: isInner ? "SAVEPOINT kh" : "BEGIN IMMEDIATE").execute()
    if !isInner { holdLock() }
    return isInner
  }

  /// Where a transaction cannot be kept it stays open, to be left again without keeping it. The engine
  /// ends one by itself when the disk is full.
  private func leave(_ db: Database, isInner: Bool, keeping: Bool) throws {
    if !keeping { isJournaling.withLock { $0 = false } }
    if isInner {
      guard db.isInsideTransaction else { return }
      if !keeping { try db.cachedStatement(sql: "ROLLBACK TO kh").execute() }
      try db.cachedStatement(sql: "RELEASE kh").execute()
      return
    }
    releaseLock()
    if db.isInsideTransaction {
      try db.cachedStatement(sql: keeping ? "COMMIT" : "ROLLBACK").execute()
    }
    block.withLock { $0 = nil }
    reason.withLock { $0 = nil }
  }
}
