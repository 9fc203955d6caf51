import GRDB
import GRDBSQLite
import PlanModel
import Synchronization

/// Asked now and then while a statement runs, whether to go on; so Ctrl-C ends a query and keeps the
/// connection.
final class Interruption: Sendable {
  let isWanted: @Sendable () -> Bool

  /// Engine steps between two questions: some tenths of a millisecond.
  private static let interval: Int32 = 20_000

  init(_ isWanted: @escaping @Sendable () -> Bool) {
    self.isWanted = isWanted
  }

  /// The connection keeps a bare pointer: whoever installs it keeps the object.
  func install(in db: Database) {
    sqlite3_progress_handler(
      db.sqliteConnection, Interruption.interval,
      { pointer in
        guard let pointer else { return 0 }
        let asked = Unmanaged<Interruption>.fromOpaque(pointer).takeUnretainedValue()
        return asked.isWanted() ? 1 : 0
      },
      Unmanaged.passUnretained(self).toOpaque())
  }
}

extension Store {
  /// From here on a running statement ends with `StoreMessage.interrupted` once this is true.
  package func interrupt(when isWanted: @escaping @Sendable () -> Bool) throws(Diagnostic) {
    let new = Interruption(isWanted)
    try access { new.install(in: $0) }
    interruption.withLock { $0 = new }
  }
}
