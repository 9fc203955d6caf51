import Glibc
import PlanModel

/// The files a transaction has written: complete under temporary names beside their targets, put in
/// place only once the transaction is committed.
package final class StagedFiles {
  private struct File {
    let temporary: String
    let path: String
    let overwrite: Bool
  }

  private var files: [File] = []

  package init() {}

  /// Refuses to replace an existing file, or one staged before, unless `overwrite`.
  package func write(
    to path: String, overwrite: Bool, body: (_ sink: (String) -> Void) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if !overwrite, access(path, F_OK) == 0 || files.contains(where: { $0.path == path }) {
      throw Diagnostic(ShellMessage.fileExists(path))
    }
    let temporary = "\(path).\(getpid()).\(files.count).part"
    try OutputFile.write(to: temporary, for: path, overwrite: true, body: body)
    files.append(File(temporary: temporary, path: path, overwrite: overwrite))
  }

  /// Puts all in place. A file that appeared since and may not be replaced stays, and is an error.
  package func place() throws(Diagnostic) {
    defer { discard() }
    while let file = files.first {
      let moved =
        file.overwrite
        ? rename(file.temporary, file.path) : link(file.temporary, file.path)
      guard moved == 0 else {
        throw errno == EEXIST
          ? Diagnostic(ShellMessage.fileExists(file.path))
          : Diagnostic(ShellMessage.cannotWrite(file.path, String(cString: strerror(errno))))
      }
      if !file.overwrite { unlink(file.temporary) }
      files.removeFirst()
    }
  }

  /// Forgets all, leaving nothing behind.
  package func discard() {
    for file in files { unlink(file.temporary) }
    files = []
  }
}
