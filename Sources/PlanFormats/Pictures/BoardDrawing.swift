import PlanModel

/// A board drawn on a terminal: as many duties side by side as the width holds, the rest in further
/// panels below.
struct BoardDrawing {
  private enum Head {
    case codes, numbers
  }

  private static let gap = 2
  private static let leastName = 12
  /// A narrower screen has no room for totals beside the units.
  private static let leastForTotals = 36
  /// A name gives up no more than this before codes over the columns give way to numbers.
  private static let fairName = 24

  let board: Board
  let layout: Layout

  private var tongue: Tongue { layout.tongue }

  func write(to sink: Format.Sink) {
    guard !board.units.isEmpty else { return sink(PictureWords.nothing(tongue) + "\n") }
    let natural = names.map { CellWidth.of($0) }.max() ?? 0
    let (head, name, panels) = fit(natural: natural)
    for (number, panel) in panels.enumerated() {
      if number > 0 { sink("\n") }
      write(panel, head: head, name: name, hasTotals: number == panels.count - 1, to: sink)
    }
    sink("\n")
    writeDuties(head, to: sink)
    sink("\n")
    writeLegend(to: sink)
  }

  // MARK: Widths

  private var names: [String] {
    let units = board.units.map(label(of:))
    return board.groupedBy == nil
      ? units + totalNames : units + board.parts.map(heading) + totalNames
  }

  private var totalNames: [String] {
    [PictureWords.done(tongue), PictureWords.all(tongue), PictureWords.overdue(tongue)]
  }

  /// Set in below the heading of its group.
  private func label(of unit: Board.Unit) -> String {
    (board.groupedBy == nil ? "" : " ") + Printable.visible(unit.name)
  }

  private func heading(_ part: Range<Int>) -> String {
    board.heading(of: board.units[part.lowerBound].group, tongue)
  }

  private func width(_ duty: Int, _ head: Head) -> Int {
    let day = board.duties[duty].lastDay.map { CellWidth.of(PictureWords.short($0)) } ?? 1
    let label =
      switch head {
      case .codes: CellWidth.of(Board.label(board.duties[duty]))
      case .numbers: String(duty + 1).count
      }
    return max(3, label, day)
  }

  /// The widths of `xong`, `tổng` and of what is overdue.
  private var totalWidths: [Int] {
    if let room = layout.room, room < BoardDrawing.leastForTotals { return [] }
    let most = String(board.total.all).count
    return [totalNames[0], totalNames[1], TaskMark.overdue.sign].map { max(CellWidth.of($0), most) }
  }

  private func fit(natural: Int) -> (Head, name: Int, panels: [Range<Int>]) {
    let all = board.duties.indices
    guard let room = layout.room else { return (.codes, natural, [all]) }
    let totals = totalWidths.reduce(0) { $0 + $1 + BoardDrawing.gap }
    func rest(_ head: Head) -> Int {
      room - totals - all.reduce(0) { $0 + width($1, head) + BoardDrawing.gap }
    }
    if rest(.codes) >= min(natural, BoardDrawing.fairName) {
      return (.codes, min(natural, rest(.codes)), [all])
    }
    let least = min(natural, BoardDrawing.leastName)
    if rest(.numbers) >= least { return (.numbers, min(natural, rest(.numbers)), [all]) }
    var panels: [Range<Int>] = []
    var used = 0
    for duty in all {
      let cost = width(duty, .numbers) + BoardDrawing.gap
      if let last = panels.last, used + cost <= room - least - totals {
        panels[panels.count - 1] = last.lowerBound..<duty + 1
        used += cost
      } else {
        panels.append(duty..<duty + 1)
        used = cost
      }
    }
    return (.numbers, least, panels)
  }

  // MARK: The grid

  private func write(
    _ panel: Range<Int>, head: Head, name: Int, hasTotals: Bool, to sink: Format.Sink
  ) {
    let widths = panel.map { width($0, head) }
    let grid = BoardGrid(
      layout: layout, name: name, widths: widths, totals: hasTotals ? totalWidths : [])
    let labels = panel.map { duty in
      head == .codes ? Board.label(board.duties[duty]) : String(duty + 1)
    }
    let days = panel.map { duty in board.duties[duty].lastDay.map { PictureWords.short($0) } ?? "–"
    }
    grid.write(
      "", cells: labels.map { ($0, .strong) },
      totals: [totalNames[0], totalNames[1], TaskMark.overdue.sign], ink: .strong, to: sink)
    grid.write("", cells: days.map { ($0, .faint) }, totals: [], to: sink)
    grid.writeRule(to: sink)
    for part in board.parts {
      if board.groupedBy != nil { writeHeading(part, grid, to: sink) }
      for row in part {
        let cells = panel.map { duty in board.cells[row][duty].map(sign) ?? ("", nil) }
        let total = board.total(ofUnit: row)
        grid.write(
          label(of: board.units[row]), cells: cells, totals: words(total), to: sink)
      }
    }
    grid.writeRule(to: sink)
    let totals = panel.map { board.total(ofDuty: $0) }
    let all = board.total
    grid.write(
      totalNames[0], cells: totals.map { (String($0.done), nil) }, totals: words(all), to: sink)
    grid.write(totalNames[1], cells: totals.map { (String($0.all), nil) }, totals: [], to: sink)
    if all.overdue > 0 {
      grid.write(
        totalNames[2],
        cells: totals.map { $0.overdue > 0 ? (String($0.overdue), .bad) : ("", nil) }, totals: [],
        to: sink)
    }
  }

