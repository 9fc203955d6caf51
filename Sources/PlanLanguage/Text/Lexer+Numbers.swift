import PlanModel

extension Lexer {
  /// Reads whatever begins with a digit: a date, a number, a percentage or a length of time.
  mutating func readNumber() {
    let start = at
    if readDate() { return }
    at = digitsEnd(from: start)
    var isWhole = true
    if byte(at) == ASCII.dot, ASCII.isDigit(byte(at + 1)) {
      isWhole = false
      at = digitsEnd(from: at + 1)
    }
    if !isWhole, byte(at) == ASCII.dot, ASCII.isDigit(byte(at + 1)) {
      return readDottedNumber(start)
    }
    let digits = slice(start..<at)
    let number = Double(digits.filter { $0 != "_" }) ?? 0
    guard abs(number) <= 0x1p53 else {
      return emit(.number(0, isWhole: isWhole), from: start, flaw: .numberTooLarge(digits))
    }
    guard !digits.contains("__"), !digits.contains("_."), !digits.hasSuffix("_") else {
      let meant = digits.split(separator: "_").joined(separator: "_")
      return emit(
        .number(number, isWhole: isWhole), from: start, flaw: .brokenNumber(digits, meant))
    }
    if byte(at) != ASCII.percent, GroupedNumber.isPossible(digits) {
      return emit(
        .number(number, isWhole: isWhole), from: start,
        flaw: .ambiguousNumber(
          digits, grouped: digits.replacing(".", with: "_"), fraction: digits + "0"))
    }
    if byte(at) == ASCII.percent {
      at += 1
      return emit(.percent(number / 100), from: start)
    }
    let unitStart = at
    at = nameEnd(from: at)
    guard at > unitStart else { return emit(.number(number, isWhole: isWhole), from: start) }
    readPeriod(start, number, isWhole, unit: slice(unitStart..<at))
  }

  private mutating func readPeriod(_ start: Int, _ number: Double, _ isWhole: Bool, unit: String) {
    guard isWhole, let unit = Period.Unit(spelling: unit) else {
      let written = slice(start..<at)
      return emit(.number(number, isWhole: isWhole), from: start, flaw: .gluedNumber(written))
    }
    guard number <= 100_000 else {
      return emit(.period(Period(0, unit)), from: start, flaw: .numberTooLarge(slice(start..<at)))
    }
    emit(.period(Period(Int(number), unit)), from: start)
  }

  /// `1.200.000`: thousands grouped by dots.
  private mutating func readDottedNumber(_ start: Int) {
    while byte(at) == ASCII.dot, ASCII.isDigit(byte(at + 1)) { at = digitsEnd(from: at + 1) }
    let written = slice(start..<at)
    let meant = String(written.map { $0 == "." ? "_" : $0 })
    let number = Double(meant.filter { $0 != "_" }) ?? 0
    emit(.number(number, isWhole: true), from: start, flaw: .brokenNumber(written, meant))
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while ASCII.isDigit(byte(end)) || byte(end) == ASCII.underscore && ASCII.isDigit(byte(end - 1))
      || byte(end) == ASCII.underscore && byte(end - 1) == ASCII.underscore
    {
      end += 1
    }
    return end
  }

  // MARK: Dates

  /// Reads `2023-05-20`, `20/5/2023`, or what looks like a date and is none. Leaves `at` alone and
  /// gives false where no date begins.
  private mutating func readDate() -> Bool {
    let start = at
    guard let shape = DateShape(bytes: bytes, from: start) else { return false }
    at = nameEnd(from: shape.end)
    let written = slice(start..<at)
    guard at == shape.end else {
      emit(.day(shape.guess), from: start, flaw: .gluedNumber(written))
      return true
    }
    if let flaw = shape.flaw(written) {
      emit(.day(shape.guess), from: start, flaw: flaw)
    } else {
      emit(.day(shape.guess), from: start)
    }
    return true
  }
}

/// Two or three numbers between equal separators, close together: a date, or meant as one.
private struct DateShape {
  let numbers: [Int]
  let lengths: [Int]
  let separator: UInt8
  let end: Int

