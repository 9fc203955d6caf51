import GRDB
import PlanLanguage
import PlanModel
import Synchronization

extension Store {
  /// Makes the workspace agree with the definitions, all of them or none. A rerun changes nothing and
  /// leaves no trace in the journal. `restoring`: take tasks of units that have left their group.
  package func define(
    _ records: [CheckedRecord], _ context: RunContext, restoring: Bool = false
  ) throws(Diagnostic) -> Changes {
    try transaction { () throws(Diagnostic) in
      try access { db in
        let reconciler = Reconciler(db, context, acceptsOutsiders: restoring)
        try db.inSavepoint {
          let change = try begin(records, context, in: db)
          try reconciler.apply(records)
          if reconciler.changes.isEmpty { return .rollback }
          block.withLock { $0 = $0 ?? change }
          return .commit
        }
        return reconciler.changes
      }
    }
  }

  /// Opens the journal's entry for a statement; its rows follow by themselves. Answers with its id.
  private func begin(
    _ records: [CheckedRecord], _ context: RunContext, in db: Database
  ) throws -> Int64 {
    let statement = records.count == 1 ? records[0].place.text : records.first?.place.source.name
    let last: Int64 = try db.one("SELECT coalesce(max(id), 0) FROM change")?[0] ?? 0
    let first = block.withLock { $0 } ?? last + 1
    try db.run(
      """
      INSERT INTO change (id, recorded_at, day, actor, statement, reason, block)
      VALUES (\(last + 1), \(context.now), \(context.today), \(context.actor), \(statement),
        \(context.reason), \(first))
      """)
    return last + 1
  }

  // MARK: Transactions

  /// Runs the body in one transaction: all of it is kept, or none. Inside another it is part of that
  /// one, and still all or nothing.
  package func transaction<Answer>(
    _ body: () throws(Diagnostic) -> Answer
  ) throws(Diagnostic) -> Answer {
    let isInner = try access { $0.isInsideTransaction }
    try access { try $0.execute(sql: isInner ? "SAVEPOINT kh" : "BEGIN IMMEDIATE") }
    do throws(Diagnostic) {
      let answer = try body()
      try access { try $0.execute(sql: isInner ? "RELEASE kh" : "COMMIT") }
      if !isInner { block.withLock { $0 = nil } }
      return answer
    } catch {
      try? access {
        guard $0.isInsideTransaction else { return }
        try $0.execute(sql: isInner ? "ROLLBACK TO kh; RELEASE kh" : "ROLLBACK")
      }
      if !isInner { block.withLock { $0 = nil } }
      throw error
    }
  }

  /// Reads of several statements that all see the same moment.
  package func snapshot<Answer>(
    _ body: () throws(Diagnostic) -> Answer
  ) throws(Diagnostic) -> Answer {
    guard try !access({ $0.isInsideTransaction }) else { return try body() }
    try access { try $0.execute(sql: "BEGIN DEFERRED") }
    defer { try? access { try $0.execute(sql: "COMMIT") } }
    return try body()
  }

  package func close() throws(Diagnostic) {
    try door.through { try queue.close() }
  }
}

extension Place {
  /// The words it points at.
  fileprivate var text: String {
    let bytes = source.text.utf8
    guard span.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let end = bytes.index(start, offsetBy: span.count)
    return String(source.text[start..<end])
  }
}
