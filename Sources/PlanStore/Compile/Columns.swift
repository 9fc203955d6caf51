import PlanLanguage
import PlanModel

/// How a field is worked out in SQL.
enum Piece {
  /// A value as it is stored.
  case plain(Sql)
  /// A truth value that is a test: `truth` holds exactly where it is true; `falsity` exactly where it
  /// is not, for those tests that have a better complement than NOT.
  case test(Sql, falsity: Sql? = nil)
  /// A deadline: the day it is tested by, and its `DueText`.
  case due(lastDay: Sql, text: Sql)
}

extension Record {
  /// A field that is not a reference to another record, nor to many.
  func piece(_ field: String) -> Piece {
    switch entity {
    case .task: taskPiece(field) ?? .plain(column(field))
    case .deadline, .amendment: deadlinePiece(field) ?? .plain(column(field))
    case .section: sectionPiece(field) ?? .plain(column(field))
    case .target where field == "rate":
      .plain("\(column("result")) / \(column("value"))")
    case .supervisor where field == "watches_plan":
      .plain("coalesce(\(oversight("watches_plan")), 0)")
    case .journal: journalPiece(field) ?? .plain(column(field))
    default: .plain(column(field))
    }
  }

  /// A deadline's date with its bound as one text, which sorts by the last day.
  func due(date: Sql, bound: Sql, lastDay: Sql) -> Piece {
    .due(lastDay: lastDay, text: "\(lastDay) || ' ' || \(bound) || ' ' || \(date)")
  }

  func workday(onOrBefore day: Sql) -> Sql {
    "(SELECT last_workday FROM calendar WHERE day = \(day))"
  }

  private func deadlinePiece(_ field: String) -> Piece? {
    switch (entity, field) {
    case (.deadline, "due"):
      return due(
        date: column("due_date"), bound: column("due_bound"), lastDay: column("last_day"))
    case (.deadline, "last_workday"):
      return .plain(workday(onOrBefore: column("last_day")))
    case (.deadline, "weekday"):
      return .plain(weekday(of: column("last_day")))
    case (.amendment, "due"):
      let (date, bound) = (column("date"), column("bound"))
      return due(
        date: date, bound: bound,
        lastDay: "CASE \(bound) WHEN 'before' THEN date(\(date), '-1 day') ELSE \(date) END")
    default:
      return nil
    }
  }

  private func weekday(of day: Sql) -> Sql {
    let names: Sql = """
      WHEN '1' THEN 'monday' WHEN '2' THEN 'tuesday' WHEN '3' THEN 'wednesday' \
      WHEN '4' THEN 'thursday' WHEN '5' THEN 'friday' WHEN '6' THEN 'saturday' \
      WHEN '0' THEN 'sunday'
      """
    return "CASE strftime('%w', \(day)) \(names) END"
  }

  private func sectionPiece(_ field: String) -> Piece? {
    switch field {
    case "number": .plain("coalesce(\(column("number")), \(column("printed")))")
    case "leaf":
      .test(
        "NOT EXISTS (SELECT 1 FROM \(name: from.compilation.table("section")) WHERE parent_id = \(id))"
      )
    default: nil
    }
  }
}
