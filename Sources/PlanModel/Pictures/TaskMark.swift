/// How a task stands, as one sign of a picture: its box, split where people want to see a difference.
public enum TaskMark: String, CaseIterable, Sendable {
  case onTime = "on_time"
  case late
  case withinTime = "within_time"
  /// In time still, with at most `TaskTiming.soon` working days left.
  case dueSoon = "due_soon"
  case overdue
  case noDeadline = "no_deadline"
  case waived
  case void

  /// What time and state make of it. A task that is in no box and not put aside is one left to the
  /// unit's discretion: it has no deadline that binds.
  public init(state: TaskState, box: Box?, dueSoon: Bool) {
    self =
      switch (state, box) {
      case (.waived, _): .waived
      case (.void, _): .void
      case (_, .onTime): .onTime
      case (_, .late): .late
      case (_, .overdue): .overdue
      case (_, .withinTime): dueSoon ? .dueSoon : .withinTime
      case (_, .noDeadline), (_, nil): .noDeadline
      }
  }

  /// In a legend.
  public var name: Phrase {
    switch self {
    case .onTime: Phrase("on time", vi: "đúng hạn")
    case .late: Phrase("late", vi: "muộn")
    case .withinTime: Phrase("within time", vi: "trong hạn")
    case .dueSoon: Phrase("due soon", vi: "sắp đến hạn")
    case .overdue: Phrase("overdue", vi: "quá hạn")
    case .noDeadline: Phrase("no deadline", vi: "không hạn")
    case .waived: Phrase("waived", vi: "miễn")
    case .void: Phrase("void", vi: "không còn")
    }
  }

  /// One cell of a terminal; the fuller the sign, the more is done.
  public var sign: String {
    switch self {
    case .onTime: "●"
    case .late: "◐"
    case .withinTime: "○"
    case .dueSoon: "◔"
    case .overdue: "✗"
    case .noDeadline: "◇"
    case .waived: "⊘"
    case .void: "∅"
    }
  }
}

/// What a task waits for beside its time: shown as a second sign.
public enum TaskWait: String, CaseIterable, Sendable {
  /// Delivered, not yet accepted.
  case acceptance
  /// Sent back to the unit.
  case returned

  /// Nil for what waits for nothing but its unit.
  public init?(_ state: TaskState) {
    switch state {
    case .submitted: self = .acceptance
    case .returned: self = .returned
    case .open, .done, .waived, .void: return nil
    }
  }

  /// In a legend.
  public var name: Phrase {
    switch self {
    case .acceptance: Phrase("waits for acceptance", vi: "chờ duyệt")
    case .returned: Phrase("sent back", vi: "bị trả lại")
    }
  }

  /// One cell of a terminal.
  public var sign: String {
    switch self {
    case .acceptance: "?"
    case .returned: "←"
    }
  }
}
