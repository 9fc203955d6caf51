/// What time makes of a task: the table of state × time that every list, total and report goes by.
/// The store computes the same in SQL and is tested against this.
public struct TaskTiming: Hashable, Sendable {
  /// Nil for a task that does not count: waived, void, or optional and not done.
  public let box: Box?
  /// Working days from the day after today to the last working day of the deadline; 0 on that day
  /// itself, negative after. Nil once delivered, without a deadline, or beyond the calendar.
  public let workdaysLeft: Int?
  /// Days from today to the last day, negative after it. Nil as above.
  public let daysLeft: Int?
  /// Days from the last day to the delivery, only for what is late.
  public let daysLate: Int?
  /// In time still, with at most `soon` working days left.
  public let dueSoon: Bool

  /// Due soon begins three working days before.
  public static let soon = 3

  /// Not delivered and past its last day.
  public var overdue: Bool { box == .overdue }
  /// Delivered, after its last day.
  public var late: Bool { box == .late }

  /// `deliveredOn` is the effective day of the pending or accepted version, or the day a conference
  /// was held; it counts only in the states `submitted` and `done`. `lastDay` is the last day still
  /// in time, after extensions. A delivery without a day is taken as in time: nothing shows it late.
  public init(
    state: TaskState, optional: Bool = false, deliveredOn: Day?, lastDay: Day?, today: Day,
    calendar: WorkCalendar
  ) {
    let counts = optional ? state == .done : state.isCounted
    guard counts, let lastDay else {
      box = counts ? .noDeadline : nil
      (workdaysLeft, daysLeft, daysLate, dueSoon) = (nil, nil, nil, false)
      return
    }
    guard !state.isDelivered else {
      let late = deliveredOn.map { $0 - lastDay }.flatMap { $0 > 0 ? $0 : nil }
      box = late == nil ? .onTime : .late
      daysLate = late
      (workdaysLeft, daysLeft, dueSoon) = (nil, nil, false)
      return
    }
    let left = calendar.lastWorkday(onOrBefore: lastDay)
      .flatMap { calendar.workdays(after: today, through: $0) }
    box = today > lastDay ? .overdue : .withinTime
    workdaysLeft = left
    daysLeft = lastDay - today
    daysLate = nil
    dueSoon = today <= lastDay && left.map { (0...TaskTiming.soon).contains($0) } ?? false
  }
}
