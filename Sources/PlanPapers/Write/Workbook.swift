import CXlsxWriter
import PlanModel

/// An .xlsx file: typed cells, a frozen heading with filters, ready to print on A4. Each table is a
/// sheet; rows go to the disk as they come, so that a large one takes no more memory.
///
/// Texts are written as texts, whatever they begin with, so that no cell becomes a formula or a link.
final class Workbook: PaperWriter {
  /// What Excel holds.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384
  static let longestText = 32_767

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let styles: SheetStyles
  private var isClosed = false
  private var names: Set<String> = []
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var table = PaperTable(title: "")
  /// Of the columns, in letters.
  private var widths: [Int] = []
  /// Of the column headings, from 0.
  private var headerRow = 0
  /// The next row, from 0.
  private var row = 0
  private var hasHeading = false

  /// Nil where the file cannot be made. The bytes depend on what is written alone.
  init?(path: String) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else { return nil }
    self.book = book
    styles = SheetStyles(book)
    var properties = lxw_doc_properties()
    properties.created = 946_684_800  // 1/1/2000: no two runs differ in their time
    workbook_set_properties(book, &properties)
  }

  deinit {
    if !isClosed { lxw_workbook_free(book) }
  }

  func begin(_ table: PaperTable, _ heading: PaperHeading) throws(PaperRefusal) {
    guard table.columns.count <= Workbook.mostColumns else {
      throw .tooManyColumns(table.columns.count, most: Workbook.mostColumns)
    }
    if !hasHeading, !heading.facts.isEmpty { try writeFacts(heading) }
    let title = hasHeading || heading.title == nil ? table.title : heading.title ?? ""
    open(name: table.title.isEmpty ? title : table.title)
    try writeTitle(title, asOf: hasHeading ? nil : heading.asOf)
    hasHeading = true
    self.table = table
    widths = Workbook.widths(of: table)
    headerRow = row
    var lines = 1
    for (index, (column, width)) in zip(table.columns, widths).enumerated() {
      try write(.text(column.name), at: index, styles.header, in: "")
      lines = max(lines, Workbook.lines(of: column.name, width: width - 3))
    }
    setHeight(lines: lines)
    row += 1
  }

  func add(_ values: ArraySlice<Value>, depth: Int) throws(PaperRefusal) {
    guard row < Workbook.mostRows else {
      throw .tooManyRows(most: Workbook.mostRows - headerRow - 1)
    }
    var lines = 1
    for (index, (value, (column, width))) in zip(values, zip(table.columns, widths)).enumerated() {
      let style = index == 0 && depth > 0 ? styles.indented(depth) : styles.style(for: value)
      try write(value, at: index, style, in: column.name)
      if case .text(let text) = value {
        lines = max(lines, Workbook.lines(of: text, width: width))
      }
    }
    setHeight(lines: lines)
    row += 1
  }

  func say(_ words: String, as text: PaperText, _ heading: PaperHeading) throws(PaperRefusal) {
    throw .badJob("a workbook holds tables only")
  }

  func endTable() {
    guard let sheet, !table.columns.isEmpty else { return }
    let header = lxw_row_t(headerRow)
    let lastColumn = lxw_col_t(table.columns.count - 1)
    worksheet_freeze_panes(sheet, header + 1, 0)
    worksheet_autofilter(sheet, header, 0, lxw_row_t(max(row - 1, headerRow)), lastColumn)
    worksheet_repeat_rows(sheet, header, header)
    for (index, width) in widths.enumerated() {
      worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), Double(width), nil)
    }
    if widths.reduce(0, +) > 90 { worksheet_set_landscape(sheet) }
  }

  func finish(_ heading: PaperHeading) throws(PaperRefusal) {
    if !hasHeading, !heading.facts.isEmpty { try writeFacts(heading) }
    isClosed = true
    let result = workbook_close(book)
    guard result == LXW_NO_ERROR else {
      throw .cannotWrite(String(cString: lxw_strerror(result)))
    }
  }

  // MARK: Sheets

  private func open(name: String) {
    let sheet = workbook_add_worksheet(book, self.name(of: name))
    self.sheet = sheet
    row = 0
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_set_margins(sheet, 0.6, 0.4, 0.6, 0.6)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_footer(sheet, "&C&P/&N")
  }

  /// The title and, below it, the day the figures run to; that day alone only on the printed page, so
  /// that a plain list begins with its header.
  private func writeTitle(_ title: String, asOf: String?) throws(PaperRefusal) {
    guard !title.isEmpty else {
      let words = String((asOf ?? "").replacing("&", with: "&&").prefix(120))
      if !words.isEmpty { worksheet_set_header(sheet, "&R" + words) }
      return
    }
    try write(.text(title), at: 0, styles.title, in: "")
    row += 1
    if let asOf {
      try write(.text(asOf), at: 0, styles.note, in: "")
      row += 1
    }
    row += 1
  }

  private func writeFacts(_ heading: PaperHeading) throws(PaperRefusal) {
    open(name: heading.title ?? "")
    try writeTitle(heading.title ?? "", asOf: heading.asOf)
    hasHeading = true
    for fact in heading.facts {
      try write(.text(fact.label), at: 0, styles.header, in: "")
      try write(fact.value, at: 1, styles.style(for: fact.value), in: fact.label)
      row += 1
    }
    let labels = heading.facts.map { CellWidth.of($0.label) }
    worksheet_set_column(sheet, 0, 0, Double(max(12, labels.max() ?? 0) + 2), nil)
    worksheet_set_column(sheet, 1, 1, 60, nil)
  }

  /// At most 31 characters, none that Excel keeps for itself, no two alike.
  private func name(of title: String) -> String {
    let kept = title.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }
    let plain = Workbook.prefix(of: String(kept), units: 28).trimmingSpaces
    var name = plain.isEmpty ? "Sheet" : plain
    if plain.isEmpty || names.contains(Fold.name(name)) {
      name += "\(plain.isEmpty ? "" : " ")\(names.count + 1)"
    }
    names.insert(Fold.name(name))
    return name
  }

  private static func prefix(of text: String, units: Int) -> String {
    var kept = ""
    for character in text where kept.utf16.count + String(character).utf16.count <= units {
      kept.append(character)
    }
    return kept
  }

  /// Spreadsheets differ in whether they find the height of wrapped rows themselves.
  private func setHeight(lines: Int) {
    guard lines > 1 else { return }
    worksheet_set_row(sheet, lxw_row_t(row), Double(min(lines, 25)) * 15.75, nil)
  }

  /// What the columns ask for; where that is more than a page lying on its side can show in letters
  /// of a readable size, long texts break sooner.
  private static func widths(of table: PaperTable) -> [Int] {
    let wanted = table.columns.map(\.sheetWidth)
    var widest = wanted.max() ?? 0
    while widest > narrowest, wanted.reduce(0, { $0 + min($1, widest) }) > mostLetters {
      widest -= 1
    }
    return wanted.map { min($0, widest) }
  }

  /// Letters of a line on a page lying on its side, at the size that they are printed in.
  private static let mostLetters = 140
  /// No column is made narrower than this for the sake of the page.
  private static let narrowest = 14

  /// How many lines a text takes in a column of that many letters.
  private static func lines(of text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, (CellWidth.of(String($1)) + width - 1) / max(1, width))
    }
  }

  // MARK: Cells

  private func write(
    _ value: Value, at column: Int, _ style: SheetStyles.Style?, in name: String
  ) throws(PaperRefusal) {
    let (row, column) = (lxw_row_t(self.row), lxw_col_t(column))
    let result: lxw_error
    switch value {
    case .integer(let number) where number.magnitude <= 1 << 53:
      result = worksheet_write_number(sheet, row, column, Double(number), style)
    case .number(let number), .percent(let number):
      result = worksheet_write_number(sheet, row, column, number, style)
    case .boolean(let holds):
      result = worksheet_write_boolean(sheet, row, column, holds ? 1 : 0, style)
    case .day(let day) where day >= SheetDate.first:
      result = worksheet_write_number(sheet, row, column, SheetDate.number(day), style)
    case .missing: result = worksheet_write_blank(sheet, row, column, style)
    default:
      let text = Workbook.text(value)
      guard text.utf16.count <= Workbook.longestText else {
        throw .tooLong(
          row: self.row - headerRow, column: name, length: text.utf16.count,
          most: Workbook.longestText)
      }
      result = worksheet_write_string(sheet, row, column, text, style)
    }
    guard result == LXW_NO_ERROR else {
      throw .cannotWrite(String(cString: lxw_strerror(result)))
    }
  }

  /// For what no number of a sheet can hold exactly.
  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.spoken
    default: ""
    }
  }
}

extension PaperTable.Column {
  /// In letters; the filter's button takes its place too.
  fileprivate var sheetWidth: Int { min(wantedWidth, 48) + 3 }
}

/// Days as a sheet counts them.
enum SheetDate {
  /// Before 1/3/1900 Excel counts a day that never was.
  static let first = Day(number: -25_508)

  /// Day 1 is 1/1/1900.
  static func number(_ day: Day) -> Double { Double(day.number + 25_569) }

  static func day(_ number: Int, from1904: Bool) -> Day {
    if from1904 { return Day(number: number - 25_569 + 1_462) }
    return Day(number: number - (number < 60 ? 25_568 : 25_569))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
