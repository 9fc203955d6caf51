import Glibc
import PlanLanguage
import PlanModel

extension Command {
  static let shell = Command(
    "shell", vietnamese: "lệnh_máy", parameters: "COMMAND",
    summary: Phrase("runs a command of the system", vi: "chạy một lệnh của hệ điều hành")
  ) { command, session, arguments throws(Diagnostic) in
    guard session.permissions.mayTouchFiles else {
      throw Diagnostic(ShellMessage.safeCommand(".shell"))
    }
    guard !arguments.isEmpty else { throw command.misuse }
    session.output.flush()
    _ = system(arguments)
    return .goOn
  }
}
