import PlanLanguage
import PlanModel

/// What an undo took back.
package struct UndoReport: Hashable, Sendable {
  /// One statement, or all of a script or `begin` block.
  package struct Unit: Hashable, Sendable {
    /// What was typed; the first statement of several.
    package let statement: String?
    /// How many statements it consisted of.
    package let statements: Int
    package let day: Day
    /// By the real clock, ISO 8601.
    package let recordedAt: String
    /// How many records are again as they were.
    package let rows: Int
  }

  /// In the order in which they were taken back: the latest first.
  package let units: [Unit]
}

extension Store {
  /// Takes back the last statements, whole scripts and `begin` blocks counting as one, latest first.
  package func undo(
    _ count: Int, _ context: RunContext, statement: String
  ) throws(Diagnostic) -> UndoReport {
    throw StoreMessage.unanswerable(what: "undo").diagnostic
  }
}
