import GRDB
import GRDBSQLite
import PlanModel
import Synchronization

/// Asked now and then while a statement runs, or waits for another writer, whether to go on; so Ctrl-C
/// ends it and keeps the connection.
final class Interruption: Sendable {
  let isWanted: @Sendable () -> Bool

  /// How often another writer is waited for.
  private let patience: Int32

  /// Engine steps between two questions: some tenths of a millisecond.
  private static let interval: Int32 = 20_000
  /// Milliseconds of one wait for another writer.
  private static let pause: Int32 = 10

  /// `seconds`: how long to wait for another writer.
  init(patience seconds: Int, _ isWanted: @escaping @Sendable () -> Bool) {
    self.isWanted = isWanted
    patience = Int32(clamping: seconds * 1000 / Int(Interruption.pause))
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
    sqlite3_busy_handler(
      db.sqliteConnection,
      { pointer, tries in
        guard let pointer else { return 0 }
        let asked = Unmanaged<Interruption>.fromOpaque(pointer).takeUnretainedValue()
        guard tries < asked.patience, !asked.isWanted() else { return 0 }
        sqlite3_sleep(Interruption.pause)
        return 1
      },
      Unmanaged.passUnretained(self).toOpaque())
  }
}

extension Store {
  /// From here on a running statement ends with `StoreMessage.interrupted` once this is true.
  package func interrupt(when isWanted: @escaping @Sendable () -> Bool) throws(Diagnostic) {
    let new = Interruption(patience: door.waitsSeconds, isWanted)
    try access { new.install(in: $0) }
    interruption.withLock { $0 = new }
  }
}
