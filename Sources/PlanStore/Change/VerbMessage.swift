import PlanLanguage
import PlanModel

/// Why rows cannot be changed, taken back or kept.
package enum VerbMessage: Message {
  /// Other rows than were said to be expected; nothing was changed.
  case unexpected(count: Int, expected: ClosedRange<Int>)
  /// `others`: how many more of the rows listed cannot be marked so.
  case cannotMark(
    task: String, from: TaskState, to: TaskState, TaskMove.Obstacle, others: Int)
  /// The effective day is missing at run time.
  case noDay
  case alreadyBegun
  case notBegun
  case backupInTransaction

  package var code: Int {
    switch self {
    case .unexpected: 420
    case .cannotMark: 421
    case .noDay: 422
    case .alreadyBegun: 423
    case .notBegun: 424
    case .backupInTransaction: 425
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unexpected: .unmet
    default: .failed
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }

  func at(_ place: Place) -> Diagnostic { Diagnostic(self, at: place) }
}
