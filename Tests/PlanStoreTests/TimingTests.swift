import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What SQL says of time, against the values that define it.
@Suite struct TimingTests {
  @Test("the calendar table is the work calendar")
  func calendar() throws {
    let script = try Script.plan103()
    try script.run(
      "holiday 25/5/2023 \"Nghỉ\"\nholiday 27/5/2023 \"Làm bù\" { kind = worked }")
    let own = [
      Holiday(day: Script.day("2023-05-25"), name: "", kind: .off),
      Holiday(day: Script.day("2023-05-27"), name: "", kind: .worked),
    ]
    let calendar = WorkCalendar(holidays: WorkCalendar.shipped() + own)
    let rows = try script.store.access { try $0.all("SELECT * FROM calendar ORDER BY day") }
    let days = Array(calendar.days())
    #expect(rows.count == days.count)
    for (row, day) in zip(rows, days) {
      #expect(row["day"] == day.day.iso)
      #expect(row["is_workday"] == (day.isWorkday ? 1 : 0))
      #expect(row["ordinal"] == day.ordinal)
      #expect(row["last_workday"] == calendar.lastWorkday(onOrBefore: day.day)?.iso)
    }
  }

  @Test("box, overdue, due_soon, late and all counts of days are TaskTiming's", arguments: 0..<12)
  func timing(seed: Int) throws {
    var random = Generator(seed: UInt64(seed))
    let script = try Script.plan103()
    let start = Script.day("2023-04-20")
    script.today = start + Int.random(in: 0..<60, using: &random)
    let calendar = WorkCalendar(holidays: WorkCalendar.shipped())
    var expected: [Int64: TaskTiming] = [:]
    try script.store.access { db in
      try db.execute(
        sql: "INSERT INTO change (recorded_at, day, effective, block) VALUES ('', '', '', 1)")
      for row in try db.all("SELECT id FROM task") {
        let state = TaskState.allCases.randomElement(using: &random) ?? .open
        let optional = Int.random(in: 0..<4, using: &random) == 0
        func someDay() -> Day? {
          Int.random(in: 0..<6, using: &random) == 0
            ? nil : start + Int.random(in: 0..<60, using: &random)
        }
        let (lastDay, delivered) = (someDay(), someDay())
        try db.run(
          """
          UPDATE task SET state = \(state.rawValue), optional = \(optional ? 1 : 0),
            last_day = \(lastDay?.iso), delivered_on = \(state.isDelivered ? delivered?.iso : nil)
          WHERE id = \(row[0] as Int64)
          """)
        expected[row[0]] = TaskTiming(
          state: state, optional: optional, deliveredOn: delivered, lastDay: lastDay,
          today: script.today, calendar: calendar)
      }
    }
    // Naming `state` asks for the tasks that are not in force too.
    let table = try script.run(
      """
      tasks | where state != none
        | select unit, duty, box, overdue, due_soon, late, days_left, workdays_left, days_late
      """)
    #expect(table.rows.count == expected.count)
    let ids = try script.store.access {
      try $0.all(
        """
        SELECT u.code || '.' || d.code, t.id FROM task t
        JOIN unit u ON u.id = t.unit_id JOIN duty d ON d.id = t.duty_id
        """)
    }
    let byKey = Dictionary(uniqueKeysWithValues: ids.map { ($0[0] as String, $0[1] as Int64) })
    for row in table.rows {
      let key = "\(Script.plain(row[0])).\(Script.plain(row[1]))"
      let timing = try #require(byKey[key].flatMap { expected[$0] })
      let wanted: [Value] = [
        timing.box.map { .word($0.rawValue) } ?? .missing, .boolean(timing.overdue),
        .boolean(timing.dueSoon), .boolean(timing.late),
        timing.daysLeft.map(Value.integer) ?? .missing,
        timing.workdaysLeft.map(Value.integer) ?? .missing,
        timing.daysLate.map(Value.integer) ?? .missing,
      ]
      #expect(Array(row[2...]) == wanted, "\(key) on \(script.today.iso)")
    }
  }

  @Test("dates move by periods as the work calendar moves them", arguments: [-12, -1, 0, 1, 5, 30])
  func shifts(count: Int) throws {
    let script = try Script.plan103()
    let calendar = WorkCalendar(holidays: WorkCalendar.shipped())
    for unit in Period.Unit.allCases {
      for iso in ["2023-04-29", "2023-05-19", "2023-05-20", "2024-01-31", "2024-02-29"] {
        script.today = Script.day(iso)
        let sign = count < 0 ? "-" : "+"
        let rows = try script.rows(
          "clauses | take 1 | select today \(sign) \(abs(count))\(unit.rawValue) as day")
        let wanted = calendar.adding(Period(count, unit), to: script.today)
        #expect(rows == [wanted?.iso ?? "-"], "\(iso) \(sign) \(abs(count))\(unit.rawValue)")
      }
    }
  }
}

/// Random numbers that are the same at every run.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &+ 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
