import GRDB
import Glibc
import PlanModel

extension Store {
  package enum Mode: Sendable {
    case readOnly
    case readWrite
    /// As `readWrite`; a file that is not there, or is empty, becomes a new workspace.
    case create
  }

  /// How long a writer waits for another, in seconds.
  package static let patience = 5

  /// Opens the workspace in that file, bringing tables of an older version up to this one after a
  /// copy of the file has been kept beside it (`….before-N`).
  package static func open(
    path: String, mode: Mode, patience: Int = Store.patience
  ) throws(Diagnostic) -> Store {
    let door = Door(path: path, waitsSeconds: patience)
    return try door.through {
      try admit(path: path, mode: mode)
      do {
        return try open(path: path, frozen: false, mode: mode, door: door)
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
      {
        return try frozen(path: path)
      }
    }
  }

  /// Opens a file in WAL mode on read-only media, where its log cannot be opened beside it.
  static func frozen(path: String) throws(Diagnostic) -> Store {
    let door = Door(path: path, waitsSeconds: 0)
    return try door.through { try open(path: path, frozen: true, mode: .readOnly, door: door) }
  }

  /// A workspace in memory: for `--demo` and tests.
  package static func temporary() throws(Diagnostic) -> Store {
    let door = Door(path: "--demo", waitsSeconds: Store.patience)
    return try door.through {
      let queue = try DatabaseQueue(configuration: configuration(readOnly: false, patience: 0))
      try Workspace.migrate(queue)
      return Store(queue: queue, door: door, path: nil, isReadOnly: false, mayBeOld: false)
    }
  }

  private static func open(
    path: String, frozen: Bool, mode: Mode, door: Door
  ) throws -> Store {
    let isReadOnly = frozen || mode == .readOnly
    let queue = try DatabaseQueue(
      path: frozen ? uri(path) + "?immutable=1" : path,
      configuration: configuration(readOnly: isReadOnly, patience: door.waitsSeconds))
    let store = Store(
      queue: queue, door: door, path: path, isReadOnly: isReadOnly, mayBeOld: frozen)
    try store.identify(mode)
    return store
  }

  /// Makes sure that the file is a workspace of this version.
  private func identify(_ mode: Mode) throws {
    let (state, isEmpty) = try queue.unsafeReentrantWrite { db in
      let state = try Workspace.state(of: db)
      return (state, state.application == 0 ? try Workspace.isEmpty(db) : false)
    }
    if isEmpty, mode == .create {
      try queue.unsafeReentrantWrite { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      return try Workspace.migrate(queue)
    }
    guard state.application == Workspace.application else {
      throw StoreMessage.notAWorkspace(path: door.path).diagnostic
    }
    guard state.version <= Workspace.version else {
      throw StoreMessage.newer(
        path: door.path, found: state.version, known: Workspace.version
      ).diagnostic
    }
    guard state.version < Workspace.version, !isReadOnly else { return }
    // Left by an attempt that failed, it is a copy of what is there still.
    let copy = "\(door.path).before-\(Workspace.version)"
    unlink(copy)
    try Store.makePrivateFile(copy)
    try queue.unsafeReentrantWrite { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    try Workspace.migrate(queue)
  }

  /// Says what is wrong with the path before SQLite would say it less well; makes the file of a new
  /// workspace so that only its owner may read it.
  private static func admit(path: String, mode: Mode) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw StoreMessage.notADatabase(path: path).diagnostic
      }
      guard Glibc.access(path, R_OK) == 0 else {
        throw StoreMessage.notAllowed(path: path).diagnostic
      }
      return
    }
    guard errno == ENOENT, mode == .create else {
      throw (errno == EACCES ? StoreMessage.notAllowed(path: path) : .missing(path: path))
        .diagnostic
    }
    try makePrivateFile(path)
  }

  /// An empty file that only its owner may read.
  private static func makePrivateFile(_ path: String) throws {
    let file = Glibc.open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StoreMessage.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        .diagnostic
    }
    Glibc.close(file)
  }

  static func configuration(readOnly: Bool, patience: Int) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(Double(patience))
    // `begin … commit` at the prompt spans several calls.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      Functions.install(in: db)
      // A script's changes stay in memory until they are kept: 64 MB before any is written early.
      if !readOnly { try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY") }
    }
    return configuration
  }

  private static func uri(_ path: String) -> String {
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        uri += "%" + String(byte, radix: 16)
      default: uri.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return uri
  }
}
