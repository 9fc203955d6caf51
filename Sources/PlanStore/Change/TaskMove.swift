import PlanModel

/// Which moves of a task's state may be made by hand.
///
/// A report or draft goes open → submitted → returned or done; a conference, and whatever has no
/// deliverable, may be done at once. Whatever is not done may be waived. To open again needs a note:
/// it revokes what was recorded. Void is left to memberships alone.
package enum TaskMove {
  /// Why a move cannot be made.
  package enum Obstacle: Hashable, Sendable {
    case alreadyThere
    /// Neither accepted nor sent back before it has been delivered.
    case nothingSubmitted
    case isDone
    case isWaived
    case isVoid
    case voidByHand
    case needsNote
  }

  /// `submits`: the duty's result is handed in as a paper.
  static func obstacle(
    from: TaskState, to: TaskState, submits: Bool, hasNote: Bool
  ) -> Obstacle? {
    if from == .void { return .isVoid }
    if to == .void { return .voidByHand }
    if from == to { return .alreadyThere }
    if to == .open { return hasNote ? nil : .needsNote }
    switch from {
    case .done: return .isDone
    case .waived: return .isWaived
    case .submitted: return nil
    case .open, .returned, .void:
      switch to {
      case .returned: return .nothingSubmitted
      case .done: return submits ? .nothingSubmitted : nil
      case .submitted, .waived, .open, .void: return nil
      }
    }
  }
}
