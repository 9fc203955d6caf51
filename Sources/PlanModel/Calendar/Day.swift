/// A day of the Gregorian calendar, counted from 1 January 1970. Arithmetic is whole-number and
/// knows no time zone. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// Any number is a day, also one beyond the years 1 to 9999 that can be written.
  public init(number: Int) {
    self.number = number
  }

  /// Nil for a date that does not exist, such as 31/2/2023.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: year)).contains(day),
      (1...9999).contains(year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Earlier is less.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// That many days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  /// That many days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from `b` to `a`; negative when `a` is the earlier.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }

  /// By the Gregorian rule, also for years before 1582.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days of a month from 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as written.
  public var components: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * mp + 2) / 5 + 1
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Thứ.
  public var weekday: Weekday {
    let index = (number + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The same day `count` months on; the last day of the month where that day does not exist; the
  /// day itself where that would leave the years 1 to 9999 (`WorkCalendar.adding` answers nil).
  public func adding(months count: Int) -> Day {
    let (year, month, day) = components
    let months = year * 12 + month - 1 + count
    let (y, m) = (months / 12, months % 12 + 1)
    return Day(year: y, month: m, day: min(day, Day.length(ofMonth: m, year: y))) ?? self
  }

  /// `2023-05-20`, for machines.
  public var iso: String {
    let (year, month, day) = components
    return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
  }

  /// `20/5/2023`, for people.
  public var spoken: String {
    let (year, month, day) = components
    return "\(day)/\(month)/\(year)"
  }

  /// Reads `2023-05-20` only; nil for anything else.
  public init?(iso text: some StringProtocol) {
    var (year, month, day, place) = (0, 0, 0, 0)
    for byte in text.utf8 {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 10...: return nil
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: year = year * 10 + digit
      case 5, 6: month = month * 10 + digit
      default: day = day * 10 + digit
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A day of the week, Monday first (thứ Hai … Chủ nhật).
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// As it stands in a sentence.
  public var name: Phrase {
    switch self {
    case .monday: Phrase("Monday", vi: "thứ Hai")
    case .tuesday: Phrase("Tuesday", vi: "thứ Ba")
    case .wednesday: Phrase("Wednesday", vi: "thứ Tư")
    case .thursday: Phrase("Thursday", vi: "thứ Năm")
    case .friday: Phrase("Friday", vi: "thứ Sáu")
    case .saturday: Phrase("Saturday", vi: "thứ Bảy")
    case .sunday: Phrase("Sunday", vi: "Chủ nhật")
    }
  }
}

/// A length of time as written (`7d 2w 1m 1q 1y 3wd`). Months and working days have no fixed number
/// of days, so the unit is kept.
public struct Period: Hashable, Sendable {
  /// What is counted; the raw value is the letter after the number.
  public enum Unit: String, CaseIterable, Sendable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case quarters = "q"
    case years = "y"
    case workdays = "wd"
  }

  /// Negative for a period back in time.
  public let count: Int
  /// As written: 2 weeks are not 14 days until they are added to a day.
  public let unit: Unit

  /// `Period(3, .workdays)` is `3wd`.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
