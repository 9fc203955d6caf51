import Glibc
import PlanLanguage
import PlanModel
import PlanStore

/// Reads scripts from files and from standard input.
package enum ScriptFile {
  package static func read(_ path: String) throws(Diagnostic) -> Source {
    try SourceReader.read(try bytes(path), name: path)
  }

  package static func bytes(_ path: String) throws(Diagnostic) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var facts = stat()
    if fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      throw Diagnostic(ShellMessage.isDirectory(path))
    }
    return try bytes(of: descriptor, path)
  }

  /// Where a workspace keeps scripts that `run` finds by name: the folder `scripts` beside it.
  package static func folder(beside workspace: String) -> String {
    let folder = workspace.lastIndex(of: "/").map { workspace[...$0] } ?? ""
    return "\(folder)scripts"
  }

  /// How `run "name"` finds its script: relative to the script that names it, then in the
  /// workspace's folder; `.kh` may be left out.
  package static func finder(
    folder: String?
  ) -> @Sendable (_ path: String, _ from: String?) throws(Diagnostic) -> Source {
    { path, caller throws(Diagnostic) in
      var places = [path]
      if !path.hasPrefix("/") {
        let above = caller.flatMap { name in name.lastIndex(of: "/").map { name[...$0] } } ?? ""
        places = ["\(above)\(path)"] + (folder.map { ["\($0)/\(path)"] } ?? [])
      }
      for place in places + places.map({ $0 + ".kh" }) where access(place, F_OK) == 0 {
        return try read(place)
      }
      throw Diagnostic(ShellMessage.cannotRead(path, String(cString: strerror(ENOENT))))
    }
  }

  /// All of an open descriptor; a closed one is an empty text.
  package static func read(descriptor: Int32, name: String?) throws(Diagnostic) -> Source {
    try SourceReader.read(try bytes(of: descriptor, name ?? ""), name: name)
  }

  static func bytes(of descriptor: Int32, _ path: String) throws(Diagnostic) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // A signal would only restart the read.
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&input, 1, 250)
      if Interrupts.pending { throw Diagnostic(StoreMessage.interrupted) }
      guard ready > 0 else { continue }
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
