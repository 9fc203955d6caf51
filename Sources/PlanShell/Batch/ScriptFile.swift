import Glibc
import PlanLanguage
import PlanModel

/// Reads scripts from files and from standard input.
package enum ScriptFile {
  package static func read(_ path: String) throws(Diagnostic) -> Source {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var facts = stat()
    if fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      throw Diagnostic(ShellMessage.isDirectory(path))
    }
    return try SourceReader.read(try bytes(of: descriptor, path), name: path)
  }

  /// All of an open descriptor; a closed one is an empty text.
  package static func read(descriptor: Int32, name: String?) throws(Diagnostic) -> Source {
    try SourceReader.read(try bytes(of: descriptor, name ?? ""), name: name)
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(Diagnostic) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        all.append(contentsOf: buffer[..<count])
      } else if count == 0 || errno == EBADF {
        return all
      } else if errno != EINTR {
        throw failure(path)
      }
    }
  }

  private static func failure(_ path: String) -> Diagnostic {
    Diagnostic(ShellMessage.cannotRead(path, String(cString: strerror(errno))))
  }
}
