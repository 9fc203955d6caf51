import ArgumentParser
import PlanModel
import PlanShell

extension Terminal.Color: ExpressibleByArgument {}
extension Reporter.Style: ExpressibleByArgument {}
extension Tongue: ExpressibleByArgument {}

/// The options that every way of running shares.
struct SharedOptions: ParsableArguments {
  @Option(help: "The workspace file (default: $XDG_DATA_HOME/kh/workspace.db).")
  var workspace: String?

  @Flag(help: "A throw-away workspace: plan 103 with an invented demo on top.")
  var demo = false

  @Flag(help: "Begin an empty workspace where the file does not exist.")
  var create = false

  @Option(help: "The plan to work on, by its code.")
  var plan: String?

  @Option(help: "The day that counts as today: 2023-05-19 or 19/5/2023.")
  var today: String?

  @Option(help: "The format of answers: table box list csv tsv json jsonl markdown html.")
  var format: String?

  @Flag(help: "Refuse every change.")
  var readonly = false

  @Flag(help: "Refuse files and commands of the system.")
  var safe = false

  @Option(help: "The language of messages and help.")
  var lang: Tongue?

  @Option(help: "Colour in answers and messages.")
  var color: Terminal.Color = .auto

  @Option(help: "How errors are written: for people or, one JSON object a line, for editors.")
  var diagnostics: Reporter.Style = .plain

  @Flag(name: .shortAndLong, help: "No banner, nothing about what was done.")
  var quiet = false

  func launchOptions() -> LaunchOptions {
    var options = LaunchOptions()
    options.workspace = workspace
    options.demo = demo
    options.create = create
    options.plan = plan
    options.today = today
    options.format = format
    options.readOnly = readonly
    options.safe = safe
    options.tongue = lang
    options.color = color
    options.diagnostics = diagnostics
    options.quiet = quiet
    return options
  }
}
