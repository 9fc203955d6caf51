import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// Rows from outside the workspace, typed by their header: a column that bears the name of a field
/// (in either language) has that field's type, `name:number` says it outright, all others are text.
struct SuppliedTable {
  let reader: CsvReader
  let columns: [Column]

  init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    do throws(Diagnostics) {
      reader = try CsvReader(bytes: bytes, name: name)
    } catch {
      throw error.all[0]
    }
    columns = reader.columns.map { SuppliedTable.column($0.name, title: $0.title.text) }
  }

  /// Every cell as its column's type, an empty one missing; then the row's number.
  func table() throws(Diagnostic) -> Table {
    var rows: [[Value]] = []
    rows.reserveCapacity(reader.rows.count)
    for row in reader.rows {
      var values: [Value] = []
      for (cell, column) in zip(row.cells, columns) {
        guard let value = SuppliedTable.value(cell.text, column.type) else {
          throw Diagnostic(
            ShellMessage.badCell(cell.text, row: row.number, column: column),
            at: Place(source: reader.source, span: cell.span))
        }
        values.append(value)
      }
      rows.append(values + [.integer(row.number)])
    }
    return Table(columns: columns, rows: rows)
  }

  /// `table("x.xlsx")` is read as its name says.
  static func kind(_ source: String, _ path: String?) -> String {
    guard source == "table", let path else { return source }
    return path.lowercased().hasSuffix(".xlsx") ? "xlsx" : "csv"
  }

  private static func column(_ name: String, title: String) -> Column {
    declared(name, title: title) ?? Column(name, .text)
  }

  /// Nil for a column that neither a field nor `name:type` types.
  static func declared(_ name: String, title: String) -> Column? {
    let parts = title.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let type = types[Fold.name(String(parts[1]))] {
      return Column(name.hasSuffix("_\(parts[1])") ? String(parts[0]) : name, type)
    }
    let key = Fold.name(name)
    for entity in Entity.all {
      guard let field = entity.field(key: key) else { continue }
      switch field.type {
      case .day, .integer, .number, .percent, .boolean: return Column(field.name, field.type)
      case .text, .one, .enumeration: return Column(field.name, .text)
      default: continue
      }
    }
    return nil
  }

  private static let types: [String: ValueType] = [
    "text": .text, "number": .number, "integer": .integer, "day": .day, "date": .day,
    "percent": .percent, "boolean": .boolean,
  ]

  /// Nil where the text is not of the type.
  static func value(_ text: String, _ type: ValueType) -> Value? {
    let cell = String(text[...].trimmed)
    if cell.isEmpty { return .missing }
    switch type {
    case .day: return (Day(iso: cell) ?? spokenDay(cell)).map(Value.day)
    case .integer: return Int(cell).map(Value.integer)
    case .number: return number(cell).map(Value.number)
    case .percent:
      return cell.hasSuffix("%")
        ? number(String(cell.dropLast())).map { .percent($0 / 100) }
        : number(cell).map(Value.percent)
    case .boolean:
      switch Fold.name(cell) {
      case "true", "yes", "co", "x", "1", "dung": return .boolean(true)
      case "false", "no", "khong", "0", "sai": return .boolean(false)
      default: return nil
      }
    default: return SuppliedTable.text(cell).map(Value.text)
    }
  }

  /// As a text in quotes could say it; nil for what none can.
  static func text(_ cell: String) -> String? {
    guard cell.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return cell }
    let text = cell.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing("\u{A0}", with: " ")
    let isSayable = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t"
    }
    return isSayable ? text : nil
  }

  /// `1015.5`, and `1015,5` as Vietnamese spreadsheets write it; thousands are not grouped.
  private static func number(_ text: String) -> Double? {
    guard !GroupedNumber.isPossible(text) else { return nil }
    let number = Double(text.replacing(",", with: "."))
    return number?.isFinite == true ? number : nil
  }

  private static func spokenDay(_ text: String) -> Day? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

extension Session {
  /// The columns of what comes from outside, known before anything runs.
  var supplies: @Sendable (String, String?) throws(Diagnostic) -> [Column]? {
    let pasted = pasted?.columns
    let check = try? Checkup.columns(self)
    return { name, argument throws(Diagnostic) in
      switch SuppliedTable.kind(name, argument) {
      case "csv":
        guard let argument else { return nil }
        return try SuppliedTable(try ScriptFile.bytes(argument), name: argument).columns
      case "xlsx":
        return try argument.map { path throws(Diagnostic) in try SuppliedSheet(path) }?.columns
      case "pasted": return pasted
      case "check": return argument == nil ? check : nil
      default: return nil
      }
    }
  }

  /// The rows of what comes from outside, when the statement runs.
  func supply(_ supply: CheckedSupply) throws(Diagnostic) -> Table {
    switch SuppliedTable.kind(supply.name, supply.argument) {
    case "csv":
      let path = supply.argument ?? ""
      let table = try SuppliedTable(try ScriptFile.bytes(path), name: path)
      supplied.append(table)
      return try table.table()
    case "xlsx":
      let sheet = try SuppliedSheet(supply.argument ?? "")
      if let formulas = sheet.formulas, !isQuiet {
        tell(
          Phrase(
            "note: \(formulas.count) formulas, such as \(formulas.first): "
              + "their last saved values were taken",
            vi: "lưu ý: \(formulas.count) công thức, như \(formulas.first): "
              + "đã lấy giá trị lưu lần cuối")(screen.tongue))
      }
      supplied.append(sheet)
      return sheet.table
    case "check":
      return try Checkup.findings(self)
    case "coverage":
      return try coverage(of: supply)
    default:
      guard let pasted else { return Table(columns: supply.columns, rows: []) }
      supplied.append(pasted)
      return try pasted.table()
    }
  }
}
