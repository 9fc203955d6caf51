import Glibc
import PlanModel

/// A file that appears whole or not at all: written under a temporary name beside its target, synced,
/// then renamed into place. A file that replaces another has its permissions.
package enum OutputFile {
  /// Refuses to replace an existing file unless `overwrite`. `target` is the file that this one will
  /// become, where it is not `path`.
  package static func write(
    to path: String, for target: String? = nil, overwrite: Bool,
    body: (_ sink: (String) -> Void) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if !overwrite, access(path, F_OK) == 0 {
      throw Diagnostic(ShellMessage.fileExists(path))
    }
    try make(at: path, for: target) { descriptor throws(Diagnostic) in
      var problem: Int32 = 0
      var buffer: [UInt8] = []
      func drain() {
        var rest = buffer[...]
        buffer = []
        while !rest.isEmpty, problem == 0 {
          let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
          if written >= 0 {
            rest = rest.dropFirst(written)
          } else if errno != EINTR {
            problem = errno
          }
        }
      }
      try body { text in
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= 1 << 16 { drain() }
      }
      drain()
      return problem
    }
  }

  /// Replaces what is at `path` by what `fill` writes on the descriptor it is given; it answers with
  /// an `errno`, 0 for none.
  package static func make(
    at path: String, for target: String? = nil,
    fill: (_ descriptor: Int32) throws(Diagnostic) -> Int32
  ) throws(Diagnostic) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(target ?? path) }
    var problem: Int32 = 0
    do throws(Diagnostic) {
      problem = try fill(descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    var replaced = stat()
    if problem == 0, stat(target ?? path, &replaced) == 0,
      fchmod(descriptor, replaced.st_mode & 0o777) != 0
    {
      problem = errno
    }
    if problem == 0, fsync(descriptor) != 0 { problem = errno }
    close(descriptor)
    if problem == 0, rename(temporary, path) != 0 { problem = errno }
    if problem != 0 {
      unlink(temporary)
      errno = problem
      throw failure(target ?? path)
    }
  }

  private static func failure(_ path: String) -> Diagnostic {
    Diagnostic(ShellMessage.cannotWrite(path, String(cString: strerror(errno))))
  }
}
