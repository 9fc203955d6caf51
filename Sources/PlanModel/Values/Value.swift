/// One cell of an answer, or one constant of a statement.
public enum Value: Hashable, Sendable {
  /// No value (`none`). Never an empty text.
  case missing
  case text(String)
  case integer(Int)
  case number(Double)
  /// 0.85 is 85 %.
  case percent(Double)
  case boolean(Bool)
  case day(Day)
  /// An instant in the workspace's time zone, ISO 8601 (`2023-05-19T07:00:00+07:00`).
  case instant(String)
  case period(Period)
  /// A deadline as the document words it: `before 20/5/2023`, `by 30/5/2023`.
  case due(Bound, Day)
  /// An enumeration member (`ward`) or the code of a record (`bac_ha`); can be typed back bare.
  case word(String)
  /// The members of a to-many path, in order.
  case list([Value])
}

/// What kind of value a column holds; decides alignment, the machine form and what may be compared
/// with it.
public indirect enum ValueType: Hashable, Sendable {
  case text, integer, number, percent, boolean, day, instant, period
  /// A deadline: tested by `before by after from on in`, never by `=` with a day.
  case due
  /// A closed set, by its name in the catalogue (`kind`, `state`, `box`).
  case enumeration(String)
  /// A record of the entity with this singular name (`unit`).
  case one(String)
  /// Many records of that entity.
  case many(String)
  /// Several values in one attribute (`aliases`, `basis`).
  case list(ValueType)
}
