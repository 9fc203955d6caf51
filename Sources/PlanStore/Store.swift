import GRDB
import PlanLanguage
import PlanModel
import Synchronization

/// The one door to a workspace: everything the rest of `kh` asks of it or changes in it.
///
/// Calls belong to the transaction that is open, if one is; else each is one of its own.
package final class Store: Sendable {
  let queue: DatabaseQueue
  let door: Door
  /// Nil for a throw-away workspace.
  package let path: String?
  /// Nothing may be written.
  package let isReadOnly: Bool
  /// The file stands where SQLite cannot even follow its log (read-only media), so what others have
  /// written since may be missing.
  package let mayBeOld: Bool
  /// The first change of the transaction that is open: what one undo takes back.
  let block = Mutex<Int64?>(nil)
  /// The connection has the journal's triggers; a rollback may take them away.
  let isJournaling = Mutex(false)
  /// Why, as said when the transaction was begun at the prompt.
  let reason = Mutex<String?>(nil)
  /// Tells the time to whoever has to wait for a transaction of ours.
  let clock = Mutex<(@Sendable () -> String)?>(nil)
  /// Kept because the connection only points to it.
  let interruption = Mutex<Interruption?>(nil)

  init(queue: DatabaseQueue, door: Door, path: String?, isReadOnly: Bool, mayBeOld: Bool) {
    self.queue = queue
    self.door = door
    self.path = path
    self.isReadOnly = isReadOnly
    self.mayBeOld = mayBeOld
  }

  /// Runs on the workspace's connection, inside whatever transaction is open.
  func access<Answer>(_ body: (Database) throws -> Answer) throws(Diagnostic) -> Answer {
    do throws(Diagnostic) {
      return try door.through { try queue.unsafeReentrantWrite(body) }
    } catch {
      // Who stops waiting for another writer was not kept from it.
      guard let busy = error.message as? StoreMessage, busy.isBusy,
        interruption.withLock({ $0?.isWanted() }) == true
      else { throw error }
      throw StoreMessage.interrupted.diagnostic
    }
  }

  // MARK: Plans and settings

  /// The codes of the plans, in the order in which they were made.
  package func plans() throws(Diagnostic) -> [String] {
    try access { try $0.plans() }
  }

  package func setting(_ name: String) throws(Diagnostic) -> String? {
    try access { try $0.one("SELECT value FROM setting WHERE name = \(name)")?[0] }
  }

  /// Nil forgets it.
  package func set(_ name: String, to value: String?) throws(Diagnostic) {
    try access { db in
      if let value {
        try db.run(
          """
          INSERT INTO setting VALUES (\(name), \(value))
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """)
      } else {
        try db.run("DELETE FROM setting WHERE name = \(name)")
      }
    }
  }
}

extension Database {
  func run(_ sql: Sql) throws {
    try cachedStatement(sql: sql.text).execute(arguments: StatementArguments(sql.arguments))
  }

  func one(_ sql: Sql) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql.text), arguments: StatementArguments(sql.arguments))
  }

  func all(_ sql: Sql) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql.text), arguments: StatementArguments(sql.arguments))
  }

  func plans() throws -> [String] {
    try all("SELECT code FROM plan ORDER BY id").map { $0[0] }
  }

  /// The id of the plan with that code; an error where there is none.
  func plan(_ code: String) throws -> Int64 {
    if let row = try one("SELECT id FROM plan WHERE code_key = \(Fold.name(code))") {
      return row[0]
    }
    throw StoreMessage.noSuchPlan(code: code, plans: try plans()).diagnostic
  }
}
