import PlanModel

extension Value {
  /// What stands where a value is missing, for people. Machine formats leave the place empty or
  /// write `null`.
  package static let missingMark = "–"

  /// The value for people, on one line, safe for a terminal: dates as `20/5/2023`, a deadline in
  /// words, at most 12 significant digits, a percentage with at most one decimal, control
  /// characters made visible.
  package func spoken(in tongue: Tongue) -> String {
    Printable.visible(words(in: tongue))
  }

  /// The same with the value's own line breaks kept; at least one line.
  package func spokenLines(in tongue: Tongue) -> [String] {
    let text = words(in: tongue)
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return [Printable.visible(text)]
    }
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { Printable.visible(String($0)) }
  }

  private func words(in tongue: Tongue) -> String {
    switch self {
    case .missing: Value.missingMark
    case .text(let text), .word(let text), .instant(let text): text
    case .integer(let number): String(number)
    case .number(let number): Value.spoken(number)
    case .percent(let share): Value.spoken(percent: share)
    case .boolean(let holds):
      switch tongue {
      case .english: holds ? "yes" : "no"
      case .vietnamese: holds ? "có" : "không"
      }
    case .day(let day): day.spoken
    case .period(let period): period.spoken(in: tongue)
    case .due(let bound, let day): bound.spoken(in: tongue) + " " + day.spoken
    case .list(let members):
      members.isEmpty
        ? Value.missingMark : members.map { $0.words(in: tongue) }.joined(separator: "; ")
    }
  }

  private static func spoken(_ number: Double) -> String {
    guard var digits = DecimalDigits(number) else { return missingMark }
    digits.round(significant: 12)
    return digits.plain
  }

  /// What is not quite nothing or not quite everything never reads `0%` or `100%`.
  private static func spoken(percent share: Double) -> String {
    guard var digits = DecimalDigits(share) else { return missingMark }
    digits.round(significant: 12)
    digits.shiftPoint(by: 2)
    let unrounded = digits.plain
    digits.round(places: 1)
    switch (digits.plain, unrounded) {
    case ("0", let full) where full != "0" && share > 0: return "<0.1%"
    case ("100", let full) where full != "100" && share < 1: return ">99.9%"
    case (let rounded, _): return rounded + "%"
    }
  }
}

extension Bound {
  func spoken(in tongue: Tongue) -> String {
    switch (self, tongue) {
    case (.before, .english): "before"
    case (.by, .english): "by"
    case (.before, .vietnamese): "trước"
    case (.by, .vietnamese): "đến hết"
    }
  }
}

extension Period {
  func spoken(in tongue: Tongue) -> String {
    switch tongue {
    case .english: "\(count) \(english)\(count == 1 ? "" : "s")"
    case .vietnamese: "\(count) \(vietnamese)"
    }
  }

  private var english: String {
    switch unit {
    case .days: "day"
    case .weeks: "week"
    case .months: "month"
    case .quarters: "quarter"
    case .years: "year"
    case .workdays: "working day"
    }
  }

  private var vietnamese: String {
    switch unit {
    case .days: "ngày"
    case .weeks: "tuần"
    case .months: "tháng"
    case .quarters: "quý"
    case .years: "năm"
    case .workdays: "ngày làm việc"
    }
  }
}
