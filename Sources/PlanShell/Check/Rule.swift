import PlanLanguage
import PlanModel

/// One thing a careful reader may object to in a plan. One file each under `Rules/`.
package struct Rule: Sendable {
  /// What is wrong with a plan, given the answer to the rule's question.
  package typealias Search =
    @Sendable (_ rows: [Reading.Row], _ plan: Reading) throws(Diagnostic) -> [Finding]

  /// As written in the column `code`.
  package let code: String
  package let severity: Severity
  package let clarity: Clarity
  package let title: Phrase
  /// Why it matters to whoever carries out the plan.
  package let summary: Phrase
  /// What the rule asks of a plan, as anyone can ask it at the prompt.
  package let question: Example
  private let search: Search

  /// A rule that works something out of the answer, or asks on.
  package init(
    _ code: String, _ severity: Severity, _ clarity: Clarity, _ title: Phrase, summary: Phrase,
    question: String, file: String = #fileID, line: Int = #line, search: @escaping Search
  ) {
    self.code = code
    self.severity = severity
    self.clarity = clarity
    self.title = title
    self.summary = summary
    self.question = Example(question, title, file: file, sourceLine: line)
    self.search = search
  }

  /// A rule whose question lists what is wrong: a finding for each row.
  package init(
    _ code: String, _ severity: Severity, _ clarity: Clarity, _ title: Phrase, summary: Phrase,
    question: String, file: String = #fileID, line: Int = #line,
    object: @escaping @Sendable (Reading.Row) -> Finding?
  ) {
    self.init(
      code, severity, clarity, title, summary: summary, question: question, file: file, line: line,
      search: { rows, _ in rows.compactMap(object) })
  }

  package func findings(_ plan: Reading) throws(Diagnostic) -> [Finding] {
    try search(try plan.rows(question.line), plan)
  }

  /// The rule of that code, however it is typed.
  package static func named(_ word: String) -> Rule? {
    let key = Fold.name(word)
    return all.first { Fold.name($0.code) == key }
  }
}
