import GRDB
import Glibc
import PlanModel

extension Store {
  /// Copies the workspace as it is now into a file, checks the copy, and only then puts it in place:
  /// whatever stood there is replaced as a whole. Others may go on writing. Not inside a transaction.
  package func backup(to path: String) throws(Diagnostic) {
    try access { db in
      guard !db.isInsideTransaction else { throw RefusalMessage.backupInTransaction.diagnostic }
      let draft = "\(path).\(getpid()).part"
      unlink(draft)
      defer { unlink(draft) }
      let old = umask(0o077)
      defer { umask(old) }
      try db.execute(sql: "VACUUM INTO ?", arguments: [draft])
      try Store.verify(draft)
      try Store.put(draft, in: path)
    }
  }

  /// The copy is a workspace that holds together; in the mode in which others may read while one
  /// writes.
  private static func verify(_ path: String) throws {
    let copy = try DatabaseQueue(path: path)
    defer { try? copy.close() }
    try copy.unsafeReentrantWrite { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      guard problems == ["ok"], try Workspace.state(of: db).application == Workspace.application
      else {
        throw StoreMessage.damaged(path: path, detail: problems.first ?? "").diagnostic
      }
    }
  }

  private static func put(_ draft: String, in path: String) throws {
    let file = Glibc.open(draft, O_RDONLY | O_CLOEXEC)
    let isSynced = file >= 0 && fsync(file) == 0
    if file >= 0 { Glibc.close(file) }
    guard isSynced, rename(draft, path) == 0 else {
      throw StoreMessage.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        .diagnostic
    }
  }
}
