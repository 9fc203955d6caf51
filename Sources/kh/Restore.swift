import ArgumentParser
import PlanShell

/// `kh restore FILE`.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Read a dump back: definitions only, all or nothing.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "A script that `dump` wrote.") var file: String

  func run() throws {
    var options = shared.launchOptions()
    options.work = .restore(path: file)
    try Kh.finish(options)
  }
}
