import ArgumentParser
import Glibc
import PlanModel
import PlanShell

/// `kh`: process options to a session to an exit status.
@main
struct Kh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kh",
    abstract: "Ask about an administrative plan, and act on it: a prompt, a script runner.",
    discussion: """
      Without FILE or -c: the prompt at a terminal, else standard input as a script.
      Exit: 0 done · 1 failed, rolled back · 2 not understood, nothing ran · 3 refused ·
      4 assert or expect not met · 5 workspace busy or unusable · 130, 143 interrupted.
      """,
    version: Version.number,
    subcommands: [Ask.self, Restore.self, Dump.self],
    defaultSubcommand: Ask.self)
}

/// `kh`, `kh FILE`, `kh -c '…'`.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "The prompt, a script or statements (default).")

  @OptionGroup var shared: SharedOptions

  @Option(name: .customShort("c"), help: "Run these statements and leave.")
  var statements: String?

  @Flag(help: "Treat standard input as typed at the prompt, and print it (for transcripts).")
  var echo = false

  @Argument(help: "A script, then name=value for its parameters.")
  var script: [String] = []

  func run() throws {
    var options = try shared.launchOptions()
    options.echo = echo
    if let statements {
      options.work = .statements(statements)
    } else if let path = script.first {
      options.work = .script(path: path, arguments: Array(script.dropFirst()))
    }
    try Kh.finish(options)
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a dump back: definitions only, all or nothing.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "A script that `dump` wrote.") var file: String

  func run() throws {
    var options = try shared.launchOptions()
    options.work = .restore(path: file)
    try Kh.finish(options)
  }
}

struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the workspace as a script that restores it.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "Where to; standard output where left out.") var file: String?

  func run() throws {
    var options = try shared.launchOptions()
    options.work = .dump(path: file)
    try Kh.finish(options)
  }
}

extension Kh {
  /// Runs what was asked for and leaves with its status.
  static func finish(_ options: LaunchOptions) throws {
    let status = Launch(options).run()
    if status != .success { throw ExitCode(status.rawValue) }
  }

  /// As ArgumentParser's own, but wrong usage exits 2 like every other thing that was not understood.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code == .success {
        print(text)
        Glibc.exit(0)
      }
      let errors = Output(2)
      errors.write(text + "\n")
      errors.flush()
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }
}
