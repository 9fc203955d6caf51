import Glibc
import PlanFormats
import PlanModel
import PlanStore

/// `kh-papers` at work: started when the first paper is asked for, with nothing of this process but
/// the file it works on.
enum PaperProcess {
  /// Has the job that `write` says made on the file open as `descriptor`; `path` is what to call it.
  /// The answer is an `errno`, 0 for none. `source` is a file for it to read.
  static func make(
    _ path: String, on descriptor: Int32, reading source: Int32? = nil,
    job write: (_ sink: (String) -> Void) -> Void
  ) throws(Diagnostic) -> Int32 {
    _ = try run(on: descriptor, reading: source, job: write)
    return 0
  }

  /// The lines it answers before `done`.
  static func run(
    on descriptor: Int32, reading source: Int32? = nil,
    job write: (_ sink: (String) -> Void) -> Void
  ) throws(Diagnostic) -> [PaperLine] {
    guard let program else { throw Diagnostic(PaperMessage.notInstalled) }
    guard let child = Child(program, file: descriptor, source: source) else {
      throw Diagnostic(ShellMessage.cannotRead(program, String(cString: strerror(errno))))
    }
    child.send(write)
    var lines = child.answer().split(separator: 0x0A).compactMap { PaperLine($0) }
    let end = child.wait()
    if let last = lines.popLast() {
      if last == PaperLine(.done) { return lines }
      if let refusal = PaperRefusal(last) { throw Diagnostic(PaperMessage.refused(refusal)) }
    }
    if Interrupts.pending { throw Diagnostic(StoreMessage.interrupted) }
    throw Diagnostic(PaperMessage.stopped(signal: end.signal, status: end.status))
  }

  /// Beside this program, else where `KH_PAPERS` says.
  private static var program: String? {
    let itself = realpath("/proc/self/exe", nil)
    defer { free(itself) }
    var places: [String] = []
    if let itself {
      let path = String(cString: itself)
      places.append("\(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])/kh-papers")
    }
    if let named = Terminal.variable("KH_PAPERS"), !named.isEmpty { places.append(named) }
    return places.first { access($0, X_OK) == 0 }
  }
}

/// A started `kh-papers`: a pipe to it, a pipe from it.
private struct Child {
  private let process: pid_t
  private let input: Int32
  private let output: Int32

  /// Nil where it could not be started; `errno` says why.
  init?(_ program: String, file: Int32, source: Int32?) {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&input) == 0 else { return nil }
    guard pipe(&output) == 0 else {
      Child.close(input)
      return nil
    }
    for descriptor in input + output { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input[0], 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Out of the way of descriptor 3.
    let source = source.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    defer { if let source { Glibc.close(source) } }
    posix_spawn_file_actions_adddup2(&actions, file, 3)
    if let source { posix_spawn_file_actions_adddup2(&actions, source, 4) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var words = [strdup(program), nil]
    var surroundings = [strdup("LC_ALL=C.UTF-8"), nil]
    if let folder = Terminal.variable("TMPDIR") {
      surroundings.insert(strdup("TMPDIR=\(folder)"), at: 0)
    }
    defer { (words + surroundings).forEach { free($0) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, program, &actions, &attributes, &words, &surroundings)
    Child.close([input[0], output[1]])
    guard problem == 0 else {
      Child.close([input[1], output[0]])
      errno = problem
      return nil
    }
    self.process = process
    self.input = input[1]
    self.output = output[0]
  }

  /// All of the job; what the child no longer reads is dropped, its answer says why.
  func send(_ write: (_ sink: (String) -> Void) -> Void) {
    var buffer: [UInt8] = []
    var isOpen = true
    func drain() {
      var rest = buffer[...]
      while !rest.isEmpty, isOpen {
        let written = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          isOpen = false
        }
      }
      buffer.removeAll(keepingCapacity: true)
    }
    write { text in
      guard isOpen else { return }
      buffer.append(contentsOf: text.utf8)
      if buffer.count >= 1 << 16 { drain() }
    }
    drain()
    Child.close([input])
  }

  /// All it says.
  func answer() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count > 0 {
        all.append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        Child.close([output])
        return all
      }
    }
  }

  /// How it ended.
  func wait() -> (signal: Int32?, status: Int32) {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return (signal == 0 ? nil : signal, status >> 8 & 0xFF)
  }

  private static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors { Glibc.close(descriptor) }
  }
}
