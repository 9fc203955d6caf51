import PlanModel

/// The rows of a CSV or TSV file under named columns: RFC 4180, UTF-8 with or without a byte order
/// mark, made NFC. The separator is the one of comma, semicolon and tab that the header row holds
/// most; lines end with LF, CRLF or CR; blank rows are skipped. A row may be shorter than the
/// header, as spreadsheets leave out empty cells at its end, but never longer.
package struct CsvReader: Sendable {
  /// What a cell says and where it stands, quotes included.
  package struct Cell: Hashable, Sendable {
    package let text: String
    package let span: Span
  }

  package struct Column: Hashable, Sendable {
    /// As it can be written in a statement: `Đơn vị (xã)` becomes `Đơn_vị_xã`.
    package let name: String
    package let title: Cell
  }

  package struct Row: Hashable, Sendable {
    /// As a spreadsheet counts: the header is 1, blank rows count, a quoted line break does not.
    package let number: Int
    /// One for each column; what the file leaves out is empty.
    package let cells: [Cell]
  }

  package let source: Source
  package let separator: Character
  package let columns: [Column]
  package let rows: [Row]

  /// Throws all that is wrong with the file, in its order. `name` is what messages call it.
  package init(bytes: [UInt8], name: String) throws(Diagnostics) {
    let source = Source(name: name, text: try CsvReader.text(of: bytes, file: name))
    var scanner = CsvScanner(source)
    var records: [Row] = []
    while let record = scanner.nextRow() { records.append(record) }
    guard let header = records.first else {
      let start = Place(source: source, span: 0..<0)
      throw Diagnostics([Diagnostic(FormatMessage.noHeader, at: start)])
    }
    let rows = records.dropFirst()
    let columns = CsvReader.columns(of: header, atLeast: rows.map(\.filled).max() ?? 0)
    let problems =
      scanner.problems + CsvReader.problems(with: columns, in: source)
      + rows.compactMap { $0.excess(over: columns.count, in: source) }
    guard problems.isEmpty else {
      throw Diagnostics(
        problems.sorted { ($0.place?.span.lowerBound ?? 0) < ($1.place?.span.lowerBound ?? 0) })
    }
    self.source = source
    self.separator = Character(Unicode.Scalar(scanner.separator))
    self.columns = columns
    self.rows = rows.map { $0.filled(to: columns.count) }
  }

  /// The place of the column with this name, compared as names are.
  package func index(of name: String) -> Int? {
    let name = Fold.name(name)
    return columns.firstIndex { Fold.name($0.name) == name }
  }
}

extension CsvReader {
  fileprivate static func text(of bytes: [UInt8], file: String) throws(Diagnostics) -> String {
    func refuse(_ message: FormatMessage) -> Diagnostics { Diagnostics([Diagnostic(message)]) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw refuse(.utf16(file: file))
    }
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.contains(0) { throw refuse(.notText(file: file, line: number + 1)) }
      if String(validating: line, as: UTF8.self) == nil {
        throw refuse(.notUTF8(file: file, line: number + 1))
      }
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return Composer.nfc(String(decoding: content, as: UTF8.self))
  }

  /// Columns without a title at the end are left out when no row has a cell there.
  fileprivate static func columns(of header: Row, atLeast count: Int) -> [Column] {
    header.cells.prefix(max(header.filled, count)).map { cell in
      Column(name: ColumnName.of(cell.text), title: cell)
    }
  }

  fileprivate static func problems(with columns: [Column], in source: Source) -> [Diagnostic] {
    var seen: [String: Int] = [:]
    var problems: [Diagnostic] = []
    for (index, column) in columns.enumerated() {
      var message: FormatMessage?
      if column.name.isEmpty {
        message = .unnamedColumn(column: index + 1)
      } else if let first = seen[Fold.name(column.name)] {
        message = .repeatedColumn(name: column.name, first: first + 1, second: index + 1)
      } else {
        seen[Fold.name(column.name)] = index
      }
      if let message {
        problems.append(Diagnostic(message, at: Place(source: source, span: column.title.span)))
      }
    }
    return problems
  }
}

extension CsvReader.Row {
  /// How many cells there are up to the last that says something.
  fileprivate var filled: Int {
    (cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1
  }

  fileprivate func filled(to count: Int) -> CsvReader.Row {
    let end = cells.last?.span.upperBound ?? 0
    let none = CsvReader.Cell(text: "", span: end..<end)
    let missing = Array(repeating: none, count: max(0, count - cells.count))
    return CsvReader.Row(number: number, cells: cells.prefix(count) + missing)
  }

  fileprivate func excess(over columns: Int, in source: Source) -> Diagnostic? {
    guard filled > columns else { return nil }
    let span = cells[columns].span.lowerBound..<cells[filled - 1].span.upperBound
    return Diagnostic(
      FormatMessage.tooManyCells(row: number, found: filled, columns: columns),
      at: Place(source: source, span: span))
  }
}
