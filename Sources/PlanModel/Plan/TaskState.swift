/// How far a task (đầu việc) has come, as recorded; time is no part of it.
public enum TaskState: String, PlanWord {
  case open
  /// Delivered, waiting for acceptance.
  case submitted
  /// Delivered and sent back: as if not delivered.
  case returned
  case done
  /// No longer asked for.
  case waived
  /// The unit left the group that the duty is for.
  case void

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .open: "chưa_làm"
    case .submitted: "đã_nộp"
    case .returned: "bị_trả_lại"
    case .done: "xong"
    case .waived: "miễn"
    case .void: "không_còn"
    }
  }

  /// Waived and void tasks leave every box, count and percentage.
  public var isCounted: Bool { self != .waived && self != .void }
  /// Waiting for acceptance never makes a task late; a return un-delivers it.
  public var isDelivered: Bool { self == .submitted || self == .done }
  /// What `not done` finds.
  public var isNotDone: Bool { isCounted && self != .done }
}

/// Where a task stands in the Government's four boxes of progress, and a fifth for what has no
/// deadline.
public enum Box: String, PlanWord {
  case onTime = "on_time"
  case late
  case withinTime = "within_time"
  case overdue
  case noDeadline = "no_deadline"

  /// As typed in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .onTime: "đúng_hạn"
    case .late: "muộn"
    case .withinTime: "trong_hạn"
    case .overdue: "quá_hạn"
    case .noDeadline: "không_hạn"
    }
  }
}
