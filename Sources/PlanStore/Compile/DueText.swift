import PlanModel

/// A deadline in one column: `2023-05-19 before 2023-05-20`. Sorts by the last day, and carries the
/// date and bound it is shown by.
enum DueText {
  static func text(_ bound: Bound, _ date: Day) -> String {
    "\(bound.lastDay(date).iso) \(bound.rawValue) \(date.iso)"
  }

  static func value(_ text: String) -> Value {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let bound = Bound(rawValue: String(parts[1])),
      let day = Day(iso: parts[2])
    else { return .missing }
    return .due(bound, day)
  }

  static func lastDay(_ text: Sql) -> Sql { "substr(\(text), 1, 10)" }
}

/// Stands between the members of a list that SQL hands over as one text (ASCII unit separator).
let listSeparator: Character = "\u{1F}"

extension Value {
  /// As an argument of a statement: references by their code, deadlines as `DueText`.
  var bound: Sql {
    switch self {
    case .missing: "NULL"
    case .text(let text), .word(let text), .instant(let text): "\(text)"
    case .integer(let number): "\(number)"
    case .number(let number), .percent(let number): "\(number)"
    case .boolean(let truth): "\(truth ? 1 : 0)"
    case .day(let day): "\(day)"
    case .due(let bound, let day): "\(DueText.text(bound, day))"
    case .period(let period): "\("\(period.count)\(period.unit.rawValue)")"
    case .list(let members):
      "\(members.map(\.plainText).joined(separator: String(listSeparator)))"
    }
  }

  /// A member of a list as text.
  var plainText: String {
    switch self {
    case .text(let text), .word(let text), .instant(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.iso
    default: ""
    }
  }
}
