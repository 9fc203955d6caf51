// What is still too long where it cannot be broken into stages or attributes.
extension ScriptFormatter {
  /// Writes a line, or as few as it takes: broken behind a comma, `and` or `or`, where no statement
  /// ends. A single longer word stays whole.
  mutating func fill(_ text: String) {
    guard !fits(text) else { return line(text) }
    var rest = Self.pieces(of: text)[...]
    line(row(from: &rest))
    indented { formatter in
      formatter.indented { formatter in
        while !rest.isEmpty { formatter.line(formatter.row(from: &rest)) }
      }
    }
  }

  /// As many pieces as fit on one line, but at least one.
  private func row(from rest: inout ArraySlice<Substring>) -> String {
    var row = ""
    while let next = rest.first, row.isEmpty || fits(Self.trimmed(row + next)) {
      row += next
      rest.removeFirst()
    }
    return Self.trimmed(row)
  }

  private static func trimmed(_ row: String) -> String {
    row.hasSuffix(" ") ? String(row.dropLast()) : row
  }

  /// Cut behind the space after a comma, `and` or `or`; never inside quotes.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    var isEscaped = false
    for index in text.indices {
      switch text[index] {
      case _ where isEscaped: isEscaped = false
      case "\\" where isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        let before = text[start..<index]
        guard before.hasSuffix(",") || before.hasSuffix(" and") || before.hasSuffix(" or") else {
          continue
        }
        let next = text.index(after: index)
        pieces.append(text[start..<next])
        start = next
      default: break
      }
    }
    pieces.append(text[start...])
    return pieces
  }
}
