/// How a plan stands (tình hình thực hiện): the four boxes, what is late by those who follow it, and
/// the same tasks as a timeline of duties and a board of units.
public struct Status: Hashable, Sendable {
  public struct Plan: Hashable, Sendable {
    public let code: String
    public let title: String
  }

  /// The tasks in one box. Waived and void tasks are in none.
  public struct BoxCount: Hashable, Sendable {
    public let box: Box
    public var count = 0
    /// Those whose last day is over.
    public var fellDue = 0
  }

  /// A task that is past its last day, or was delivered after it.
  public struct LateTask: Hashable, Sendable {
    public let unit: String
    public let unitName: String
    public let duty: String
    public let dutyName: String
    public let lastDay: Day
    /// From its last day to its delivery, or to today.
    public let days: Int
    /// `overdue` or `late`.
    public let mark: TaskMark
    public let wait: TaskWait?
  }

  /// Those who follow some units (đoàn công tác, ban theo dõi), with what is late there.
  public struct Team: Hashable, Sendable {
    /// Nil for the units that nobody follows.
    public let name: String?
    /// What is not delivered first, then by days, the most first.
    public let tasks: [LateTask]

    public var overdue: Int { tasks.count { $0.mark == .overdue } }
  }

  public internal(set) var table: Table
  /// The plans the tasks belong to.
  public let plans: [Plan]
  public let today: Day
  /// Of every box, in their order; the last, without a deadline, only where it is needed.
  public let boxes: [BoxCount]
  /// All that count, in whatever box.
  public let all: Int
  /// Of those, the ones whose last day is over.
  public let fellDue: Int
  public let done: Int
  public let doneOfDue: Int
  public let dueSoon: Int
  /// Delivered, not yet accepted.
  public let waiting: Int
  public let returned: Int
  /// In Vietnamese order; the units that nobody follows last. Without those where nothing is late.
  public let teams: [Team]
  /// What is late, each task once.
  public let late: Int
  public let timeline: Timeline
  public let board: Board
}

extension Status {
  /// From rows of tasks with the columns that the stage `status` asks for.
  public init(_ table: Table, today: Day, calendar: WorkCalendar, spelling: Spelling) {
    let rows = PictureRows(table)
    let tasks = table.rows.compactMap { Task($0, rows) }
    self.table = table
    self.today = today
    plans = tasks.map(\.plan).reduce(into: []) { plans, plan in
      if !plans.contains(plan) { plans.append(plan) }
    }

    let counted = tasks.filter { $0.box != nil && $0.state.isCounted }
    var boxes = Box.allCases.map { BoxCount(box: $0) }
    for task in counted {
      guard let place = boxes.firstIndex(where: { $0.box == task.box }) else { continue }
      boxes[place].count += 1
      if task.fellDue(by: today) { boxes[place].fellDue += 1 }
    }
    self.boxes = boxes.filter { $0.box != .noDeadline || $0.count > 0 }
    all = counted.count
    fellDue = counted.count { $0.fellDue(by: today) }
    done = counted.count { $0.state == .done }
    doneOfDue = counted.count { $0.state == .done && $0.fellDue(by: today) }
    dueSoon = counted.count { $0.dueSoon }
    waiting = counted.count { $0.state == .submitted }
    returned = counted.count { $0.state == .returned }

    let late = counted.compactMap { task in task.late.map { (task.supervisors, $0) } }
    self.late = late.count
    teams = Team.all(of: late)
    timeline = Timeline(
      Task.duties(of: tasks), of: .duties, today: today, calendar: calendar)
    board = Board(table, group: "sector", keepsOrder: false, spelling: spelling)
  }

  /// A share as people read it; missing where there is nothing to have a share of.
  public static func share(_ part: Int, of whole: Int) -> Value {
    whole == 0 ? .missing : .percent(Double(part) / Double(whole))
  }
}

