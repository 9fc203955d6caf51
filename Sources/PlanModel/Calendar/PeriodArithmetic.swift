extension WorkCalendar {
  /// The day a period later, or earlier when its count is negative. Months, quarters and years keep
  /// the day of the month, or its last day. Nil beyond the years 1 to 9999, and for working days
  /// beyond `range`.
  public func adding(_ period: Period, to day: Day) -> Day? {
    // No period of more days than there are in 9999 years leads anywhere.
    guard (-4_000_000...4_000_000).contains(period.count) else { return nil }
    return switch period.unit {
    case .days: shifted(day, days: period.count)
    case .weeks: shifted(day, days: period.count * 7)
    case .months: shifted(day, months: period.count)
    case .quarters: shifted(day, months: period.count * 3)
    case .years: shifted(day, months: period.count * 12)
    case .workdays: adding(workdays: period.count, to: day)
    }
  }

  /// The last day of "within `period` from `event`" (trong thời hạn … kể từ ngày …): the day of the
  /// event does not count, and an end on a day off moves to the next working day. Civil Code 2015,
  /// articles 147 and 148. Fixed dates do not move: they do not come here.
  public func end(of period: Period, from event: Day) -> Day? {
    adding(period, to: event).flatMap(nextWorkday)
  }

  private func shifted(_ day: Day, days: Int) -> Day? {
    let shifted = day + days
    return (1...9999).contains(shifted.components.year) ? shifted : nil
  }

  private func shifted(_ day: Day, months: Int) -> Day? {
    let (year, month, _) = day.components
    let target = year * 12 + month - 1 + months
    return (12..<120_000).contains(target) ? day.adding(months: months) : nil
  }
}
