import Glibc
import PlanFormats
import PlanModel

/// The rows of an .xlsx file, read by `kh-papers` and typed by their header as those of a .csv are. A
/// column that neither a field nor `name:type` types has the type that all its cells have, else it is
/// text.
struct SuppliedSheet {
  let columns: [Column]
  /// A value for each column, then the row's number in the sheet.
  let rows: [[Value]]
  /// Of each row, its number in the sheet.
  let numbers: [Int]
  /// Formulas whose last value was taken, and the first one's cell.
  let formulas: (count: Int, first: String)?

  init(_ path: String) throws(Diagnostic) {
    let lines = try SuppliedSheet.read(path)
    var titles: [String] = []
    var found: [(number: Int, values: [Value])] = []
    var formulas: (count: Int, first: String)?
    for line in lines {
      switch (PaperWord(rawValue: line.word), line.values.first) {
      case (.column, let title?):
        titles.append(String(Composer.nfc(title.sheetText ?? "")[...].trimmed))
      case (.row, .integer(let number)): found.append((number, Array(line.values.dropFirst())))
      case (.formulas, .integer(let count)):
        formulas = (count, line.values.last?.sheetText ?? "")
      default: break
      }
    }
    let names = try SuppliedSheet.names(titles, found)
    var columns: [Column] = []
    for (index, (name, title)) in zip(names, titles).enumerated() {
      columns.append(
        SuppliedTable.declared(name, title: title)
          ?? Column(name, SuppliedSheet.type(of: found.map { $0.values.at(index) })))
    }
    var rows: [[Value]] = []
    rows.reserveCapacity(found.count)
    for row in found {
      var values: [Value] = []
      for (index, column) in columns.enumerated() {
        let cell = row.values.at(index)
        guard let value = cell.read(as: column.type) else {
          throw Diagnostic(
            ShellMessage.badCell(cell.sheetText ?? "", row: row.number, column: column))
        }
        values.append(value)
      }
      rows.append(values + [.integer(row.number)])
    }
    self.columns = columns
    self.rows = rows
    numbers = found.map(\.number)
    self.formulas = formulas
  }

  var table: Table { Table(columns: columns, rows: rows) }

  private static func read(_ path: String) throws(Diagnostic) -> [PaperLine] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Diagnostic(ShellMessage.cannotRead(path, String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    return try PaperProcess.run(on: descriptor) { sink in
      let job = [
        PaperLine(.papers, [.integer(1)]), PaperLine(.read, [.text("xlsx")]), PaperLine(.end),
      ]
      for line in job { sink(line.text) }
    }
  }

  /// As they can be written in a statement; every column with cells has its own.
  private static func names(
    _ titles: [String], _ rows: [(number: Int, values: [Value])]
  ) throws(Diagnostic) -> [String] {
    guard !titles.isEmpty else { throw Diagnostic(FormatMessage.noHeader) }
    var seen: [String: Int] = [:]
    var names: [String] = []
    for (index, title) in titles.enumerated() {
      let name = ColumnName.of(title)
      guard !name.isEmpty else {
        throw Diagnostic(FormatMessage.unnamedColumn(column: index + 1))
      }
      if let first = seen[Fold.name(name)] {
        throw Diagnostic(
          FormatMessage.repeatedColumn(name: name, first: first + 1, second: index + 1))
      }
      seen[Fold.name(name)] = index
      names.append(name)
    }
    if let row = rows.first(where: { $0.values.count > titles.count }) {
      throw Diagnostic(
        FormatMessage.tooManyCells(
          row: row.number, found: row.values.count, columns: titles.count))
    }
    return names
  }

  private static func type(of cells: [Value]) -> ValueType {
    var type: ValueType?
    for cell in cells where cell != .missing {
      let own: ValueType =
        switch cell {
        case .day: .day
        case .integer: .integer
        case .number: .number
        case .percent: .percent
        case .boolean: .boolean
        default: .text
        }
      switch (type, own) {
      case (nil, _): type = own
      case (.integer, .number), (.number, .integer): type = .number
      case (let former, _) where former != own: return .text
      default: break
      }
    }
    return type ?? .text
  }
}

extension [Value] {
  /// A sheet leaves out the empty cells at the end of a row.
  fileprivate func at(_ index: Int) -> Value { index < count ? self[index] : .missing }
}

extension Value {
  /// As a person would type it; nil for none.
  fileprivate var sheetText: String? {
    switch self {
    case .missing: nil
    case .day(let day): day.spoken
    default: exact
    }
  }

  /// Nil where the cell is not of the type.
  fileprivate func read(as type: ValueType) -> Value? {
    switch (self, type) {
    case (.missing, _), (.day, .day), (.integer, .integer), (.number, .number),
      (.percent, .percent), (.boolean, .boolean):
      self
    case (.integer(let number), .number): .number(Double(number))
    case (.integer(let number), .percent): .percent(Double(number))
    case (.number(let number), .percent): .percent(number)
    case (.percent(let share), .number): .number(share)
    case (_, .text): sheetText.flatMap { SuppliedTable.text(Composer.nfc($0)) }.map(Value.text)
    case (.integer(let number), .boolean): SuppliedTable.value(String(number), type)
    case (.text(let text), _): SuppliedTable.value(Composer.nfc(text), type)
    default: nil
    }
  }
}