  private func writeHeading(_ part: Range<Int>, _ grid: BoardGrid, to sink: Format.Sink) {
    var total = Board.Total()
    for row in part { total += board.total(ofUnit: row) }
    grid.write(
      heading(part), cells: grid.widths.map { _ in ("", nil) }, totals: words(total), ink: .strong,
      to: sink)
  }

  private func sign(_ cell: Board.Cell) -> (String, Ink?) {
    (" " + cell.mark.sign + (cell.wait?.sign ?? " "), cell.mark.ink)
  }

  private func words(_ total: Board.Total) -> [String] {
    [String(total.done), String(total.all), total.overdue > 0 ? String(total.overdue) : ""]
  }

  // MARK: Below the grid

  /// What stands over the columns, spelled out.
  private func writeDuties(_ head: Head, to sink: Format.Sink) {
    let labels = board.duties.indices.map { duty in
      (head == .codes ? "" : "\(duty + 1)  ") + Board.label(board.duties[duty])
    }
    let dues = board.duties.map { duty in
      duty.due == .missing ? PictureWords.noDeadline(tongue) : duty.due.spoken(in: tongue)
    }
    let label = labels.map { CellWidth.of($0) }.max() ?? 0
    let due = dues.map { CellWidth.of($0) }.max() ?? 0
    let hang = label + due + 2 * BoardDrawing.gap
    for (index, duty) in board.duties.enumerated() {
      let code = layout.paint(CellWidth.pad(labels[index], label), .strong)
      let head = code + "  " + CellWidth.pad(dues[index], due) + "  "
      let name = Printable.visible(duty.name)
      let room = layout.room ?? .max
      if room - hang >= BoardDrawing.leastName {
        let lines = layout.room == nil ? [name] : Wrap.lines(name, width: room - hang)
        for (number, line) in lines.enumerated() {
          sink((number == 0 ? head : String(repeating: " ", count: hang)) + line + "\n")
        }
        continue
      }
      if hang - BoardDrawing.gap <= room {
        sink(head.withoutTrailingSpaces + "\n")
      } else {
        sink(layout.paint(CellWidth.fit(labels[index], room), .strong) + "\n")
        for line in Wrap.lines(dues[index], width: max(2, room - 3)) { sink("   " + line + "\n") }
      }
      for line in Wrap.lines(name, width: max(2, room - 3)) { sink("   " + line + "\n") }
    }
  }

  private func writeLegend(to sink: Format.Sink) {
    var legend = InkPieces()
    for (mark, count) in board.legend {
      legend.add(" \(mark.sign) ", mark.ink, "\(mark.name(tongue)) \(count)")
    }
    for (wait, count) in board.waits {
      legend.add(" \(wait.sign) ", .strong, "\(wait.name(tongue)) \(count)")
    }
    legend.write(layout, to: sink)
  }
}

extension Board.Total {
  static func += (sum: inout Board.Total, other: Board.Total) {
    sum.done += other.done
    sum.all += other.all
    sum.overdue += other.overdue
    sum.waiting += other.waiting
  }
}

/// The columns of a board: a name, the duties, the totals.
private struct BoardGrid {
  let layout: Layout
  let name: Int
  let widths: [Int]
  /// Empty in all panels but the last.
  let totals: [Int]

  /// A row; the name may take a second line.
  func write(
    _ label: String, cells: [(text: String, ink: Ink?)], totals words: [String], ink: Ink? = nil,
    to sink: Format.Sink
  ) {
    let indent = label.hasPrefix(" ") ? " " : ""
    let lines =
      layout.room == nil
      ? [label]
      : Wrap.lines(
        String(label.dropFirst(indent.count)), width: max(2, name - indent.count), limit: 2
      )
      .map { indent + $0 }
    var text = layout.paint(CellWidth.pad(lines[0], name), ink)
    for (cell, width) in zip(cells, widths) {
      text += "  " + centred(cell.text, width, cell.ink)
    }
    for (word, width) in zip(words, totals) {
      text += "  " + layout.paint(CellWidth.pad(word, width, atEnd: true), ink)
    }
    sink(text.withoutTrailingSpaces + "\n")
    for line in lines.dropFirst() { sink(layout.paint(line, ink) + "\n") }
  }

  func writeRule(to sink: Format.Sink) {
    let line = ([name] + widths + totals).map { String(repeating: "─", count: $0) }
    sink(layout.dim(line.joined(separator: "  ")) + "\n")
  }

  private func centred(_ text: String, _ width: Int, _ ink: Ink?) -> String {
    let space = max(0, width - CellWidth.of(text))
    let before = String(repeating: " ", count: space / 2)
    return before + layout.paint(text, ink) + String(repeating: " ", count: space - space / 2)
  }
}
