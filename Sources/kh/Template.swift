import ArgumentParser
import PlanModel
import PlanShell

/// `kh template`, `kh template NAME --to FILE`.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "List the templates of letters, or copy one to change it.")

  @Option(help: "The workspace file, where it is not the default one.") var workspace: String?
  @Option(help: "The language of messages.") var lang: Tongue?
  @Option(help: "The file to copy it to (default: its own name, in this folder).") var to: String?
  @Argument(help: "A template that comes with kh.") var name: String?

  func run() throws {
    var options = LaunchOptions()
    options.workspace = workspace
    options.tongue = lang
    options.work = name.map { .template($0, to: to) } ?? .templates
    try Kh.finish(options)
  }
}
