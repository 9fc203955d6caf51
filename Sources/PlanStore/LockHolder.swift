import Glibc
import PlanModel

/// Who is writing to a workspace: noted in a small file beside it while a transaction is open, so
/// that whoever has to wait can be told. It is a note, not the lock itself: that is the engine's.
package struct LockHolder: Hashable, Sendable {
  package let process: Int32
  /// When its transaction began, in seconds since 1970.
  package let since: Int

  private static func path(_ workspace: String) -> String { workspace + ".lock" }

  /// Nil where nobody is noted, or whoever was has died.
  static func of(_ workspace: String) -> LockHolder? {
    let file = open(path(workspace), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { Glibc.close(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = Glibc.read(file, &bytes, bytes.count)
    var status = stat()
    guard count > 0, fstat(file, &status) == 0,
      let process = Int32(String(decoding: bytes.prefix(count), as: UTF8.self)),
      kill(process, 0) == 0 || errno == EPERM
    else { return nil }
    return LockHolder(process: process, since: status.st_mtim.tv_sec)
  }

  static func note(_ workspace: String) {
    let file = open(path(workspace), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { Glibc.close(file) }
    let text = Array(String(getpid()).utf8)
    _ = Glibc.write(file, text, text.count)
  }

  static func forget(_ workspace: String) {
    unlink(path(workspace))
  }
}

extension Store {
  func holdLock() {
    if let path { LockHolder.note(path) }
  }

  /// Before the engine's lock is given up, so that the next holder's note is never taken away.
  func releaseLock() {
    if let path { LockHolder.forget(path) }
  }

  /// Who keeps others from writing just now.
  package func lockHolder() -> LockHolder? {
    path.flatMap(LockHolder.of)
  }
}
