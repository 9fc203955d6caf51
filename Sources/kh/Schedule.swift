import ArgumentParser
import PlanModel
import PlanShell

/// `kh schedule FILE --at "Mon..Fri 07:00"`.
struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print a timer for a script: systemd units, or a crontab line. Installs nothing.")

  @Option(help: "Days and time: \"Mon..Fri 07:00\", \"Sat,Sun 18:30\", \"07:00\".")
  var at: String

  @Flag(help: "One line of a crontab.")
  var cron = false

  @Option(help: "The workspace file, where it is not the default one.")
  var workspace: String?

  @Option(help: "The plan to work on, by its code.")
  var plan: String?

  @Option(help: "The language of messages.") var lang: Tongue?

  @Argument(help: "The script.")
  var script: String

  @Argument(help: "name=value for its parameters.")
  var arguments: [String] = []

  func run() throws {
    var options = LaunchOptions()
    options.tongue = lang
    options.workspace = workspace
    options.plan = plan
    options.work = .schedule(path: script, arguments: arguments, at: at, cron: cron)
    try Kh.finish(options)
  }
}
