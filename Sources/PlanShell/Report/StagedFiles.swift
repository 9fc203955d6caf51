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
  /// Folders made for them, the outer ones first.
  private var folders: [String] = []

  package init() {}

  deinit { discard() }

  /// Makes a folder, and those above it, where they are missing; they go again with the files.
  package func makeFolder(_ path: String) throws(Diagnostic) {
    var missing: [String] = []
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    while !rest.isEmpty, access(String(rest), F_OK) != 0 {
      missing.append(String(rest))
      guard let slash = rest.lastIndex(of: "/") else { break }
      rest = rest[..<slash]
      while rest.count > 1, rest.last == "/" { rest.removeLast() }
    }
    for folder in missing.reversed() {
      guard mkdir(folder, 0o755) == 0 else {
        throw Diagnostic(ShellMessage.cannotWrite(folder, String(cString: strerror(errno))))
      }
      folders.append(folder)
    }
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw Diagnostic(ShellMessage.cannotWrite(path, String(cString: strerror(ENOTDIR))))
    }
  }

  /// Refuses to replace an existing file, or one staged before, unless `overwrite`.
  package func write(
    to path: String, overwrite: Bool, body: (_ sink: (String) -> Void) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let temporary = try temporary(for: path, overwrite: overwrite)
    try OutputFile.write(to: temporary, for: path, overwrite: true, body: body)
    files.append(File(temporary: temporary, path: path, overwrite: overwrite))
  }

  /// The same for a file that another program writes: `fill` is as in `OutputFile.make`. Answers with
  /// where the file is until it is put in place.
  @discardableResult
  package func make(
    _ path: String, overwrite: Bool, fill: (_ descriptor: Int32) throws(Diagnostic) -> Int32
  ) throws(Diagnostic) -> String {
    let temporary = try temporary(for: path, overwrite: overwrite)
    try OutputFile.make(at: temporary, for: path, fill: fill)
    files.append(File(temporary: temporary, path: path, overwrite: overwrite))
    return temporary
  }

  private func temporary(for path: String, overwrite: Bool) throws(Diagnostic) -> String {
    if !overwrite, access(path, F_OK) == 0 || files.contains(where: { $0.path == path }) {
      throw Diagnostic(ShellMessage.fileExists(path))
    }
    return "\(path).\(getpid()).\(files.count).part"
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

  package var count: Int { files.count }

  /// Forgets all but the first so many, leaving nothing behind.
  package func discard(beyond kept: Int = 0) {
    for file in files.dropFirst(kept) { unlink(file.temporary) }
    files = Array(files.prefix(kept))
    // One that holds a file stays.
    for folder in folders.reversed() { rmdir(folder) }
    if files.isEmpty { folders = [] }
  }
}
