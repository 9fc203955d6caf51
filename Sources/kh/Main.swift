import ArgumentParser
import Glibc
import PlanModel
import PlanShell

/// `kh`: process options to a session to an exit status.
///
/// Every command says its own name: one made of its type's name is looked up at each start, which cost
/// a third of it.
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
    subcommands: [
      Ask.self, Run.self, Restore.self, Dump.self, Check.self, Fmt.self, Schedule.self,
      Template.self, Backup.self, Doctor.self,
    ],
    defaultSubcommand: Ask.self)

  /// As ArgumentParser's own, but wrong usage exits 2 like every other thing that was not understood.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let isAnswer = exitCode(for: error) == .success
      let output = Output(isAnswer ? 1 : 2)
      output.write(fullMessage(for: error) + "\n")
      output.flush()
      Glibc.exit((isAnswer ? ExitStatus.success : .usage).rawValue)
    }
  }

  /// Runs what was asked for and leaves with its status.
  static func finish(_ options: LaunchOptions) throws {
    let status = Launch(options).run()
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
