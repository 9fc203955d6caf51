import ArgumentParser
import PlanShell

/// `kh backup FILE`.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the workspace to a file while it is in use, and verify the copy.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "Where to; a file that stands there is replaced.") var file: String

  func run() throws {
    var options = shared.launchOptions()
    options.work = .backup(path: file)
    try Kh.finish(options)
  }
}
