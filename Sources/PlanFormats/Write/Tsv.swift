import PlanModel

extension Format {
  /// One row a line and one tab between fields, always: a tab, a line break or a backslash inside
  /// a value is written `\t`, `\n`, `\r`, `\\`. Nothing is quoted and no formula is guarded
  /// against: for a spreadsheet use `csv`.
  package static let tsv = Format(
    name: "tsv", extensions: ["tsv", "tab"], reader: .machine,
    summary: Phrase(
      "tab-separated values, one row a line, for other programs",
      vi: "các giá trị cách nhau bằng dấu tab, mỗi hàng một dòng, cho chương trình khác"),
    examples: [
      Example(
        "units | take 3 | to tsv",
        Phrase("Three units for `cut` and `awk`.", vi: "Ba đơn vị cho `cut` và `awk`."))
    ]
  ) { answer, _, sink in
    let table = answer.flatTable
    sink(table.columns.map { tsvField($0.name) }.joined(separator: "\t") + "\n")
    for row in table.rows {
      sink(row.map { tsvField($0.exact) }.joined(separator: "\t") + "\n")
    }
  }

  private static func tsvField(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 >= 0x7F }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Printable.visible(result)
  }
}
