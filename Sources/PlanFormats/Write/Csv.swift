import PlanModel

extension Format {
  /// RFC 4180, UTF-8, but each line ends with LF alone: Excel, LibreOffice and every reader of the
  /// RFC take it, while CRLF leaves a stray CR in the last column of `cut`, `awk` and `diff`.
  ///
  /// A text that a spreadsheet would run as a formula gets a `'` before it.
  package static let csv = Format(
    name: "csv", extensions: ["csv"], reader: .machine,
    options: [
      Option(
        name: "bom", type: .boolean,
        summary: Phrase(
          "begin with a mark by which Excel knows UTF-8", vi: "thêm dấu BOM cho Excel"))
    ],
    summary: Phrase(
      "comma-separated values, UTF-8", vi: "các giá trị cách nhau bằng dấu phẩy, UTF-8"),
    examples: [
      Example(
        "units | take 3 | to csv",
        Phrase("Three units for a spreadsheet.", vi: "Ba đơn vị cho bảng tính.")),
      Example(
        "units | take 3 | to csv with bom = true",
        Phrase(
          "The same for Excel, which needs a mark to see that the text is UTF-8.",
          vi: "Như trên cho Excel, vốn cần dấu BOM mới nhận ra UTF-8.")),
    ]
  ) { answer, layout, sink in
    let table = answer.flatTable
    if layout.options["bom"] == .boolean(true) { sink("\u{FEFF}") }
    sink(csvLine(table.columns.map { csvField(.text($0.name)) }))
    for row in table.rows {
      sink(csvLine(row.map(csvField)))
    }
  }

  private static func csvLine(_ fields: [String]) -> String {
    // A lone empty field would be an empty line, which readers skip.
    fields == [""] ? "\"\"\n" : fields.joined(separator: ",") + "\n"
  }

  private static func csvField(_ value: Value) -> String {
    let text = value.exact
    if value.isNumeric { return GroupedNumber.plain(text) }
    let shown = Printable.visible(text, breaks: .kept)
    return quoted(isFormula(text) ? "'" + shown : shown)
  }

  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let bytes = text.utf8
    let needsQuotes =
      bytes.first == 0x20 || bytes.last == 0x20
      || bytes.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
