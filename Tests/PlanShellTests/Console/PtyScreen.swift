import PlanModel

/// A terminal's screen, as much of it as a line editor and a pager need: what a person would see
/// after the bytes written so far. Long lines are laid out anew when the width changes.
struct PtyScreen {
  private struct Row {
    var cells: [String]
    /// The text went on in the next row without a newline.
    var wraps = false
  }

  private(set) var columns: Int
  private(set) var rows: Int
  /// From the top left, counted from 0.
  private(set) var cursor = (row: 0, column: 0)
  private var lines: [Row]
  private var pending: [UInt8] = []
  /// The last column is written; the next character goes to the next row.
  private var full = false

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    lines = []
    lines = (0..<rows).map { _ in blank }
  }

  private var blank: Row { Row(cells: Array(repeating: " ", count: columns)) }

  /// The rows without blanks at their ends, joined by newlines; no blank rows at the end.
  var text: String {
    var shown = lines.map { $0.cells.joined().trimmedAtEnd }
    while shown.last?.isEmpty == true { shown.removeLast() }
    return shown.joined(separator: "\n")
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let first = rest.first {
      guard let used = first == 0x1b ? escape(rest) : character(rest) else { break }
      rest = rest.dropFirst(used)
    }
    pending = Array(rest)
  }

  mutating func resize(columns: Int, rows: Int) {
    var texts: [[String]] = [[]]
    var place = (line: 0, column: 0)
    for (index, row) in lines.enumerated() {
      if index == cursor.row {
        place = (texts.count - 1, texts[texts.count - 1].count + cursor.column)
      }
      texts[texts.count - 1] += row.wraps ? row.cells : row.cells.trimmedAtEnd
      if !row.wraps { texts.append([]) }
    }
    self.columns = columns
    self.rows = rows
    lines = []
    for (index, text) in texts.dropLast().enumerated() {
      if index == place.line {
        cursor = (lines.count + place.column / columns, place.column % columns)
      }
      var start = 0
      repeat {
        let part = text[start..<min(start + columns, text.count)]
        start += columns
        let filled = part + Array(repeating: " ", count: columns - part.count)
        lines.append(Row(cells: Array(filled), wraps: start < text.count))
      } while start < text.count
    }
    while lines.count > rows, let last = lines.last, last.cells.trimmedAtEnd.isEmpty,
      cursor.row < lines.count - 1
    {
      lines.removeLast()
    }
    while lines.count > rows {
      lines.removeFirst()
      cursor.row = max(0, cursor.row - 1)
    }
    while lines.count < rows { lines.append(blank) }
    full = false
  }
}

// MARK: - Characters

extension PtyScreen {
  /// Bytes used, or nil when more must come.
  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first < 0x20 || first == 0x7f {
      control(first)
      return 1
    }
    let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    for character in String(decoding: bytes.prefix(length), as: UTF8.self) { put(character) }
    return length
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: cursor.column = max(0, cursor.column - 1)
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0a: lineFeed()
    case 0x0d: cursor.column = 0
    default: return
    }
    full = false
  }

  private mutating func put(_ character: Character) {
    let width = CellWidth.of(character)
    guard width > 0 else {
      let column = max(0, full ? cursor.column : cursor.column - 1)
      lines[cursor.row].cells[column].append(character)
      return
    }
    if full || cursor.column + width > columns {
      lines[cursor.row].wraps = true
      lineFeed()
      cursor.column = 0
      full = false
    }
    lines[cursor.row].cells[cursor.column] = String(character)
    if width == 2 { lines[cursor.row].cells[cursor.column + 1] = "" }
    full = cursor.column + width == columns
    cursor.column = min(columns - 1, cursor.column + width)
  }

  private mutating func lineFeed() {
    if cursor.row < rows - 1 {
      cursor.row += 1
    } else {
      lines.removeFirst()
      lines.append(blank)
    }
  }
}

// MARK: - Sequences

extension PtyScreen {
  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case UInt8(ascii: "["):
      let body = rest.dropFirst()
      guard let end = body.firstIndex(where: { (0x40...0x7e).contains($0) }) else { return nil }
      let parameters = String(decoding: body[..<end], as: UTF8.self)
      obey(body[end], parameters.split(separator: ";").map { Int($0) ?? 0 })
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = rest.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("):
      return bytes.count < 3 ? nil : 3
    default:
      return 2
    }
  }

  private mutating func obey(_ final: UInt8, _ parameters: [Int]) {
    let first = parameters.first ?? 0
    let count = max(1, first)
    let row = cursor.row
    let column = cursor.column
    switch Character(Unicode.Scalar(final)) {
    case "A": cursor.row = max(0, row - count)
    case "B": cursor.row = min(rows - 1, row + count)
    case "C": cursor.column = min(columns - 1, column + count)
    case "D": cursor.column = max(0, column - count)
    case "G": cursor.column = min(columns - 1, count - 1)
    case "d": cursor.row = min(rows - 1, count - 1)
    case "H", "f":
      cursor.row = min(rows - 1, count - 1)
      cursor.column = min(columns - 1, max(1, parameters.dropFirst().first ?? 1) - 1)
    case "J":
      if first == 0 { erase(row, from: column) }
      for below in (first == 0 ? row + 1 : 0)..<rows { lines[below] = blank }
    case "K":
      if first == 0 { erase(row, from: column) } else { lines[row] = blank }
    case "P":
      lines[row].cells.removeSubrange(column..<min(columns, column + count))
      while lines[row].cells.count < columns { lines[row].cells.append(" ") }
    case "@":
      lines[row].cells.insert(contentsOf: Array(repeating: " ", count: count), at: column)
      lines[row].cells.removeLast(lines[row].cells.count - columns)
    default: return
    }
    full = false
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for place in column..<columns { lines[row].cells[place] = " " }
    lines[row].wraps = false
  }
}

extension Array<String> {
  fileprivate var trimmedAtEnd: [String] {
    Array(self[..<(lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)])
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
