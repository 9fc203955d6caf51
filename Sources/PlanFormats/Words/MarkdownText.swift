import PlanModel

/// Text inside GitHub-flavoured Markdown, shown as it is and never read as markup.
enum MarkdownText {
  static func value(_ value: Value, _ tongue: Tongue) -> String {
    value.spokenLines(in: tongue).map(escaped).joined(separator: "<br>")
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\\", "`", "*", "[", "]", "|", "~", "#": result += "\\" + String(character)
      case "_" where !(previous.isWordLike && rest.first?.isWordLike == true):
        // Inside a code such as bac_ha it marks nothing.
        result += "\\_"
      default: result.append(character)
      }
      previous = character
    }
    return result
  }

  /// Keeps `1. …` or `- …` at the start of a line from beginning a list.
  static func atLineStart(_ text: String) -> String {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let mark = text.dropFirst(number.count).first
    let begins = number.isEmpty ? "-+>=".contains(mark ?? " ") : mark == "." || mark == ")"
    return begins ? number + "\\" + text.dropFirst(number.count) : text
  }

  /// A pipe table with its header; numbers to the right.
  static func write(_ table: Table, _ tongue: Tongue, to sink: Format.Sink) {
    sink(line(table.columns.map { escaped(Printable.visible($0.name)) }))
    sink(line(table.columns.map { $0.type.isNumeric ? "---:" : "---" }))
    for row in table.rows {
      sink(line(row.map { value($0, tongue) }))
    }
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber || self == "_" }
}
