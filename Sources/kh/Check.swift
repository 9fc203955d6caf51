import ArgumentParser
import PlanShell

/// `kh check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what a careful reader would object to in the plan.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Exit 4 where anything is a warning or worse.")
  var strict = false

  @Option(help: "Fewer working days than this between two steps are too few.")
  var workdays: Int?

  func run() throws {
    var options = shared.launchOptions()
    options.work = .check(strict: strict, workdays: workdays)
    try Kh.finish(options)
  }
}
