import Logging
import PlanModel

/// What a process was asked to do and how; the process options as plain values.
package struct LaunchOptions: Sendable {
  package enum Work: Sendable {
    /// The prompt at a terminal, else standard input as a script.
    case converse
    /// `-c`.
    case statements(String)
    case script(path: String, arguments: [String])
    /// `kh run`: a script for a timer.
    case job(path: String, arguments: [String])
    case restore(path: String)
    case dump(path: String?)
    case backup(path: String)
    case doctor
    /// `kh check`; `workdays` replaces the bound of what counts as a short chain.
    case check(strict: Bool, workdays: Int?)
    /// `kh fmt`; `-` is standard input.
    case format(path: String, inPlace: Bool)
    /// `kh template`.
    case templates
    /// `kh template NAME`: a copy of a bundled one.
    case template(String, to: String?)
    case schedule(path: String, arguments: [String], at: String, cron: Bool)
  }

  package var work = Work.converse
  package var workspace: String?
  package var demo = false
  package var create = false
  package var plan: String?
  package var today: String?
  package var format: String?
  package var readOnly = false
  package var safe = false
  package var tongue: Tongue?
  package var color = Terminal.Color.auto
  package var diagnostics = Reporter.Style.plain
  package var quiet = false
  /// Standard input as typed at the prompt, printed with it.
  package var echo = false
  /// Take back what a script changes, after showing it.
  package var preview = false
  /// How long a job waits for another writer: `30s`, `5m`.
  package var wait: String?
  /// Why, for the journal.
  package var reason: String?
  package var logLevel = Logger.Level.info

  package init() {}
}

extension LaunchOptions.Work {
  var isConversation: Bool {
    if case .converse = self { true } else { false }
  }

  /// A restore begins its workspace where there is none.
  var mayCreate: Bool {
    if case .restore = self { true } else { false }
  }
}
