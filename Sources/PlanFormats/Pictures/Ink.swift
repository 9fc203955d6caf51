import PlanModel

/// A colour of the terminal, chosen so that it shows on a dark and on a light ground; the sign beside
/// it says the same without colour.
enum Ink: String {
  case good = "32"
  case mild = "33"
  case calm = "36"
  case soon = "30;43"
  case alarm = "1;97;41"
  /// A line of what is overdue.
  case bad = "31"
  case faint = "2"
  case strong = "1"
  case now = "1;35"
}

extension Layout {
  /// The text in a colour, where colours are shown.
  func paint(_ text: String, _ ink: Ink?) -> String {
    guard colour, let ink, !text.isEmpty else { return text }
    return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
  }
}

extension TaskMark {
  var ink: Ink {
    switch self {
    case .onTime: .good
    case .late: .mild
    case .withinTime: .calm
    case .dueSoon: .soon
    case .overdue: .alarm
    case .noDeadline, .waived, .void: .faint
    }
  }
}

/// A line of so many terminal cells, each with its sign and colour, written over as it is drawn.
struct InkLine {
  private var cells: [(sign: Character, ink: Ink?)]

  init(width: Int) {
    cells = Array(repeating: (" ", nil), count: width)
  }

  /// Signs of one cell each; what lies beyond the line is left out.
  mutating func put(_ text: String, at start: Int, _ ink: Ink? = nil) {
    for (offset, sign) in text.enumerated() where cells.indices.contains(start + offset) {
      cells[start + offset] = (sign, ink)
    }
  }

  mutating func fill(_ range: Range<Int>, _ sign: (Int) -> Character, _ ink: Ink? = nil) {
    for cell in range where cells.indices.contains(cell) { cells[cell] = (sign(cell), ink) }
  }

  subscript(cell: Int) -> Character { cells.indices.contains(cell) ? cells[cell].sign : " " }

  func isEmpty(_ range: Range<Int>) -> Bool {
    range.allSatisfy { cells.indices.contains($0) && cells[$0].sign == " " }
  }

  /// With neighbours of one colour painted together.
  func text(_ layout: Layout) -> String {
    var text = ""
    var run = ""
    var ink: Ink?
    for cell in cells {
      if cell.ink != ink {
        text += layout.paint(run, ink)
        (run, ink) = ("", cell.ink)
      }
      run.append(cell.sign)
    }
    return text + layout.paint(run, ink)
  }
}

/// Pieces of text in a row, each with its colour, broken into lines between the pieces.
struct InkPieces {
  private(set) var pieces: [(text: String, ink: Ink?)] = []

  /// `sign` is painted, `words` follow it plainly.
  mutating func add(_ sign: String, _ ink: Ink?, _ words: String) {
    pieces.append((sign, ink))
    pieces.append((" " + words, nil))
  }

  func write(_ layout: Layout, to sink: Format.Sink) {
    var line = ""
    var used = 0
    for index in stride(from: 0, to: pieces.count, by: 2) {
      let (sign, words) = (pieces[index], pieces[index + 1].text)
      let width = CellWidth.of(sign.text) + CellWidth.of(words)
      if used > 0, let room = layout.room, used + 3 + width > room {
        sink(line + "\n")
        (line, used) = ("", 0)
      }
      if used > 0 { line += "   " }
      line += layout.paint(sign.text, sign.ink) + words
      used += width + (used > 0 ? 3 : 0)
    }
    if !line.isEmpty { sink(line + "\n") }
  }
}

extension String {
  /// Without spaces at its end.
  var withoutTrailingSpaces: String {
    let end = utf8.lastIndex { $0 != 0x20 }.map(utf8.index(after:))
    return String(self[..<(end ?? startIndex)])
  }
}
