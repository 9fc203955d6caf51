import ArgumentParser
import PlanShell

/// `kh doctor`.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the workspace: the file, its references, the journal, permissions.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var options = shared.launchOptions()
    options.work = .doctor
    try Kh.finish(options)
  }
}
