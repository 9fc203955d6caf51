import PlanModel
import Testing

@Suite("The status of a plan")
struct StatusTests {
  static let today = Day(iso: "2023-05-28") ?? Day(number: 0)

  static let columns = [
    Column("plan", .one("plan")), Column("plan_title", .text), Column("unit", .one("unit")),
    Column("name", .text), Column("sector", .text), Column("supervisors", .many("supervisor")),
    Column("duty", .one("duty")), Column("duty_name", .text), Column("due", .due),
    Column("last_day", .day), Column("state", .enumeration("state")),
    Column("box", .enumeration("box")), Column("due_soon", .boolean),
    Column("days_left", .integer), Column("days_late", .integer), Column("start", .day),
    Column("after_day", .day),
  ]

  /// A task with the columns that the stage asks for; `late` are the days of what came late.
  static func row(
    _ unit: String, _ duty: String, last: String?, _ state: TaskState, _ box: Box?,
    late: Int? = nil, soon: Bool = false, by teams: [String] = []
  ) -> [Value] {
    let lastDay = last.flatMap { Day(iso: $0) }
    let left = box == .overdue || box == .withinTime ? lastDay.map { $0 - today } : nil
    return [
      .word("103-KH/Th.U"), .text("Sơ kết"), .word(unit), .text("Đảng ủy \(unit)"),
      .text("Phường, xã"), .list(teams.map { .text($0) }), .word(duty), .text("Việc \(duty)"),
      lastDay.map { .due(.by, $0) } ?? .missing, lastDay.map { .day($0) } ?? .missing,
      .word(state.rawValue), box.map { .word($0.rawValue) } ?? .missing, .boolean(soon),
      left.map { .integer($0) } ?? .missing, late.map { .integer($0) } ?? .missing,
      Day(iso: "2023-03-14").map { .day($0) } ?? .missing, .missing,
    ]
  }

  static func status(_ rows: [[Value]]) -> Status {
    Status(
      Table(columns: columns, rows: rows), today: today, calendar: WorkCalendar(holidays: [])
    ) { value, _ in value }
  }

  /// Every box, every state, and what counts nowhere.
  static let sample = status([
    row("a", "hn", last: "2023-05-19", .done, .onTime),
    row("b", "hn", last: "2023-05-19", .done, .late, late: 3, by: ["Đoàn 2", "Ban Dân vận"]),
    row("c", "hn", last: "2023-05-19", .open, .overdue, by: ["Đoàn 2"]),
    row("d", "hn", last: "2023-05-24", .returned, .overdue, by: ["Đoàn 2"]),
    row("e", "hn", last: "2023-05-19", .waived, nil),
    row("f", "hn", last: "2023-05-19", .void, nil),
    row("a", "bc", last: "2023-05-30", .open, .withinTime, soon: true),
    row("b", "bc", last: "2023-05-30", .submitted, .onTime),
    row("c", "hk", last: nil, .done, .noDeadline),
  ])

  @Test("every counted task is in one box; waived and void ones are in none")
  func boxes() {
    let boxes = Self.sample.boxes
    #expect(boxes.map(\.box) == [.onTime, .late, .withinTime, .overdue, .noDeadline])
    #expect(boxes.map(\.count) == [2, 1, 1, 2, 1])
    #expect(boxes.map(\.fellDue) == [1, 1, 0, 2, 0])
    #expect(Self.sample.all == boxes.reduce(0) { $0 + $1.count })
    #expect(Self.sample.fellDue == 4)
  }

  @Test("a box for what has no deadline is shown only where it is needed")
  func noDeadline() {
    let status = Self.status([Self.row("a", "x", last: "2023-05-30", .open, .withinTime)])
    #expect(status.boxes.map(\.box) == [.onTime, .late, .withinTime, .overdue])
  }

  @Test("what is done is counted over what fell due and over all")
  func done() {
    #expect(Self.sample.done == 3 && Self.sample.doneOfDue == 2)
    #expect(Status.share(2, of: 4) == .percent(0.5))
    #expect(Status.share(0, of: 0) == .missing)
    #expect(Self.sample.dueSoon == 1 && Self.sample.waiting == 1 && Self.sample.returned == 1)
  }

  @Test("what is late stands under each who follows, in order, the overdue first")
  func teams() {
    let teams = Self.sample.teams
    #expect(teams.map(\.name) == ["Ban Dân vận", "Đoàn 2"])
    #expect(teams[0].tasks.map(\.unit) == ["b"])
    #expect(teams[1].tasks.map(\.unit) == ["c", "d", "b"])
    #expect(teams[1].tasks.map(\.days) == [9, 4, 3])
    #expect(teams[1].tasks.map(\.mark) == [.overdue, .overdue, .late])
    #expect(teams[1].tasks[1].wait == .returned)
    #expect(Self.sample.late == 3)
  }

  @Test("what nobody follows stands last; where nothing is late there is no team")
  func nobody() {
    let status = Self.status([
      Self.row("a", "x", last: "2023-05-19", .open, .overdue),
      Self.row("b", "x", last: "2023-05-19", .open, .overdue, by: ["Đoàn 1"]),
    ])
    #expect(status.teams.map(\.name) == ["Đoàn 1", nil])
    #expect(Self.status([Self.row("a", "x", last: "2023-05-30", .open, .withinTime)]).teams == [])
  }

  @Test("the timeline has a row for each duty, its own deadline, not that of an extension")
  func timeline() {
    let rows = Self.sample.timeline.rows
    #expect(rows.map(\.code) == ["hn", "bc", "hk"])
    #expect(rows[0].lastDay == Day(iso: "2023-05-19"))
    #expect(rows[0].progress == Timeline.Progress(done: 2, all: 4, overdue: 2))
    #expect(rows[0].mark == .overdue && rows[1].mark == .dueSoon && rows[2].mark == .noDeadline)
  }

  @Test("nothing at all is a status too")
  func nothing() {
    let status = Self.status([])
    #expect(status.all == 0 && status.boxes.map(\.count) == [0, 0, 0, 0])
    #expect(status.timeline.rows.isEmpty && status.board.units.isEmpty && status.plans.isEmpty)
  }
}
