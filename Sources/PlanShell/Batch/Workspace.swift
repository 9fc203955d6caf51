import Glibc
import PlanLanguage
import PlanModel
import PlanStore

/// Where a run's data is, and how it comes into being.
package enum Workspace: Sendable {
  /// The user's default: made with the bundled plan on first use.
  case standard
  case file(String)
  /// Thrown away at the end: the bundled plan with the invented demo on top.
  case demo

  /// What counts as today in the bundled workspaces.
  package static let bundledDay = "2023-05-19"
  /// The day the bundled plan was issued, from which `as_of` knows it.
  private static let issuedDay = "2023-03-14"

  /// Opens it; `create` allows a workspace at a new path to begin empty. `patience`: how long a writer
  /// waits for another, in seconds.
  package func open(
    readOnly: Bool, create: Bool, patience: Int = Store.patience, clock: Clock
  ) throws(Diagnostic) -> Store {
    switch self {
    case .file(let path):
      let isMissing = access(path, F_OK) != 0
      return try Store.open(
        path: path, mode: readOnly ? .readOnly : isMissing && create ? .create : .readWrite,
        patience: patience)
    case .demo:
      let store = try Store.temporary()
      try Workspace.fill(
        store, [(Plans.bundled, Workspace.issuedDay), (Plans.demo, Workspace.bundledDay)],
        clock: clock)
      return store
    case .standard:
      let path = try Workspace.standardPath()
      if access(path, F_OK) != 0 {
        try Workspace.makeStandard(at: path, clock: clock)
      }
      return try Store.open(
        path: path, mode: readOnly ? .readOnly : .readWrite, patience: patience)
    }
  }

  /// Made beside its place and moved there whole, so that a first run that is killed leaves nothing,
  /// and two first runs at once leave one workspace.
  private static func makeStandard(at path: String, clock: Clock) throws(Diagnostic) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    makeFolder(folder)
    let temporary = "\(path).\(getpid()).new"
    defer { unlink(temporary) }
    do {
      let store = try Store.open(path: temporary, mode: .create)
      try fill(store, [(Plans.bundled, issuedDay)], clock: clock)
      try store.close()
    }
    if link(temporary, path) != 0, errno != EEXIST, rename(temporary, path) != 0 {
      throw Diagnostic(ShellMessage.cannotWrite(path, String(cString: strerror(errno))))
    }
  }

  /// Each text on its day.
  private static func fill(
    _ store: Store, _ texts: [(Source, day: String)], clock: Clock
  ) throws(Diagnostic) {
    try store.set("today", to: bundledDay)
    let screen = Screen(
      format: try .named("table"), tongue: .english, isTalkative: false, isTerminal: false)
    let session = Session(
      store: store, screen: screen, reporter: Reporter(tongue: .english),
      permissions: Permissions(), clock: clock)
    session.isQuiet = true
    // Not the user's own doing, so that undo stops at it.
    session.actor = "kh"
    for (text, day) in texts {
      session.pinnedDay = Day(iso: day)
      do throws(Diagnostics) {
        try session.runThrowing(text, mode: .file)
      } catch {
        throw error.all[0]
      }
    }
  }

  /// `$XDG_DATA_HOME/kh/workspace.db`.
  package static func standardPath() throws(Diagnostic) -> String {
    guard let base = Folder.data else { throw Diagnostic(ShellMessage.noHome) }
    return base + "/kh/workspace.db"
  }

  /// With all folders above it, private to the user.
  private static func makeFolder(_ path: String) {
    var built = ""
    for part in path.split(separator: "/") {
      built += "/" + part
      mkdir(built, 0o700)
    }
  }
}

/// The user's folders by the XDG rules; nil where not even a home is known.
package enum Folder {
  package static var data: String? { place("XDG_DATA_HOME", ".local/share") }
  package static var config: String? { place("XDG_CONFIG_HOME", ".config") }

  /// Relative values of the variables are ignored, as the rules demand.
  private static func place(_ variable: String, _ fallback: String) -> String? {
    if let value = Terminal.variable(variable), value.hasPrefix("/") { return value }
    return home.map { "\($0)/\(fallback)" }
  }

  /// `HOME`, else what the system's list of users says (a timer's job may have no `HOME`).
  private static var home: String? {
    if let home = Terminal.variable("HOME"), home.hasPrefix("/") { return home }
    guard let users = try? ScriptFile.read("/etc/passwd").text else { return nil }
    let id = String(getuid())
    for line in users.split(separator: "\n") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      if parts.count > 5, parts[2] == id, parts[5].hasPrefix("/") { return String(parts[5]) }
    }
    return nil
  }
}
