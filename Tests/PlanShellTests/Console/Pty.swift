import Foundation
import Glibc
import Testing

/// A program on a terminal of its own, for tests that type and look.
///
///     let kh = try Pty(Pty.product("kh"), ["--demo"])
///     kh.expect("> ")
///     kh.send("units\r")
///     kh.expect("20 rows")
///     kh.send("\u{4}")
///     #expect(kh.finish() == 0)
final class Pty {
  struct CannotStart: Error {
    let program: String
    let code: Int32
  }

  /// What a person would see now; `settle` and `expect` keep it fresh.
  private(set) var screen: PtyScreen
  /// Every byte written so far, escape sequences and all.
  private(set) var output: [UInt8] = []
  let pid: pid_t
  private let master: Int32
  private var status: Int32?

  /// A home of its own, removed with the object; nil where one was given.
  private let ownHome: URL?

  /// `environment` is added to a plain one; its HOME is `home`, else an empty one.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    home: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    screen = PtyScreen(columns: columns, rows: rows)
    ownHome = home == nil ? try Pty.makeHome() : nil
    var end: Int32 = -1
    var other: Int32 = -1
    guard openpty(&end, &other, nil, nil, nil) == 0 else {
      throw CannotStart(program: program, code: errno)
    }
    master = end
    defer { close(other) }
    for descriptor in [end, other] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var name = [CChar](repeating: 0, count: 64)
    ttyname_r(other, &name, name.count)
    Pty.setSize(master, columns: columns, rows: rows)

    // A session of its own: the first terminal that it opens is then its controlling one.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | Pty.newSession)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    let plain = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": home ?? ownHome?.path ?? "/",
    ]
    let variables = plain.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var started: pid_t = 0
    let code = withCStrings([program] + arguments) { argv in
      withCStrings(variables) { envp in
        posix_spawn(&started, program, &actions, &attributes, argv, envp)
      }
    }
    pid = started
    guard code == 0 else {
      close(master)
      status = code
      throw CannotStart(program: program, code: code)
    }
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ignored: Int32 = 0
      waitpid(pid, &ignored, 0)
    }
    close(master)
    if let ownHome { try? FileManager.default.removeItem(at: ownHome) }
  }

  private static func makeHome() throws -> URL {
    let home = URL(filePath: NSTemporaryDirectory()).appending(path: "kh-pty-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    return home
  }

  /// An executable of this package, beside the test bundle.
  static func product(_ name: String) -> String {
    Bundle.main.bundleURL.appending(path: name).path
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      // What is typed may be echoed; a full terminal would stop both sides.
      take(0)
    }
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// True once `text` stands on the screen; a failed test when it does not come.
  @discardableResult
  func expect(
    _ text: String, within seconds: Double = 30, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !screen.text.contains(text) {
      guard ContinuousClock.now < deadline, take(50) else {
        if take(0), screen.text.contains(text) { return true }
        Issue.record("no “\(text)” on\n\(screen.text)", sourceLocation: sourceLocation)
        return false
      }
    }
    return true
  }

  /// Waits until `text` is gone from the screen.
  func expectGone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    wait("“\(text)” is still", sourceLocation) { !screen.text.contains(text) }
  }

  /// Waits until the line editor reads: only then does it see keys such as Ctrl-D, which the terminal
  /// keeps for itself before.
  func ready(sourceLocation: SourceLocation = #_sourceLocation) {
    wait("no editor", sourceLocation) { !isCooked }
    settle()
  }

  /// Waits until a line typed is at work: the terminal is its own again, and Ctrl-C a signal.
  func running(sourceLocation: SourceLocation = #_sourceLocation) {
    wait("nothing runs", sourceLocation) { isCooked }
    settle()
  }

  private var isCooked: Bool {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  private func wait(_ failure: String, _ sourceLocation: SourceLocation, until holds: () -> Bool) {
    let deadline = ContinuousClock.now + .seconds(30)
    while !holds() {
      guard ContinuousClock.now < deadline, take(50) else {
        Issue.record("\(failure) on\n\(screen.text)", sourceLocation: sourceLocation)
        return
      }
    }
  }

  /// Waits until nothing has been written for a while.
  func settle(quiet milliseconds: Int32 = 200) {
    while take(milliseconds) == true, tookSomething {}
  }

  /// The program is told by SIGWINCH, as a terminal tells it.
  func resize(columns: Int, rows: Int) {
    settle()
    screen.resize(columns: columns, rows: rows)
    Pty.setSize(master, columns: columns, rows: rows)
    settle()
  }

  /// The exit code, or 128 + the signal; nil when the program goes on for too long.
  func finish(within seconds: Double = 30) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while status == nil, ContinuousClock.now < deadline {
      take(20)
      var state: Int32 = 0
      if waitpid(pid, &state, WNOHANG) == pid {
        settle(quiet: 20)
        status = state & 0x7f == 0 ? state >> 8 & 0xff : 128 + state & 0x7f
      }
    }
    return status
  }

  private var tookSomething = false

  /// Reads what comes within the time; false when the program has closed the terminal.
  @discardableResult
  private func take(_ milliseconds: Int32) -> Bool {
    tookSomething = false
    var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, milliseconds) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    tookSomething = true
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  /// POSIX_SPAWN_SETSID, which Glibc's module does not show.
  private static let newSession: Int16 = 0x80

  private static func setSize(_ fd: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(fd, UInt(TIOCSWINSZ), &size)
  }
}

/// The texts as C wants them: pointers with a null at the end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
