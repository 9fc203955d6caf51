import PlanModel

/// Lays candidates out under the line.
enum CandidateList {
  /// Cells that must be left for a description to be worth showing.
  private static let leastAbout = 12

  /// Rows narrower than `columns`, at most `limit` of them; what did not fit is counted in the last.
  static func rows(_ candidates: [Candidate], columns: Int, limit: Int) -> [String] {
    let room = max(columns - 1, 4)
    let limit = max(limit, 2)
    let widest = candidates.map { CellWidth.of(Printable.visible($0.text)) }.max() ?? 0
    let width = min(widest, room)
    let anyAbout = candidates.contains { !$0.about.isEmpty }
    if anyAbout && candidates.count <= limit && room - width - 2 >= leastAbout {
      return candidates.map { described($0, width: width, room: room) }
    }
    let perRow = max(1, (room + 2) / (width + 2))
    let overflows = candidates.count > limit * perRow
    let shown = overflows ? Array(candidates.prefix((limit - 1) * perRow)) : candidates
    var rows = grid(shown, perRow: perRow, width: width)
    if overflows { rows.append("… +\(candidates.count - shown.count)") }
    return rows
  }

  private static func described(_ candidate: Candidate, width: Int, room: Int) -> String {
    let text = Printable.visible(candidate.text)
    guard !candidate.about.isEmpty else { return text }
    let about = CellWidth.fit(Printable.visible(candidate.about), room - width - 2)
    return CellWidth.pad(text, width) + "  " + about
  }

  /// Read down the columns, as in a dictionary.
  private static func grid(_ candidates: [Candidate], perRow: Int, width: Int) -> [String] {
    let height = (candidates.count + perRow - 1) / perRow
    return (0..<height).map { row in
      let cells = stride(from: row, to: candidates.count, by: height).map {
        CellWidth.fit(Printable.visible(candidates[$0].text), width)
      }
      let padded = cells.dropLast().map { CellWidth.pad($0, width) + "  " }
      return padded.joined() + (cells.last ?? "")
    }
  }
}
