import PlanModel
import Testing

@Suite("Timelines")
struct TimelineTests {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  private static func timeline(
    _ days: [(String, Day?)], today: Day, holidays: [Holiday] = []
  ) -> Timeline {
    let table = Table(
      columns: [
        Column("code", .one("deadline")), Column("name", .text), Column("last_day", .day),
        Column("tasks", .integer), Column("done", .integer), Column("overdue", .integer),
        Column("soon", .integer), Column("late", .integer),
      ],
      rows: days.map { code, day in
        [
          .word(code), .text(code), day.map { .day($0) } ?? .missing, .integer(2), .integer(1),
          .integer(0), .integer(0), .integer(0),
        ]
      })
    return Timeline(table, of: .deadlines, today: today, calendar: WorkCalendar(holidays: holidays))
  }

  @Test("whole weeks are shown, from Monday to Sunday, around everything and today")
  func weeks() {
    let timeline = TimelineTests.timeline(
      [("a", TimelineTests.day("2023-05-19")), ("b", TimelineTests.day("2023-05-26"))],
      today: TimelineTests.day("2023-05-10"))
    #expect(timeline.days.lowerBound.iso == "2023-05-08")
    #expect(timeline.days.upperBound.iso == "2023-05-28")
    #expect(timeline.showsToday)
  }

  @Test("a today years away does not squeeze the deadlines together")
  func farToday() {
    let timeline = TimelineTests.timeline(
      [("a", TimelineTests.day("2023-05-19"))], today: TimelineTests.day("2026-11-24"))
    #expect(!timeline.showsToday)
    #expect(timeline.days.count { _ in true } == 7)
  }

  @Test("without any deadline the two weeks of today are shown")
  func noDeadline() {
    let timeline = TimelineTests.timeline([("a", nil)], today: TimelineTests.day("2023-05-10"))
    #expect(timeline.days.lowerBound.iso == "2023-05-08")
    #expect(timeline.days.upperBound.iso == "2023-05-21")
    #expect(timeline.rows[0].mark == .noDeadline)
  }

  @Test("weekends and holidays are off, a Saturday worked in exchange is not")
  func daysOff() {
    let timeline = TimelineTests.timeline(
      [("a", TimelineTests.day("2023-05-04"))], today: TimelineTests.day("2023-05-04"),
      holidays: [
        Holiday(day: TimelineTests.day("2023-05-01"), name: "1/5", kind: .off),
        Holiday(day: TimelineTests.day("2023-05-06"), name: "Làm bù", kind: .worked),
      ])
    let off = timeline.daysOff.sorted().map(\.iso)
    #expect(off == ["2023-05-01", "2023-05-07"])
  }

  @Test("a deadline is as late as its worst task")
  func marks() {
    func mark(done: Int, overdue: Int, soon: Int, late: Int, purpose: String = "due") -> TaskMark? {
      let table = Table(
        columns: [
          Column("code", .text), Column("name", .text), Column("last_day", .day),
          Column("purpose", .enumeration("purpose")), Column("tasks", .integer),
          Column("done", .integer), Column("overdue", .integer), Column("soon", .integer),
          Column("late", .integer),
        ],
        rows: [
          [
            .text("a"), .text("A"), .day(TimelineTests.day("2023-05-19")), .word(purpose),
            .integer(2), .integer(done), .integer(overdue), .integer(soon), .integer(late),
          ]
        ])
      return Timeline(
        table, of: .deadlines, today: TimelineTests.day("2023-05-10"),
        calendar: WorkCalendar(holidays: [])
      ).rows[0].mark
    }
    #expect(mark(done: 1, overdue: 1, soon: 0, late: 0) == .overdue)
    #expect(mark(done: 2, overdue: 0, soon: 0, late: 1) == .late)
    #expect(mark(done: 2, overdue: 0, soon: 0, late: 0) == .onTime)
    #expect(mark(done: 1, overdue: 0, soon: 1, late: 0) == .dueSoon)
    #expect(mark(done: 1, overdue: 0, soon: 0, late: 0) == .withinTime)
    #expect(mark(done: 0, overdue: 0, soon: 0, late: 0, purpose: "cutoff") == nil)
  }
}

extension ClosedRange<Day> {
  /// Days that hold.
  fileprivate func count(_ holds: (Day) -> Bool) -> Int {
    (0...(upperBound - lowerBound)).count { holds(lowerBound + $0) }
  }
}