  /// Nil where the bytes are rather arithmetic, such as `100/4` or `10-5-3`.
  init?(bytes: [UInt8], from start: Int) {
    func digits(_ offset: Int) -> Int? {
      var end = offset
      while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
      return (1...8).contains(end - offset) ? end : nil
    }
    func number(_ from: Int, _ to: Int) -> Int {
      bytes[from..<to].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let first = digits(start), first < bytes.count,
      [ASCII.slash, ASCII.minus, ASCII.dot].contains(bytes[first]),
      let second = digits(first + 1)
    else { return nil }
    separator = bytes[first]
    var numbers = [number(start, first), number(first + 1, second)]
    var lengths = [first - start, second - first - 1]
    var end = second
    if second < bytes.count, bytes[second] == separator, let third = digits(second + 1) {
      numbers.append(number(second + 1, third))
      lengths.append(third - second - 1)
      end = third
    }
    self.numbers = numbers
    self.lengths = lengths
    self.end = end
    guard isPlausible else { return nil }
  }

  private var isPlausible: Bool {
    guard lengths.allSatisfy({ $0 <= 5 }) else { return false }
    if lengths.count == 2 {
      let isDay = numbers.allSatisfy { (1...31).contains($0) } && lengths.allSatisfy { $0 <= 2 }
      return separator == ASCII.slash && (isDay || isMonth)
    }
    if separator == ASCII.slash { return true }
    let isYearLast = lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4
    let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    return isYearLast || separator == ASCII.minus && isYearFirst
  }

  /// `5/2023`.
  private var isMonth: Bool {
    lengths[0] <= 2 && (1...12).contains(numbers[0]) && (1900...2100).contains(numbers[1])
  }

  private var isISO: Bool { separator == ASCII.minus && lengths == [4, 2, 2] }

  /// Year, month and day, in the order they seem to be written.
  private var parts: (year: Int, month: Int, day: Int) {
    guard numbers.count == 3 else { return (DateShape.exampleYear, numbers[1], numbers[0]) }
    return lengths[0] >= 3
      ? (numbers[0], numbers[1], numbers[2]) : (fullYear, numbers[1], numbers[0])
  }

  /// Completes a date without a year in the help: the year of the bundled plan.
  private static let exampleYear = 2023

  private var fullYear: Int {
    lengths[2] <= 2 ? 2000 + numbers[2] : numbers[2]
  }

  /// The day written, or where there is none the nearest that exists.
  var guess: Day {
    let (year, month, day) = parts
    if let written = Day(year: year, month: month, day: day) { return written }
    if let turned = Day(year: year, month: day, day: month) { return turned }
    let first = Day(year: min(max(year, 1), 9999), month: min(max(month, 1), 12), day: 1)
    return first.map { $0.adding(months: 1) - 1 } ?? Day(number: 0)
  }

  func flaw(_ written: String) -> SyntaxMessage? {
    let (year, month, day) = parts
    if numbers.count == 2 {
      return lengths[1] == 4
        ? .monthForDay(written) : .dateWithoutYear(written, guess.spoken)
    }
    guard let meant = Day(year: year, month: month, day: day) else {
      if let turned = Day(year: year, month: day, day: month), lengths[0] <= 2 {
        return .monthFirst(written, turned.spoken)
      }
      guard (1...12).contains(month), (1...9999).contains(year) else {
        return .impossibleDay(written, last: nil)
      }
      return .impossibleDay(written, last: Day.length(ofMonth: month, year: year))
    }
    if isISO || separator == ASCII.slash && lengths[2] == 4 && lengths[0] <= 2 { return nil }
    if separator == ASCII.slash, lengths[2] == 2, lengths[0] <= 2 {
      return .shortYear(written, meant.spoken)
    }
    return .unknownDateForm(written, lengths[0] == 4 ? meant.iso : meant.spoken)
  }
}

extension Period.Unit {
  /// The unit of `7d`, `7ngày`, `3nlv`; nil for any other word.
  init?(spelling: String) {
    switch Fold.name(spelling) {
    case "d", "ngay": self = .days
    case "w", "tuan": self = .weeks
    case "m", "thang": self = .months
    case "q", "quy": self = .quarters
    case "y", "nam": self = .years
    case "wd", "nlv": self = .workdays
    default: return nil
    }
  }
}
