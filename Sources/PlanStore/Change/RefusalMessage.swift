import PlanLanguage
import PlanModel

/// Why rows cannot be changed, taken back or kept.
package enum RefusalMessage: Message {
  /// Other rows than were said to be expected; nothing was changed.
  case unexpected(count: Int, expected: ClosedRange<Int>)
  /// `others`: how many more of the rows listed cannot be marked so.
  case cannotMark(
    task: String, from: TaskState, to: TaskState, TaskMove.Obstacle, others: Int)
  /// The effective day is missing at run time.
  case noDay
  /// What a verb is given by a variable is missing at run time.
  case noValue(ValueType)
  case alreadyBegun
  case notBegun
  case backupInTransaction
  /// A version has been delivered and not been judged yet.
  case waiting(task: String, version: Int, others: Int)
  case cannotExtend(task: String, TaskState, others: Int)
  /// An extension that would give no more time.
  case notLater(String, Day, than: Day, others: Int)
  case nothingToLengthen(String)
  /// A deadline has been amended since the effective day.
  case laterAmendment(deadline: String, Day)
  /// What a unit has by its group cannot be taken from it alone.
  case throughGroup(unit: String, group: String, EntityName, code: String)
  case nothingToUrge(task: String, TaskState, others: Int)
  /// Something else refers to a record that was to be removed.
  case referredTo(EntityName, code: String, by: EntityName, key: String, others: Int)
  /// Records that are never removed.
  case kept(EntityName)
  /// A day off that comes with `kh`.
  case shippedHoliday(Day)
  case nothingToUndo(asked: Int, found: Int)
  /// A later change has been built on one that was to be taken back.
  case overlap(statement: String, key: String, later: String?, change: Int64)
  /// A note, no refusal: the list asks about a day before anything was recorded.
  case beforeWorkspace(Day, first: Day)

  package var code: Int {
    switch self {
    case .unexpected: 420
    case .cannotMark: 421
    case .noDay: 422
    case .noValue: 369
    case .alreadyBegun: 423
    case .notBegun: 424
    case .backupInTransaction: 425
    case .waiting: 426
    case .cannotExtend: 427
    case .notLater: 428
    case .nothingToLengthen: 429
    case .laterAmendment: 430
    case .throughGroup: 431
    case .nothingToUrge: 432
    case .referredTo: 433
    case .kept: 434
    case .shippedHoliday: 435
    case .nothingToUndo: 436
    case .overlap: 437
    case .beforeWorkspace: 438
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
