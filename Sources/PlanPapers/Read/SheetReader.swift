import PlanModel

/// The first visible sheet of an .xlsx file: its header, then its rows with typed cells.
///
/// The header is the first row with two cells or more: rows with one cell above it are a title. Cells
/// merged at the header or below it are refused, errors such as `#REF!` too; of a formula the value
/// that was last worked out is taken, and how many there were is said.
final class SheetReader {
  /// Cells, of all rows together.
  static let mostCells = 5_000_000

  private let parts: SheetParts
  private let answer: (PaperLine) -> Void
  private var headerRow: Int?
  /// Rows with one cell, before it is known whether they are a title.
  private var pending: [(number: Int, values: [Value])] = []
  private var formulas: (count: Int, first: String) = (0, "")
  private var cells = 0
  private var row = 0
  private var values: [Value] = []
  private var cell = SheetCell()

  private init(_ parts: SheetParts, answer: @escaping (PaperLine) -> Void) {
    self.parts = parts
    self.answer = answer
  }

  /// Says the header's `column` lines, the `row` lines, and perhaps `formulas`.
  static func read(
    _ archive: ArchiveReader, answer: @escaping (PaperLine) -> Void
  ) throws(PaperRefusal) {
    let parts = try SheetParts(archive)
    let sheet = SheetReader(parts, answer: answer)
    try XmlWalk.read(
      parts.sheet, of: archive,
      begin: { (element, attributes) throws(PaperRefusal) in
        try sheet.begin(element, attributes)
      },
      end: { (element) throws(PaperRefusal) in try sheet.end(element) },
      text: { if sheet.cell.isCollecting { sheet.cell.text += $0 } })
    sheet.finish()
  }

  private func begin(
    _ element: String, _ attributes: XmlWalk.Attributes
  ) throws(PaperRefusal) {
    switch element {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      values = []
      cell = SheetCell()
    case "c":
      cell = try SheetCell(attributes, after: cell.column, row: row)
    case "f":
      cell.isFormula = true
      formulas = (formulas.count + 1, formulas.count == 0 ? cell.place : formulas.first)
    case "v", "t":
      guard !cell.isAloud else { break }
      cell.isCollecting = element == "v" || cell.type == "inlineStr"
      cell.hasValue = true
    case "rPh": cell.isAloud = true
    case "mergeCell":
      let range = attributes["ref"] ?? ""
      let last = range.split(separator: ":").last.flatMap { Int($0.drop { !$0.isNumber }) }
      if let headerRow, (last ?? .max) >= headerRow { throw .merged(range) }
    default: break
    }
  }

  private func end(_ element: String) throws(PaperRefusal) {
    switch element {
    case "v", "t": cell.isCollecting = false
    case "rPh": cell.isAloud = false
    case "c":
      let value = try cell.value(parts)
      guard value != .missing else { return }
      cells += 1
      guard cells <= SheetReader.mostCells else { throw .tooLarge("\(cells) cells") }
      while values.count < cell.column { values.append(.missing) }
      values.append(value)
    case "row":
      let count = values.count { $0 != .missing }
      if count > 0 { add(values, isTitle: count == 1) }
    default: break
    }
  }

  private func add(_ values: [Value], isTitle: Bool) {
    if headerRow != nil {
      answer(PaperLine(.row, [.integer(row)] + values))
    } else if isTitle {
      pending.append((row, values))
    } else {
      begin(with: values, number: row)
    }
  }

  private func begin(with header: [Value], number: Int) {
    headerRow = number
    for title in header { answer(PaperLine(.column, [title])) }
  }

  /// In a sheet of one column the first row is the header.
  private func finish() {
    if headerRow == nil, let first = pending.first {
      begin(with: first.values, number: first.number)
      for row in pending.dropFirst() {
        answer(PaperLine(.row, [.integer(row.number)] + row.values))
      }
    }
    if formulas.count > 0 {
      answer(PaperLine(.formulas, [.integer(formulas.count), .text(formulas.first)]))
    }
  }
}

/// A cell while it is read.
struct SheetCell {
  /// From 0; -1 before the first.
  private(set) var column = -1
  private(set) var place = ""
  private(set) var type = "n"
  private var style = 0
  var isFormula = false
  var hasValue = false
  var isCollecting = false
  /// In the text that says how another is read aloud.
  var isAloud = false
  var text = ""

  init() {}

  /// Cells stand in order; one without a place follows the one before.
  init(
    _ attributes: XmlWalk.Attributes, after column: Int, row: Int
  ) throws(PaperRefusal) {
    place = attributes["r"] ?? "R\(row)C\(column + 2)"
    self.column = SheetCell.column(of: attributes["r"] ?? "") ?? column + 1
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    guard self.column > column, self.column < Workbook.mostColumns else {
      throw .notReadable(place)
    }
  }

  func value(_ parts: SheetParts) throws(PaperRefusal) -> Value {
    if isFormula, !isFilled { throw .formula(place) }
    guard isFilled else { return .missing }
    switch type {
    case "s":
      guard let index = Int(text), parts.texts.indices.contains(index) else {
        throw .notReadable(place)
      }
      return SheetCell.text(parts.texts[index])
    case "str", "inlineStr": return SheetCell.text(text)
    case "b": return .boolean(text == "1")
    case "e": throw .errorValue(place, text)
    case "d": return Day(iso: text.prefix(10)).map(Value.day) ?? SheetCell.text(text)
    default:
      guard let number = Double(text), number.isFinite else { throw .notReadable(place) }
      let isStyled = parts.styles.indices.contains(style)
      return SheetCell.number(number, as: isStyled ? parts.styles[style] : .number, parts)
    }
  }

  /// A value element may be there and empty, which only a text can be.
  private var isFilled: Bool {
    hasValue && (type == "str" || type == "inlineStr" || !text.isEmpty)
  }

  private static func text(_ text: String) -> Value {
    text.allSatisfy(\.isWhitespace) ? .missing : .text(text)
  }

  private static func number(
    _ number: Double, as shown: SheetParts.Shown, _ parts: SheetParts
  ) -> Value {
    switch shown {
    case .day where (1..<2_958_466).contains(number):
      return .day(SheetDate.day(Int(number), from1904: parts.countsFrom1904))
    case .percent: return .percent(number)
    default:
      let isWhole = number.rounded(.towardZero) == number && number.magnitude < 1e15
      return isWhole ? .integer(Int(number)) : .number(number)
    }
  }

  /// From 0: `BC12` is 54.
  private static func column(of place: String) -> Int? {
    var column = 0
    for byte in place.utf8 {
      guard (0x41...0x5A).contains(byte), column <= Workbook.mostColumns else { break }
      column = column * 26 + Int(byte) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }
}
