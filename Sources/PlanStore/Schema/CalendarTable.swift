import GRDB
import PlanModel

/// The working days of 2000–2050 as a table, so that SQL counts them by the difference of two
/// ordinals. It is what `WorkCalendar` answers for the rows of `holiday`; the tests hold it to that.
enum CalendarTable {
  /// Puts the project's own days in place, beneath those the office has entered.
  static func ship(_ holidays: [Holiday], to db: Database) throws {
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO holiday (date, name, kind, shipped) VALUES (?, ?, ?, 1)
        ON CONFLICT (date) DO NOTHING
        """)
    for holiday in holidays {
      try insert.execute(arguments: [holiday.day.iso, holiday.name, holiday.kind.rawValue])
    }
  }

  /// Works the whole table out again; needed whenever `holiday` has changed.
  static func fill(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM calendar;
        WITH RECURSIVE
          each(day) AS (
            SELECT '\(WorkCalendar.range.lowerBound.iso)'
            UNION ALL
            SELECT date(day, '+1 day') FROM each WHERE day < '\(WorkCalendar.range.upperBound.iso)'
          ),
          known AS (
            SELECT day,
              coalesce(kind = 'worked', strftime('%w', day) NOT IN ('0', '6')) AS is_workday
            FROM each LEFT JOIN holiday ON date = day
          )
        INSERT INTO calendar
        SELECT day, is_workday, sum(is_workday) OVER upto, max(iif(is_workday, day, NULL)) OVER upto
        FROM known WINDOW upto AS (ORDER BY day);
        """)
  }
}
