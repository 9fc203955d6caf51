/// Days in a row (dòng thời gian): what falls due when, how far it is, and where today stands.
public struct Timeline: Hashable, Sendable {
  /// What the rows are.
  public enum Subject: String, Hashable, Sendable {
    case deadlines, duties, tasks
  }

  /// How many tasks of a row are done, of how many, and how many are overdue.
  public struct Progress: Hashable, Sendable {
    public let done: Int
    public let all: Int
    public let overdue: Int

    public init(done: Int, all: Int, overdue: Int) {
      self.done = done
      self.all = all
      self.overdue = overdue
    }
  }

  public struct Row: Hashable, Sendable {
    /// The short name: a code, or `unit.duty`.
    public let code: String
    /// The full name; of a task, its unit's and the code of the duty.
    public let name: String
    /// From when there is time for it; nil where only its end is known.
    public let start: Day?
    /// The last day still in time; nil without a deadline.
    public let lastDay: Day?
    /// As the document words it; missing without a deadline.
    public let due: Value
    /// When it was delivered; only for a task.
    public let delivered: Day?
    /// How it stands; nil where nobody owes anything.
    public let mark: TaskMark?
    public let wait: TaskWait?
    /// Nil for a task.
    public let progress: Progress?
    /// Nothing falls due, but figures are given as of that day (chốt số liệu).
    public let isCutoff: Bool
    /// Goes on all the time.
    public let isContinuous: Bool
  }

  public internal(set) var table: Table
  public let subject: Subject
  /// In the order of the list.
  public let rows: [Row]
  /// The day that everything is judged by.
  public let today: Day
  /// `today` is not today: the rows are looked at as of another day.
  public let isPast: Bool
  /// The days shown: whole weeks around everything that happens, and around today where it is near.
  public let days: ClosedRange<Day>
  /// The days of `days` on which nobody works, weekends among them.
  public let daysOff: Set<Day>

  /// Whether today is among the days shown.
  public var showsToday: Bool { days.contains(today) }
}

extension Timeline {
  /// From rows of deadlines, duties or tasks with the columns that the stage `timeline` asks for.
  public init(
    _ table: Table, of subject: Subject, today: Day, isPast: Bool = false, calendar: WorkCalendar
  ) {
    let source = PictureRows(table)
    let several = Set(table.rows.map { source.value($0, "plan") }).count > 1
    rows = table.rows.map { row in
      subject == .tasks
        ? Row(task: row, source, several: several)
        : Row(rule: row, source, several: several, today: today)
    }
    self.table = table
    self.subject = subject
    self.today = today
    self.isPast = isPast
    let days = Timeline.window(around: rows, today: today)
    self.days = days
    daysOff = Set(
      (0...(days.upperBound - days.lowerBound)).map { days.lowerBound + $0 }
        .filter { !(calendar.isWorkday($0) ?? !$0.weekday.isWeekend) })
  }

  /// Whole weeks, with a working day or two of room on either side. Today belongs to it unless it
  /// would more than double what is shown.
  static func window(around rows: [Row], today: Day) -> ClosedRange<Day> {
    let days = rows.flatMap { [$0.lastDay, $0.delivered] }.compactMap { $0 }
    guard var first = days.min(), var last = days.max() else {
      return monday(of: today)...(monday(of: today) + 13)
    }
    // What there is time for begins before its end; two weeks of that are shown.
    if rows.contains(where: { $0.start != nil }) {
      let starts = rows.compactMap(\.start)
      first = max(starts.min() ?? first, first - 42)
    }
    let room = max(last - first, 45)
    if today < first, first - today <= room { first = today }
    if today > last, today - last <= room { last = today }
    return monday(of: first - 2)...(monday(of: last + 2) + 6)
  }

  private static func monday(of day: Day) -> Day { day - (day.weekday.rawValue - 1) }
}

extension Timeline.Row {
  /// A deadline or a duty.
  fileprivate init(rule row: [Value], _ source: PictureRows, several: Bool, today: Day) {
    let plan = several ? source.text(row, "plan").map { " (\($0))" } ?? "" : ""
    code = (source.text(row, "code") ?? "") + plan
    name = source.text(row, "name") ?? ""
    lastDay = source.day(row, "last_day")
    due = source.value(row, "due")
    delivered = nil
    wait = nil
    isContinuous = source.holds(row, "continuous")
    let before = source.day(row, "after_day").map { $0 + 1 }
    start = [source.day(row, "start"), before].compactMap { $0 }.max()
    isCutoff = source.text(row, "purpose") == Purpose.cutoff.rawValue
    if isCutoff || isContinuous {
      (mark, progress) = (nil, nil)
      return
    }
    let progress = Timeline.Progress(
      done: source.number(row, "done") ?? 0, all: source.number(row, "tasks") ?? 0,
      overdue: source.number(row, "overdue") ?? 0)
    self.progress = progress
    let isDone = progress.all > 0 && progress.done == progress.all
    mark =
      if lastDay == nil {
        .noDeadline
      } else if progress.all == 0 {
        nil
      } else if progress.overdue > 0 {
        .overdue
      } else if isDone {
        (source.number(row, "late") ?? 0) > 0 ? .late : .onTime
      } else {
        (source.number(row, "soon") ?? 0) > 0 ? .dueSoon : .withinTime
      }
  }

  fileprivate init(task row: [Value], _ source: PictureRows, several: Bool) {
    let plan = several ? source.text(row, "plan").map { " (\($0))" } ?? "" : ""
    let (unit, duty) = (source.text(row, "unit") ?? "", source.text(row, "duty") ?? "")
    code = "\(unit).\(duty)\(plan)"
    name = "\(source.text(row, "name") ?? unit) · \(duty)"
    lastDay = source.day(row, "last_day")
    due = source.value(row, "due")
    start = nil
    progress = nil
    (isCutoff, isContinuous) = (false, false)
    let state = source.text(row, "state").flatMap(TaskState.init(rawValue:)) ?? .open
    mark = TaskMark(
      state: state, box: source.text(row, "box").flatMap(Box.init(rawValue:)),
      dueSoon: source.holds(row, "due_soon"))
    wait = TaskWait(state)
    delivered =
      if !state.isDelivered {
        nil
      } else if let lastDay, let late = source.number(row, "days_late") {
        lastDay + late
      } else {
        source.day(row, "submitted_on") ?? source.day(row, "done_on")
      }
  }
}
