import PlanModel

/// Breaks a text into lines of at most so many terminal cells.
package enum Wrap {
  /// Breaks at spaces; a word longer than a line is broken where the line ends. With more than
  /// `limit` lines the last one kept ends with `…`. `width` is at least 2.
  package static func lines(_ text: String, width: Int, limit: Int = .max) -> [String] {
    if CellWidth.of(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").map(String.init) {
      if lines.count > limit { break }
      let size = CellWidth.of(word)
      if used > 0, used + 1 + size <= width {
        line += " " + word
        used += 1 + size
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = size <= width ? (word, size) : ("", 0)
      for character in size <= width ? "" : word {
        let cells = CellWidth.of(character)
        if used > 0, used + cells > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if lines.count > limit { break }
        line.append(character)
        used += cells
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return cut(lines, width: width, limit: limit)
  }

  /// The first `limit` lines, at least one, with `…` at the end of the last when there were more.
  static func cut(_ lines: [String], width: Int, limit: Int) -> [String] {
    guard lines.count > max(1, limit) else { return lines }
    var kept = Array(lines.prefix(max(1, limit)))
    kept.append(CellWidth.fit(kept.removeLast(), width - 1, cutWith: "") + "…")
    return kept
  }
}
