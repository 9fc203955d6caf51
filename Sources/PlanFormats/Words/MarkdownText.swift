import PlanModel

/// Text inside GitHub-flavoured Markdown, shown as it is and never read as markup.
package enum MarkdownText {
  static func value(_ value: Value, _ tongue: Tongue) -> String {
    value.spokenLines(in: tongue).map(escaped).joined(separator: "<br>")
  }

  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "&":
        result.append(contentsOf: "&amp;".unicodeScalars)
      case "<":
        result.append(contentsOf: "&lt;".unicodeScalars)
      case "\\", "`", "*", "[", "]", "|", "~", "#":
        result.append("\\")
        result.append(scalars[index])
      case "_" where !isInsideWord(index, of: scalars):
        result.append(contentsOf: "\\_".unicodeScalars)
      default:
        result.append(scalars[index])
      }
    }
    return String(result)
  }

  /// An underscore inside a code such as `bac_ha` marks nothing.
  private static func isInsideWord(
    _ index: String.Index, of scalars: String.UnicodeScalarView
  ) -> Bool {
    func isWordLike(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
        ?? false
    }
    return isWordLike(scalars[..<index].last)
      && isWordLike(scalars[scalars.index(after: index)...].first)
  }

  /// Keeps `1. …` or `- …` at the start of a line from beginning a list.
  package static func atLineStart(_ text: String) -> String {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let mark = text.dropFirst(number.count).first
    let begins = number.isEmpty ? "-+>=".contains(mark ?? " ") : mark == "." || mark == ")"
    return begins ? number + "\\" + text.dropFirst(number.count) : text
  }

  /// A pipe table with its header; numbers to the right.
  package static func write(_ table: Table, _ tongue: Tongue, to sink: Format.Sink) {
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
