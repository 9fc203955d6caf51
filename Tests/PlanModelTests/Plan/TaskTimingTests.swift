import PlanModel
import Testing

struct TaskTimingTests {
  private static let calendar = WorkCalendar(holidays: WorkCalendar.shipped())

  private func timing(
    _ state: TaskState, delivered: String? = nil, last: String? = "19/5/2023", today: String,
    optional: Bool = false
  ) throws -> TaskTiming {
    TaskTiming(
      state: state, optional: optional, deliveredOn: try delivered.map(day),
      lastDay: try last.map(day), today: try day(today), calendar: Self.calendar)
  }

  @Test(
    "not delivered: within time up to the last day, overdue after it",
    arguments: [TaskState.open, .returned])
  func notDelivered(state: TaskState) throws {
    // A returned task keeps the day of the delivery that was sent back; it no longer counts.
    for (today, box) in [
      ("1/4/2023", Box.withinTime), ("19/5/2023", .withinTime), ("20/5/2023", .overdue),
    ] {
      let timing = try timing(state, delivered: "1/3/2023", today: today)
      #expect(timing.box == box)
      #expect(timing.overdue == (box == .overdue))
      #expect(!timing.late && timing.daysLate == nil)
    }
  }

  @Test(
    "delivered: on time up to the last day, late after it, whatever today is",
    arguments: [TaskState.submitted, .done])
  func delivered(state: TaskState) throws {
    for today in ["18/5/2023", "19/5/2023", "20/5/2023", "1/7/2023"] {
      let onTime = try timing(state, delivered: "19/5/2023", today: today)
      #expect(onTime.box == .onTime)
      #expect(onTime.daysLate == nil)
    }
    let late = try timing(state, delivered: "22/5/2023", today: "1/7/2023")
    #expect(late.box == .late)
    #expect(late.late && !late.overdue && !late.dueSoon)
    #expect(late.daysLate == 3)
    #expect(late.daysLeft == nil && late.workdaysLeft == nil)
  }

  @Test(
    "without a deadline a task is in no other box",
    arguments: [TaskState.open, .submitted, .returned, .done])
  func noDeadline(state: TaskState) throws {
    let timing = try timing(state, delivered: "1/7/2023", last: nil, today: "1/7/2023")
    #expect(timing.box == .noDeadline)
    #expect(!timing.overdue && !timing.late && !timing.dueSoon)
    #expect(timing.daysLeft == nil && timing.workdaysLeft == nil && timing.daysLate == nil)
  }

  @Test("waived and void tasks are in no box at all", arguments: [TaskState.waived, .void])
  func notCounted(state: TaskState) throws {
    for last in ["19/5/2023", nil] {
      let timing = try timing(state, last: last, today: "1/7/2023")
      #expect(timing.box == nil)
      #expect(!timing.overdue && !timing.late && !timing.dueSoon && timing.daysLeft == nil)
    }
  }

  @Test("an optional task is never owed; it counts only when done")
  func optional() throws {
    for state in [TaskState.open, .returned, .submitted] {
      let timing = try timing(state, delivered: "1/6/2023", today: "1/7/2023", optional: true)
      #expect(timing.box == nil)
      #expect(!timing.overdue && !timing.dueSoon)
    }
    #expect(
      try timing(.done, delivered: "19/5/2023", today: "1/7/2023", optional: true).box == .onTime)
    #expect(try timing(.done, last: nil, today: "1/7/2023", optional: true).box == .noDeadline)
  }

  @Test(
    "due soon from three working days before to the last day itself",
    arguments: [
      ("15/5/2023", 4, 4, false), ("16/5/2023", 3, 3, true), ("19/5/2023", 0, 0, true),
      ("20/5/2023", -1, 0, false), ("22/5/2023", -3, -1, false), ("14/5/2023", 5, 5, false),
    ])
  func dueSoon(today: String, days: Int, workdays: Int, soon: Bool) throws {
    let timing = try timing(.open, today: today)
    #expect(timing.daysLeft == days)
    #expect(timing.workdaysLeft == workdays)
    #expect(timing.dueSoon == soon)
  }

  @Test("the weekend before a last day on Sunday is still within time, with no working day left")
  func lastDayOnSunday() throws {
    for (today, box, workdays, soon) in [
      ("2/6/2023", Box.withinTime, 0, true), ("3/6/2023", .withinTime, 0, true),
      ("4/6/2023", .withinTime, 0, true), ("5/6/2023", .overdue, -1, false),
    ] {
      let timing = try timing(.open, last: "4/6/2023", today: today)
      #expect(timing.box == box)
      #expect(timing.workdaysLeft == workdays)
      #expect(timing.dueSoon == soon)
    }
  }

  @Test("beyond the calendar the box is known, the working days are not")
  func beyondTheCalendar() throws {
    let timing = try timing(.open, last: "1/6/2051", today: "31/5/2051")
    #expect(timing.box == .withinTime)
    #expect(timing.daysLeft == 1)
    #expect(timing.workdaysLeft == nil && !timing.dueSoon)
  }

  @Test("what `not done` finds")
  func notDone() {
    #expect(TaskState.allCases.filter(\.isNotDone) == [.open, .submitted, .returned])
    #expect(TaskState.allCases.filter(\.isDelivered) == [.submitted, .done])
  }
}