extension Status.Team {
  /// Each task under every one of those who follow its unit.
  fileprivate static func all(of late: [(supervisors: [String], task: Status.LateTask)]) -> [Self] {
    var tasks: [String?: [Status.LateTask]] = [:]
    for (supervisors, task) in late {
      for name in supervisors.isEmpty ? [nil] : supervisors.map(Optional.some) {
        tasks[name, default: []].append(task)
      }
    }
    let named = tasks.keys.compactMap { $0 }.map { ($0, VietnameseOrder.key($0)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
    return (named.map(Optional.some) + [nil]).compactMap { name in
      tasks[name].map { Self(name: name, tasks: $0.sorted(by: Status.LateTask.isMoreUrgent)) }
    }
  }
}

extension Status.LateTask {
  fileprivate static func isMoreUrgent(_ a: Self, _ b: Self) -> Bool {
    if a.mark != b.mark { return a.mark == .overdue }
    if a.days != b.days { return a.days > b.days }
    let (first, second) = (VietnameseOrder.key(a.unitName), VietnameseOrder.key(b.unitName))
    return first == second ? (a.unit, a.duty) < (b.unit, b.duty) : first < second
  }
}

/// A row as the status reads it.
private struct Task {
  let plan: Status.Plan
  let state: TaskState
  let box: Box?
  let dueSoon: Bool
  let lastDay: Day?
  let supervisors: [String]
  let late: Status.LateTask?
  /// What its duty's row in the timeline is made of.
  let dutyKey: [Value]
  let duty: [Value]

  init?(_ row: [Value], _ rows: PictureRows) {
    guard let unit = rows.text(row, "unit"), let duty = rows.text(row, "duty"),
      let state = rows.text(row, "state").flatMap(TaskState.init(rawValue:))
    else { return nil }
    let code = rows.text(row, "plan") ?? ""
    plan = Status.Plan(code: code, title: rows.text(row, "plan_title") ?? "")
    self.state = state
    box = rows.text(row, "box").flatMap(Box.init(rawValue:))
    dueSoon = rows.holds(row, "due_soon")
    lastDay = rows.day(row, "last_day")
    var supervisors: [String] = []
    if case .list(let members) = rows.value(row, "supervisors") {
      supervisors = members.compactMap {
        switch $0 {
        case .text(let name), .word(let name): name
        default: nil
        }
      }
    }
    self.supervisors = supervisors
    let dutyName = rows.text(row, "duty_name") ?? duty
    let days = rows.number(row, "days_late") ?? rows.number(row, "days_left").map { -$0 }
    if let lastDay, let days, box == .overdue || box == .late {
      late = Status.LateTask(
        unit: unit, unitName: rows.text(row, "name") ?? unit, duty: duty, dutyName: dutyName,
        lastDay: lastDay, days: days, mark: box == .late ? .late : .overdue, wait: TaskWait(state))
    } else {
      late = nil
    }
    dutyKey = [.text(code), .word(duty)]
    self.duty = [
      .text(code), .word(duty), .text(dutyName), rows.value(row, "due"), rows.value(row, "start"),
      rows.value(row, "after_day"), rows.value(row, "last_day"),
    ]
  }

  func fellDue(by today: Day) -> Bool { lastDay.map { $0 < today } ?? false }

  /// A row for each duty, by its last day, as a timeline of duties reads them. A unit's own extension
  /// moves its last day on, so the earliest is the duty's.
  static func duties(of tasks: [Task]) -> Table {
    let columns: [Column] = [
      Column("plan", .one("plan")), Column("code", .one("duty")), Column("name", .text),
      Column("due", .due), Column("start", .day), Column("after_day", .day),
      Column("last_day", .day), Column("tasks", .integer), Column("done", .integer),
      Column("overdue", .integer), Column("late", .integer), Column("soon", .integer),
    ]
    let groups = Dictionary(grouping: tasks.filter(\.state.isCounted), by: \.dutyKey)
    let rows = groups.values.compactMap { group -> (Day, String, [Value])? in
      let earliest = group.min { ($0.lastDay ?? .distantFuture) < ($1.lastDay ?? .distantFuture) }
      guard let earliest, case .word(let code) = earliest.dutyKey[1] else { return nil }
      let counts = [
        group.count, group.count { $0.state == .done }, group.count { $0.box == .overdue },
        group.count { $0.box == .late }, group.count(where: \.dueSoon),
      ]
      return (
        earliest.lastDay ?? .distantFuture, code, earliest.duty + counts.map { .integer($0) }
      )
    }
    return Table(
      columns: columns,
      rows: rows.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
  }
}
