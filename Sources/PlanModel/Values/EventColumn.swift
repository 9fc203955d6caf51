/// What a calendar reads of a row, by the name of the column: every list that is written as one has
/// them, and after them the columns the user asked for.
public enum EventColumn: String, CaseIterable, Sendable {
  /// The singular word of the entity, with `plan` and `key` what tells one event from all others.
  case entity
  case plan
  case key
  /// Whose day it is; missing for a day that is everybody's.
  case who
  case title
  case lastDay = "last_day"
  case lastWorkday = "last_workday"
  /// The deadline now in force.
  case due
  /// The words of the document.
  case wording
  case clause
  case state
  /// Nobody needs to be reminded of it.
  case settled
  /// It will not take place.
  case cancelled
  case sevenBefore = "seven_before"
  case threeBefore = "three_before"
  case oneBefore = "one_before"

  /// The days to remind on, with how many working days are left on each.
  public static let alarms: [(column: EventColumn, workdays: Int)] = [
    (.sevenBefore, 7), (.threeBefore, 3), (.oneBefore, 1),
  ]
}
