import PlanModel

/// Splits the text of a CSV file into cells and notes every misplaced quote.
struct CsvScanner {
  let separator: UInt8
  private(set) var problems: [Diagnostic] = []
  private let source: Source
  private let bytes: [UInt8]
  private var position = 0
  private var rowNumber = 0

  private static let quote = UInt8(ascii: "\"")

  init(_ source: Source) {
    self.source = source
    bytes = Array(source.text.utf8)
    separator = CsvScanner.separator(of: bytes)
  }

  /// The next row that holds more than separators; nil at the end.
  mutating func nextRow() -> CsvReader.Row? {
    while position < bytes.count {
      rowNumber += 1
      var cells: [CsvReader.Cell] = []
      repeat { cells.append(nextCell(column: cells.count + 1)) } while take(separator)
      takeLineEnd()
      if cells.contains(where: { !$0.span.isEmpty }) {
        return CsvReader.Row(number: rowNumber, cells: cells)
      }
    }
    return nil
  }

  private mutating func nextCell(column: Int) -> CsvReader.Cell {
    position < bytes.count && bytes[position] == CsvScanner.quote
      ? quotedCell(column: column) : plainCell(column: column)
  }

  /// Between tabs a quote inside a cell is text: programs that write TSV seldom quote.
  private mutating func plainCell(column: Int) -> CsvReader.Cell {
    let start = position
    skipToEndOfCell()
    let span = start..<position
    let stray = bytes[span].firstIndex(of: CsvScanner.quote)
    if let stray, separator != UInt8(ascii: "\t") {
      report(.strayQuote(row: rowNumber, column: column), at: stray..<stray + 1)
    }
    return CsvReader.Cell(text: String(decoding: bytes[span], as: UTF8.self), span: span)
  }

  private mutating func quotedCell(column: Int) -> CsvReader.Cell {
    let start = position
    position += 1
    var text: [UInt8] = []
    var isClosed = false
    while position < bytes.count, !isClosed {
      if bytes[position] != CsvScanner.quote {
        text.append(bytes[position])
      } else if position + 1 < bytes.count, bytes[position + 1] == CsvScanner.quote {
        text.append(CsvScanner.quote)
        position += 1
      } else {
        isClosed = true
      }
      position += 1
    }
    if !isClosed {
      report(.unclosedQuote(row: rowNumber, column: column), at: start..<start + 1)
    }
    let end = position
    skipToEndOfCell()
    if position > end {
      report(.textAfterQuote(row: rowNumber, column: column), at: end..<position)
    }
    return CsvReader.Cell(text: String(decoding: text, as: UTF8.self), span: start..<position)
  }

  private mutating func report(_ message: FormatMessage, at span: Span) {
    problems.append(Diagnostic(message, at: Place(source: source, span: span)))
  }

  private mutating func skipToEndOfCell() {
    while position < bytes.count, bytes[position] != separator,
      !CsvScanner.isLineEnd(bytes[position])
    {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    _ = take(0x0D)
    _ = take(0x0A)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  /// Whichever stands most often outside quotes on the first line; between equals tab, then
  /// semicolon, since a comma may belong to a name.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasBegun = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isLineEnd(byte), hasBegun, !isQuoted { break }
      if !isLineEnd(byte) { hasBegun = true }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? UInt8(ascii: ",") : candidates[counts.firstIndex(of: most) ?? 2]
  }
}
