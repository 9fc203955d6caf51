import PlanLanguage
import PlanModel
import PlanStore

/// A plan as a rule reads it: by questions in the language.
package struct Reading {
  private let session: Session
  /// The plan's own facts.
  package let plan: Row

  /// Reads the session's current plan; nil where there is none.
  init?(_ session: Session) throws(Diagnostic) {
    guard let code = try session.currentPlan() else { return nil }
    let facts = try session.ask(
      """
      plans | where code = \(Literal.quoted(code)) \
      | select code, title, term, issuer, issued, signer, basis, recipients
      """)
    guard let row = facts.rows.first else { return nil }
    self.session = session
    plan = Row(columns: facts.columns.map(\.name), values: row)
  }

  /// Working days below which there is too little time between two steps.
  package var shortChain: Int { session.shortChain }

  package func rows(_ question: String) throws(Diagnostic) -> [Row] {
    let table = try session.ask(question)
    let columns = table.columns.map(\.name)
    return table.rows.map { Row(columns: columns, values: $0) }
  }

  /// The first cell of the first row, as `… | count` gives it.
  package func count(_ question: String) throws(Diagnostic) -> Int {
    guard case .integer(let count)? = try session.ask(question).rows.first?.first else { return 0 }
    return count
  }
}

extension Reading {
  /// A row of an answer, by the names of its columns.
  package struct Row: Sendable {
    private let columns: [String]
    private let values: [Value]

    init(columns: [String], values: [Value]) {
      self.columns = columns
      self.values = values
    }

    private func value(_ column: String) -> Value {
      columns.firstIndex(of: column).map { values[$0] } ?? .missing
    }

    /// The cell in words, the same in both languages: `20/5/2023`, `III.2`; empty where missing.
    package subscript(_ column: String) -> String {
      switch value(column) {
      case .text(let text), .word(let text), .instant(let text): text
      case .integer(let number): String(number)
      case .day(let day): day.spoken
      case .list: list(column).joined(separator: ", ")
      default: ""
      }
    }

    package func isMissing(_ column: String) -> Bool { value(column) == .missing }

    package func isTrue(_ column: String) -> Bool { value(column) == .boolean(true) }

    package func day(_ column: String) -> Day? {
      if case .day(let day) = value(column) { day } else { nil }
    }

    /// 0 where missing.
    package func number(_ column: String) -> Int {
      if case .integer(let number) = value(column) { number } else { 0 }
    }

    package func list(_ column: String) -> [String] {
      if case .list(let members) = value(column) { members.compactMap(\.plain) } else { [] }
    }

    /// The code under `clause`.
    package var clause: String? { isMissing("clause") ? nil : self["clause"] }
  }
}
