import PlanLanguage
import PlanModel

/// Values as the language writes them, in the one form a dump uses: ISO dates, English words.
package enum Literal {
  static func of(_ value: Value) -> String {
    switch value {
    case .missing: "none"
    case .text(let text), .instant(let text): quoted(text)
    case .word(let word): code(word)
    case .integer(let number): String(number)
    case .number(let number): plain(number)
    case .percent(let share): "\(plain(share * 100))%"
    case .boolean(let truth): truth ? "true" : "false"
    case .day(let day): day.iso
    case .period(let period): "\(period.count)\(period.unit.rawValue)"
    case .due(let bound, let day): "\(bound.rawValue) \(day.iso)"
    case .list(let members): "[\(members.map(of).joined(separator: ", "))]"
    }
  }

  package static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// Bare where it can be read back bare.
  static func code(_ code: String) -> String {
    Keyword.canStandBare(code) ? code : quoted(code)
  }

  /// Without exponent, and without a fraction where it is whole.
  private static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return GroupedNumber.plain("\(number)")
  }
}

/// One line of a dump, or several where it would be too long for one.
struct DumpedRecord {
  let head: String
  var attributes: [String] = []

  private static let width = 100

  var text: String {
    guard !attributes.isEmpty else { return head + "\n" }
    let line = "\(head) { \(attributes.joined(separator: ", ")) }"
    if line.count <= DumpedRecord.width { return line + "\n" }
    return "\(head) {\n\(attributes.map { "  \($0)\n" }.joined())}\n"
  }
}
