import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

@testable import PlanShell

/// A plan to be checked, in a workspace of its own.
struct CheckedPlan {
  let session: Session

  init(_ texts: String...) throws {
    try self.init(texts.map { Source(name: "test.kh", text: Composer.nfc($0)) })
  }

  init(_ sources: [Source]) throws {
    let screen = Screen(
      format: try .named("table"), tongue: .english, isTalkative: false, isTerminal: false)
    session = Session(
      store: try Store.temporary(), screen: screen, reporter: Reporter(tongue: .english),
      permissions: Permissions(), clock: Clock.read())
    session.isQuiet = true
    session.pinnedDay = Day(iso: "2023-05-19")
    for source in sources { try session.runThrowing(source, mode: .file) }
  }

  func found() throws -> [(rule: Rule, finding: Finding)] { try Checkup.found(session) }

  /// What the rule of that code finds, by subject.
  func subjects(_ code: String) throws -> [String] {
    try found().filter { $0.rule.code == code }.map(\.finding.subject)
  }

  /// What one rule finds with more definitions, which are taken back.
  func subjects(_ rule: Rule, with more: String) throws -> [String] {
    try session.store.trial { () throws(Diagnostic) in
      do throws(Diagnostics) {
        try session.runThrowing(Source(name: "test.kh", text: more), mode: .file)
      } catch {
        throw error.all[0]
      }
      guard let plan = try Reading(session) else { return [] }
      return try rule.findings(plan).sorted { $0.place < $1.place }.map(\.subject)
    }
  }
}
