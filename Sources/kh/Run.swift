import ArgumentParser
import Logging
import PlanShell

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// `kh run FILE`: a script for timers.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script for a timer: recorded in jobs, logged, waiting for the write lock.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "How long to wait for another writer: 30s, 5m.")
  var wait: String = "30s"

  @Option(help: "Why, for the journal.")
  var reason: String?

  @Flag(help: "Show what the script would change, then take it back.")
  var preview = false

  @Option(help: "The least that is logged: debug info notice warning error.")
  var logLevel: Logger.Level = .info

  @Argument(help: "The script.")
  var script: String

  @Argument(help: "name=value for its parameters.")
  var arguments: [String] = []

  func run() throws {
    var options = shared.launchOptions()
    options.work = .job(path: script, arguments: arguments)
    options.wait = wait
    options.reason = reason
    options.preview = preview
    options.logLevel = logLevel
    try Kh.finish(options)
  }
}
