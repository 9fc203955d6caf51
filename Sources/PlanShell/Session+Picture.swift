import PlanLanguage
import PlanModel
import PlanStore

extension Session {
  /// The rows as the picture they were asked for; as they are where they make none.
  func picture(
    _ drawing: CheckedPicture, of table: Table, on day: Day
  ) throws(Diagnostic) -> Answer {
    let spelling = screen.tongue.spelling
    switch drawing {
    case .board(let group, let keepsOrder):
      return .picture(
        .board(Board(table, group: group, keepsOrder: keepsOrder, spelling: spelling)))
    case .timeline(let subject):
      return .picture(
        .timeline(
          Timeline(
            table, of: subject, today: day, isPast: day != today, calendar: try workCalendar())))
    case .status:
      return .picture(
        .status(Status(table, today: day, calendar: try workCalendar(), spelling: spelling)))
    case .matrix: return .picture(.matrix(Matrix(table)))
    case .chart:
      return Chart(table, spelling: spelling).map { .picture(.chart($0)) } ?? .table(table)
    }
  }

  /// The day that time is judged by: today, or the day that the rows are looked at as of.
  func day(judging query: CheckedQuery) throws(Diagnostic) -> Day {
    switch query.source {
    case .records(_, _, let past?):
      if case .day(let day) = try store.evaluate(past.day, try context()) { return day }
      return today
    case .supplied(let supply):
      guard let list = supply.list else { return today }
      return try day(judging: list)
    case .records: return today
    }
  }

  /// The working days of this workspace, its own days off and worked days included.
  private func workCalendar() throws(Diagnostic) -> WorkCalendar {
    let holidays = try ask("holidays | select date, name, kind")
    return WorkCalendar(
      holidays: holidays.rows.compactMap { row in
        guard case .day(let day) = row[0], let kind = row[2].plain.flatMap(HolidayKind.init)
        else { return nil }
        return Holiday(day: day, name: row[1].plain ?? "", kind: kind)
      })
  }
}
