import ArgumentParser
import PlanModel
import PlanShell

/// `kh fmt FILE`.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Print the canonical form of a script.")

  @Option(help: "The language of messages.") var lang: Tongue?
  @Option(help: "How errors are written: for people or, one JSON object a line, for editors.")
  var diagnostics: Reporter.Style = .plain
  @Flag(help: "Put the canonical form in the file's place.") var write = false
  @Argument(help: "The script; - for standard input.") var file: String

  func run() throws {
    var options = LaunchOptions()
    options.tongue = lang
    options.diagnostics = diagnostics
    options.work = .format(path: file, inPlace: write)
    try Kh.finish(options)
  }
}
