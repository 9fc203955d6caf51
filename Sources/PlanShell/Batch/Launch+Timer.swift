import Glibc
import Logging
import PlanModel

/// What a timer's run has beside a script: its log, the words that start it again, the timer itself.
extension Launch {
  var log: Logger {
    Logger(label: "kh") { _ in
      RunLog(level: options.logLevel) { line in
        let errors = Output(2)
        errors.write(line)
        errors.flush()
      }
    }
  }

  /// What to type, in any folder, to run a script again as it was run.
  func rerun(_ path: String, _ arguments: [String]) -> String {
    var words: [String] = []
    if let workspace = options.workspace {
      words += ["--workspace", Launch.absolute(workspace) ?? workspace]
    }
    if let plan = options.plan { words += ["--plan", plan] }
    if let today = options.today { words += ["--today", today] }
    if let reason = options.reason { words += ["--reason", reason] }
    words = ["kh", "run"] + words + [Launch.absolute(path) ?? path] + arguments
    return words.map(Schedule.quotedForShell).joined(separator: " ")
  }

  func schedule(
    _ path: String, _ arguments: [String], at: String, cron: Bool
  ) throws(Diagnostic) -> ExitStatus {
    func absolute(_ path: String) throws(Diagnostic) -> String {
      guard let whole = Launch.absolute(path) else {
        throw Diagnostic(ShellMessage.cannotRead(path, String(cString: strerror(errno))))
      }
      return whole
    }
    var words: [String] = []
    if let workspace = options.workspace {
      words += ["--workspace", try absolute(workspace)]
    } else if Terminal.variable("XDG_DATA_HOME") != nil {
      words += ["--workspace", try Workspace.standardPath()]
    }
    if let plan = options.plan { words += ["--plan", plan] }
    if let tongue = options.tongue { words += ["--lang", tongue.rawValue] }
    let timer = try Schedule(
      at: at, program: try absolute("/proc/self/exe"), script: try absolute(path),
      folder: try absolute("."), options: words, arguments: arguments)
    output.write(cron ? timer.cron : timer.systemd)
    return .success
  }

  /// Nil where there is no such file; `errno` says why.
  private static func absolute(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }
}
