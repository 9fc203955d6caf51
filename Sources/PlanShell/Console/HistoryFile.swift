import Glibc

/// What was typed before, in one file a user: an entry a line, newlines written `\n`. Entries are
/// only ever added at the end, under a lock, so that several shells share the file without loss.
/// Nothing that is wrong with the file ever stops the shell.
package final class HistoryFile {
  package static let limit = 5_000

  /// Oldest first, at most `limit`.
  package private(set) var entries: [String]
  private let path: String?

  /// `path` nil: only this session is remembered.
  package init(path: String?) {
    self.path = path
    let found = path.map(HistoryFile.load) ?? (entries: [], compact: false)
    entries = found.entries
    if found.compact, let path { HistoryFile.compact(path) }
  }

  /// `kh/history` in `$XDG_STATE_HOME`, or in `~/.local/state`; nil without a home. A relative
  /// folder is not used (XDG Base Directory Specification).
  package static func standardPath(
    environment: (String) -> String? = Terminal.variable
  ) -> String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/kh/history"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/kh/history"
  }

  /// Keeps the entry, also for later shells, unless it is blank, repeats the last one, or begins
  /// with a space.
  package func add(_ entry: String) {
    let kept = entry.last == "\n" ? String(entry.dropLast()) : entry
    guard let first = kept.first, first != " ", kept != entries.last,
      !kept.allSatisfy(\.isWhitespace)
    else { return }
    entries.append(kept)
    if entries.count > HistoryFile.limit { entries.removeFirst() }
    if let path { HistoryFile.append(kept, to: path) }
  }
}

// MARK: - The format

extension HistoryFile {
  static func encode(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line += Array(#"\\"#.utf8)
      case UInt8(ascii: "\n"): line += Array(#"\n"#.utf8)
      case UInt8(ascii: "\r"): line += Array(#"\r"#.utf8)
      default: line.append(byte)
      }
    }
    return line + [UInt8(ascii: "\n")]
  }

  /// nil for a line that is damaged: not UTF-8, or with control characters in it.
  static func decode(_ line: some Sequence<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var escaped = false
    for byte in line {
      if byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7f { return nil }
      if escaped {
        switch byte {
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
        default: bytes.append(byte)
        }
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// The last `limit` entries, adjacent duplicates as one; `lines` counts all that was there.
  static func parse(_ contents: [UInt8]) -> (entries: [String], lines: Int) {
    let lines = contents.split(separator: UInt8(ascii: "\n"))
    var entries: [String] = []
    for line in lines {
      guard let entry = decode(line), entry != entries.last else { continue }
      entries.append(entry)
    }
    return (Array(entries.suffix(limit)), lines.count)
  }
}

// MARK: - The file

extension HistoryFile {
  /// Only this much of the end is read, in bytes.
  private static let readable = 4 << 20

  private static func load(_ path: String) -> (entries: [String], compact: Bool) {
    let fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard fd >= 0 else { return ([], false) }
    defer { close(fd) }
    guard let size = regularSize(fd) else { return ([], false) }
    let found = parse(tail(of: fd, size: size))
    return (found.entries, size > readable || found.lines > limit + limit / 4)
  }

  private static func tail(of fd: Int32, size: Int) -> [UInt8] {
    let start = max(0, size - readable)
    var bytes = [UInt8](repeating: 0, count: size - start)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(fd, buffer.baseAddress.map { $0 + count }, buffer.count - count, start + count)
      }
      guard got > 0 else { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    // The first line may be cut.
    return start == 0 ? bytes : Array(bytes.drop { $0 != UInt8(ascii: "\n") })
  }

  private static func append(_ entry: String, to path: String) {
    makeFolder(of: path)
    guard let (fd, _) = openLocked(path) else { return }
    defer { close(fd) }
    var line = encode(entry)
    var last: UInt8 = 0
    if let size = regularSize(fd), size > 0, pread(fd, &last, 1, size - 1) == 1,
      last != UInt8(ascii: "\n")
    {
      line.insert(UInt8(ascii: "\n"), at: 0)
    }
    _ = write(fd, line, line.count)
  }

  /// Writes the last entries anew beside the file and puts them in its place. Without the lock
  /// it waits for another start.
  private static func compact(_ path: String) {
    guard let (fd, locked) = openLocked(path) else { return }
    defer { close(fd) }
    guard locked, let size = regularSize(fd), let real = realpath(path, nil) else { return }
    defer { free(real) }
    let kept = parse(tail(of: fd, size: size)).entries.flatMap(encode)
    let target = String(cString: real)
    let fresh = target + ".\(getpid())"
    let out = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard out >= 0 else { return }
    let whole = write(out, kept, kept.count) == kept.count && fsync(out) == 0
    close(out)
    if !whole || rename(fresh, target) != 0 { unlink(fresh) }
  }

  /// The file, made if need be, and whether its lock was had within half a second. Another shell
  /// may put a fresh file in its place meanwhile; then that one is opened.
  private static func openLocked(_ path: String) -> (fd: Int32, locked: Bool)? {
    for _ in 0..<5 {
      let fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard fd >= 0 else { return nil }
      guard regularSize(fd) != nil else {
        close(fd)
        return nil
      }
      let locked = lock(fd)
      var opened = stat()
      var named = stat()
      if fstat(fd, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino,
        opened.st_dev == named.st_dev
      {
        if opened.st_mode & 0o077 != 0 { fchmod(fd, 0o600) }
        return (fd, locked)
      }
      close(fd)
    }
    return nil
  }

  private static func lock(_ fd: Int32) -> Bool {
    for _ in 0..<50 {
      if flock(fd, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  /// nil for what is no plain file.
  private static func regularSize(_ fd: Int32) -> Int? {
    var status = stat()
    guard fstat(fd, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func makeFolder(of path: String) {
    let parts = path.split(separator: "/").dropLast()
    var folder = ""
    for part in parts {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}
