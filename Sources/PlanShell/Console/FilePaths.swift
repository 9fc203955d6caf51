import Glibc

/// The paths that a path typed in part may become.
enum FilePaths {
  private static let limit = 200

  /// In order of their names, folders with `/` behind them; hidden ones only where a dot was typed.
  @Sendable static func beginning(_ path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let typed = path[folder.endIndex...]
    guard let entries = opendir(folder.isEmpty ? "." : String(folder)) else { return [] }
    defer { closedir(entries) }
    var found: [String] = []
    while found.count < limit, let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(typed), name != ".", name != "..",
        !name.hasPrefix(".") || typed.hasPrefix(".")
      else { continue }
      var facts = stat()
      let isFolder =
        stat("\(folder)\(name)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      found.append("\(folder)\(name)\(isFolder ? "/" : "")")
    }
    return found.sorted()
  }
}
