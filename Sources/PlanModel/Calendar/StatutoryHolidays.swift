/// The days off that the law gives in a year, for years whose announcement is not in the table.
/// Labour Code 2019, articles 111(3) and 112; before it the codes of 1994 (with the change of 2007
/// that added the tenth of the third lunar month) and of 2012.
struct StatutoryHolidays {
  let year: Int
  /// The first day of the lunar year.
  let tet: Day
  /// The tenth day of the third lunar month (Giỗ Tổ Hùng Vương).
  let gioTo: Day

  /// In order of the days, with the days off in lieu of those that fall on a weekend.
  var holidays: [Holiday] {
    let named = named.sorted { $0.day < $1.day }
    var taken = Set(named.map(\.day))
    var holidays = named.map { Holiday(day: $0.day, name: $0.name, kind: .off, forecast: true) }
    for (day, name) in named where day.weekday.isWeekend {
      var other = day + 1
      while other.weekday.isWeekend || taken.contains(other) { other = other + 1 }
      taken.insert(other)
      holidays.append(
        Holiday(day: other, name: name + " (nghỉ bù)", kind: .off, forecast: true))
    }
    return holidays.sorted { $0.day < $1.day }
  }

  private var named: [(day: Day, name: String)] {
    var days = fixed(1, 1, "Tết Dương lịch")
    days += tetDays.map { ($0, "Tết Nguyên đán") }
    if year >= 2007 { days.append((gioTo, "Giỗ Tổ Hùng Vương")) }
    days += fixed(30, 4, "Ngày Chiến thắng") + fixed(1, 5, "Quốc tế Lao động")
    days += fixed(2, 9, "Quốc khánh")
    if year >= 2021 { days += nationalDayNeighbour }
    if year >= 2026 { days += fixed(24, 11, "Ngày Văn hóa Việt Nam") }
    return days
  }

  private func fixed(_ day: Int, _ month: Int, _ name: String) -> [(day: Day, name: String)] {
    Day(year: year, month: month, day: day).map { [($0, name)] } ?? []
  }

  /// Four days until the code of 2012 came into force after Tết 2013, five since. How many of them
  /// come before the new year is announced each year: one when that makes a whole week, else two.
  private var tetDays: [Day] {
    let (before, count) = year <= 2013 ? (1, 4) : (tet.weekday == .tuesday ? 1 : 2, 5)
    return (0..<count).map { tet - before + $0 }
  }

  /// The second day of National Day is the one before or after, whichever makes the longer rest.
  private var nationalDayNeighbour: [(day: Day, name: String)] {
    fixed(2, 9, "Quốc khánh").map { day, name in
      switch day.weekday {
      case .monday, .thursday, .sunday: (day + 1, name)
      default: (day - 1, name)
      }
    }
  }
}
