/// Which days are worked: Monday to Friday but for holidays, and the weekend days worked in exchange.
/// Every question is one or two look-ups. Beyond `range` nothing is known and every answer is nil.
public struct WorkCalendar: Sendable {
  /// From 1/1/2000 to 31/12/2050.
  public static let range = Day(number: 10_957)...Day(number: 29_584)

  /// By day of `range`, how many working days there are from its beginning to that day, inclusive.
  private let ordinals: [Int32]
  /// The place in `range` of each working day; the first has ordinal 1.
  private let workdays: [Int32]

  /// Of two entries for one day the later holds, so an office's own days follow the shipped ones.
  /// Entries beyond `range` are of no effect.
  public init(holidays: [Holiday]) {
    let first = WorkCalendar.range.lowerBound
    let count = WorkCalendar.range.upperBound - first + 1
    let weekday = first.weekday.rawValue - 1
    var isWorked = (0..<count).map { ($0 + weekday) % 7 < 5 }
    for holiday in holidays where WorkCalendar.range.contains(holiday.day) {
      isWorked[holiday.day - first] = holiday.kind == .worked
    }
    var ordinals: [Int32] = []
    var workdays: [Int32] = []
    ordinals.reserveCapacity(count)
    workdays.reserveCapacity(count)
    for place in 0..<count {
      if isWorked[place] { workdays.append(Int32(place)) }
      ordinals.append(Int32(workdays.count))
    }
    self.ordinals = ordinals
    self.workdays = workdays
  }

  /// Working days from the beginning of `range` to the day, inclusive. The day before `range` has 0.
  private func ordinal(_ day: Day) -> Int? {
    let place = day - WorkCalendar.range.lowerBound
    if place == -1 { return 0 }
    return ordinals.indices.contains(place) ? Int(ordinals[place]) : nil
  }

  private func workday(ordinal: Int) -> Day? {
    guard workdays.indices.contains(ordinal - 1) else { return nil }
    return WorkCalendar.range.lowerBound + Int(workdays[ordinal - 1])
  }

  private func holds(_ day: Day) -> Bool { WorkCalendar.range.contains(day) }

  /// Whether the day is worked.
  public func isWorkday(_ day: Day) -> Bool? {
    guard holds(day), let before = ordinal(day - 1), let upTo = ordinal(day) else { return nil }
    return upTo > before
  }

  /// The day itself when it is worked, else the last working day before it.
  public func lastWorkday(onOrBefore day: Day) -> Day? {
    guard holds(day) else { return nil }
    return ordinal(day).flatMap(workday)
  }

  /// The day itself when it is worked, else the first working day after it.
  public func nextWorkday(onOrAfter day: Day) -> Day? {
    guard holds(day), let before = ordinal(day - 1) else { return nil }
    return workday(ordinal: before + 1)
  }

  /// Working days in (a, b]: the first day does not count, the last does. When b comes before a,
  /// those in (b, a], negative.
  public func workdays(after a: Day, through b: Day) -> Int? {
    guard holds(a), holds(b), let from = ordinal(a), let to = ordinal(b) else { return nil }
    return to - from
  }

  /// The n-th working day after the day, or before it when n is negative; the day itself for 0.
  public func adding(workdays n: Int, to day: Day) -> Day? {
    guard holds(day), (-ordinals.count...ordinals.count).contains(n) else { return nil }
    if n == 0 { return day }
    guard let passed = ordinal(n > 0 ? day : day - 1) else { return nil }
    return workday(ordinal: n > 0 ? passed + n : passed + n + 1)
  }

  /// Every day of `range` in order, for a table that SQL can join: `ordinal` is the number of working
  /// days up to and including the day, so that the difference of two counts what lies between.
  public func days() -> some Sequence<(day: Day, isWorkday: Bool, ordinal: Int)> {
    ordinals.indices.lazy.map { place in
      let before = place == 0 ? 0 : ordinals[place - 1]
      return (
        WorkCalendar.range.lowerBound + place, ordinals[place] > before, Int(ordinals[place])
      )
    }
  }
}
