import Glibc
import PlanModel
import Synchronization

/// Who is writing to a workspace: noted in a small file beside it while a transaction is open, so
/// that whoever has to wait can be told. It is a note, not the lock itself: that is the engine's.
package struct LockHolder: Hashable, Sendable {
  package let process: Int32
  /// When its transaction began, by the real clock, ISO 8601; nil where it could not tell.
  package let since: String?

  private static func path(_ workspace: String) -> String { workspace + ".lock" }

  /// Nil where nobody is noted, or whoever was has died.
  static func of(_ workspace: String) -> LockHolder? {
    let file = open(path(workspace), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { Glibc.close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let words = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
    guard let process = words.first.flatMap({ Int32($0) }), process > 0,
      kill(process, 0) == 0 || errno == EPERM
    else { return nil }
    return LockHolder(process: process, since: words.count > 1 ? String(words[1]) : nil)
  }

  static func note(_ workspace: String, now: String?) {
    let file = open(path(workspace), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { Glibc.close(file) }
    let text = Array([String(getpid()), now].compactMap { $0 }.joined(separator: " ").utf8)
    _ = Glibc.write(file, text, text.count)
  }

  static func forget(_ workspace: String) {
    unlink(path(workspace))
  }
}

extension Store {
  /// How to learn what the real clock says, ISO 8601, when a transaction begins.
  package func tellTime(_ now: @escaping @Sendable () -> String) {
    clock.withLock { $0 = now }
  }

  func holdLock() {
    if let path { LockHolder.note(path, now: clock.withLock { $0?() }) }
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
