import PlanModel

/// JSON by RFC 8259. Control characters, line separators and marks that turn the direction of
/// writing are escaped, so that the text is safe on a terminal and still reads back exactly.
enum JsonText {
  /// `{"code": "bac_ha", "size": 15}`, keys in the order of the columns.
  static func object(_ columns: [Column], _ row: [Value]) -> String {
    var text = "{"
    for (index, (column, value)) in zip(columns, row).enumerated() {
      if index > 0 { text += ", " }
      text += string(column.name)
      text += ": "
      text += self.value(value)
    }
    return text + "}"
  }

  static func facts(of card: Card) -> String {
    object(card.facts.map { Column($0.label, $0.type) }, card.facts.map(\.value))
  }

  /// A whole card on one line.
  static func object(of card: Card) -> String {
    let sections = card.sections.map { section in
      let rows = section.table.rows.map { object(section.table.columns, $0) }
      return "\(string(section.title)): [\(rows.joined(separator: ", "))]"
    }
    return "{\"entity\": \(string(card.entity)), \"code\": \(string(card.code)), "
      + "\"name\": \(string(card.name)), \"facts\": \(facts(of: card)), "
      + "\"sections\": {\(sections.joined(separator: ", "))}}"
  }

  static func value(_ value: Value) -> String {
    switch value {
    case .missing: "null"
    case .integer(let number): String(number)
    case .number(let number), .percent(let number): DecimalDigits(number)?.exact ?? "null"
    case .boolean(let holds): holds ? "true" : "false"
    case .list(let members): "[" + members.map(self.value).joined(separator: ", ") + "]"
    case .text, .word, .instant, .day, .period, .due: string(value.exact)
    }
  }

  static func string(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustEscape) else { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if mustEscape(scalar) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x21, 0x23...0x5B, 0x5D...0x7E, 0xA0...0x5FF: false
    case 0x00...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
