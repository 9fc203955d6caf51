import PlanModel

/// The lines above a timeline: months, Mondays, weekdays, and where today is; as many as the scale
/// has room for.
struct TimelineRuler {
  let lines: [String]

  init(_ timeline: Timeline, _ scale: DayScale, _ layout: Layout) {
    let days = (0...(scale.days.upperBound - scale.days.lowerBound)).map {
      scale.days.lowerBound + $0
    }
    var months = InkLine(width: scale.width)
    var free = 0
    for day in days where day == days.first || day.components.day == 1 {
      let (year, month, _) = day.components
      let isLong = day == days.first || month == 1 || scale.daysPerCell < 4
      let label = isLong ? "\(month)/\(year)" : String(month)
      // The first month leaves the place to the next where it has none of its own.
      let next = TimelineRuler.nextMonth(day)
      let end = scale.days.contains(next) ? scale.cell(next) : scale.width
      let cell = scale.cell(day)
      if cell >= free, cell + label.count <= max(end - 1, 0) || end == scale.width {
        months.put(label, at: cell, .strong)
        free = cell + label.count + 1
      }
    }
    var lines = [months]

    if scale.daysPerCell == 1 {
      var dates = InkLine(width: scale.width)
      for day in days where day.weekday == .monday {
        dates.put(String(day.components.day), at: scale.cell(day))
      }
      lines.append(dates)
      var weekdays = InkLine(width: scale.width)
      for day in days {
        let isOff = timeline.daysOff.contains(day)
        weekdays.put(
          TimelineRuler.tick(day.weekday, isOff: isOff, scale.cellsPerDay, layout.tongue),
          at: scale.cell(day), isOff || scale.cellsPerDay == 1 ? .faint : nil)
      }
      lines.append(weekdays)
    } else if scale.daysPerCell < 4 {
      var dates = InkLine(width: scale.width)
      for day in days where day.weekday == .monday {
        let (cell, label) = (scale.cell(day), String(day.components.day))
        if dates.isEmpty(max(0, cell - 1)..<min(scale.width, cell + label.count)) {
          dates.put(label, at: cell)
        }
      }
      lines.append(dates)
    }
    if timeline.showsToday {
      var today = InkLine(width: scale.width)
      let cell = scale.middle(timeline.today)
      let words =
        "\(PictureWords.now(timeline)(layout.tongue)) \(PictureWords.short(timeline.today))"
      let fitsAfter = cell + 2 + words.count <= scale.width
      today.put("▼", at: cell, .now)
      today.put(words, at: fitsAfter ? cell + 2 : cell - 1 - words.count, .now)
      lines.append(today)
    }
    self.lines = lines.map { $0.text(layout).withoutTrailingSpaces }
  }

  private static func nextMonth(_ day: Day) -> Day {
    let (year, month, date) = day.components
    return day + (Day.length(ofMonth: month, year: year) - date + 1)
  }

  /// A weekday in so many cells: its letters where there is room for them, else a tick.
  static func tick(
    _ weekday: Weekday, isOff: Bool, _ cells: Int, _ tongue: Tongue
  ) -> String {
    switch (cells, tongue) {
    case (1, _): isOff ? "░" : weekday == .monday ? "┬" : "·"
    case (2, .vietnamese): ["2", "3", "4", "5", "6", "7", "C"][weekday.rawValue - 1]
    case (2, .english): ["M", "T", "W", "T", "F", "S", "S"][weekday.rawValue - 1]
    case (_, .vietnamese): ["T2", "T3", "T4", "T5", "T6", "T7", "CN"][weekday.rawValue - 1]
    case (_, .english): ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][weekday.rawValue - 1]
    }
  }
}
