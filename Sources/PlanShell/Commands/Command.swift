import PlanModel

/// A dot command: something about the session, never about the plan's data. One file each; help,
/// completion and the list of commands follow this declaration.
package struct Command: Sendable {
  package enum Outcome: Sendable {
    case goOn, leave
  }

  /// Without the dot.
  package let name: String
  package let vietnamese: String
  /// What follows the name, for the usage line: `on|off`.
  package let parameters: String
  package let summary: Phrase
  package let examples: [Example]
  /// The words that may stand first after the name, for completion.
  package let choices: [String]
  private let body: @Sendable (Command, Session, String) throws(Diagnostic) -> Outcome

  package init(
    _ name: String, vietnamese: String, parameters: String = "", summary: Phrase,
    choices: [String] = [], examples: [Example] = [],
    body: @escaping @Sendable (Command, Session, String) throws(Diagnostic) -> Outcome
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.parameters = parameters
    self.summary = summary
    self.choices = choices
    self.examples = examples
    self.body = body
  }

  /// `arguments`: what follows the name, trimmed.
  package func run(_ session: Session, _ arguments: String) throws(Diagnostic) -> Outcome {
    try body(self, session, arguments)
  }

  package var usage: String {
    parameters.isEmpty ? ".\(name)" : ".\(name) \(parameters)"
  }

  /// The refusal for arguments that do not fit.
  package var misuse: Diagnostic { Diagnostic(ShellMessage.commandUsage(usage)) }

  /// By either spelling, folded.
  package static func named(_ word: String) -> Command? {
    let key = Fold.name(word)
    return all.first { Fold.name($0.name) == key || Fold.name($0.vietnamese) == key }
  }
}
