import PlanModel

extension Value {
  /// The value for programs, the same in every language: ISO dates, `true`, a percentage as a
  /// fraction, `before 2023-05-20`, `3wd`, the members of a list joined by `; `. Empty when
  /// missing. Text is left as it is.
  package var exact: String {
    switch self {
    case .missing: ""
    case .text(let text), .word(let text), .instant(let text): text
    case .integer(let number): String(number)
    case .number(let number), .percent(let number): DecimalDigits(number)?.exact ?? ""
    case .boolean(let holds): holds ? "true" : "false"
    case .day(let day): day.iso
    case .period(let period): "\(period.count)\(period.unit.rawValue)"
    case .due(let bound, let day): "\(bound.rawValue) \(day.iso)"
    case .list(let members): members.map(\.exact).joined(separator: "; ")
    }
  }

  /// Whether a spreadsheet may take the value for a number, so that a leading `-` is no formula.
  var isNumeric: Bool {
    switch self {
    case .integer, .number, .percent: true
    default: false
    }
  }
}

extension ValueType {
  /// Numbers stand at the right of their column.
  var isNumeric: Bool {
    switch self {
    case .integer, .number, .percent: true
    default: false
    }
  }
}
