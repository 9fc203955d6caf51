import ArgumentParser
import PlanShell

/// `kh`, `kh FILE`, `kh -c '…'`.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "The prompt, a script or statements (default).")

  @OptionGroup var shared: SharedOptions

  @Option(name: .customShort("c"), help: "Run these statements and leave.")
  var statements: String?

  @Flag(help: "Show what a script would change, then take it back.")
  var preview = false

  @Flag(help: "Treat standard input as typed at the prompt, and print it (for transcripts).")
  var echo = false

  @Argument(help: "A script, then name=value for its parameters.")
  var script: [String] = []

  /// A command given after options would be taken for a script.
  func validate() throws {
    let commands = Kh.configuration.subcommands.map { $0._commandName }
    if let word = script.first, commands.contains(word) {
      throw ValidationError("Commands come first: kh \(word) … (a script of that name: ./\(word))")
    }
  }

  func run() throws {
    var options = shared.launchOptions()
    options.echo = echo
    options.preview = preview
    if let statements {
      options.work = .statements(statements)
    } else if let path = script.first {
      options.work = .script(path: path, arguments: Array(script.dropFirst()))
    }
    try Kh.finish(options)
  }
}
