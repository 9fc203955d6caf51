import ArgumentParser
import PlanShell

/// `kh dump [FILE]`.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write the workspace as a script that restores it.")

  @OptionGroup var shared: SharedOptions
  @Argument(help: "Where to; standard output where left out.") var file: String?

  func run() throws {
    var options = shared.launchOptions()
    options.work = .dump(path: file)
    try Kh.finish(options)
  }
}
