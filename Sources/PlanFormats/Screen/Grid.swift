import PlanModel

/// A table as columns of terminal cells. Values are put into words as each row is written, so that
/// a long table costs no second copy of itself.
struct Grid {
  let table: Table
  /// Drawn in the first column, one a row; empty for a plain table.
  let branches: [Branch]
  let layout: Layout

  init(_ table: Table, branches: [Branch] = [], layout: Layout) {
    self.table = table
    self.branches = branches
    self.layout = layout
  }

  /// The columns' names, safe for a terminal.
  var header: [String] {
    table.columns.map { Printable.visible($0.name) }
  }

  func branch(at row: Int) -> Branch {
    row < branches.count ? branches[row] : .none
  }

  /// Writes the table with columns of these widths.
  func write(in frame: Frame, widths: [Int], to sink: Format.Sink) {
    func draw(_ rule: Frame.Rule?) {
      if let rule { sink(layout.dim(rule.line(widths)) + "\n") }
    }
    draw(frame.top)
    let names = zip(header, widths).map { Wrap.lines($0, width: $1, limit: layout.tallest ?? .max) }
    write(names, in: frame, widths: widths, style: layout.bold, to: sink)
    draw(frame.underHeader)
    var previousWasTall = false
    for (number, row) in table.rows.enumerated() {
      let cells = self.cells(of: row, number, widths)
      let isTall = cells.contains { $0.count > 1 }
      if number > 0, isTall || previousWasTall { draw(frame.besideTallRows) }
      write(cells, in: frame, widths: widths, style: { $0 }, to: sink)
      previousWasTall = isTall
    }
    draw(frame.bottom)
  }

  /// Each cell's lines, wrapped to its column.
  private func cells(of row: [Value], _ number: Int, _ widths: [Int]) -> [[String]] {
    widths.indices.map { index in
      let lines = layout.lines(of: row[index])
      guard layout.room != nil else {
        return index == 0 ? lines.map { branch(at: number).lead + $0 } : lines
      }
      let lead = index == 0 ? branch(at: number) : .none
      return lead.lines(lines, width: widths[index], limit: layout.tallest ?? .max)
    }
  }

  private func write(
    _ cells: [[String]], in frame: Frame, widths: [Int], style: (String) -> String,
    to sink: Format.Sink
  ) {
    let isNumeric = table.columns.map(\.type.isNumeric)
    for line in 0..<(cells.map(\.count).max() ?? 0) {
      var text = layout.dim(frame.left)
      for index in widths.indices {
        if index > 0 { text += layout.dim(frame.between) }
        let cell = line < cells[index].count ? cells[index][line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - CellWidth.of(cell)))
        text += isNumeric[index] ? space + style(cell) : style(cell) + space
      }
      text += layout.dim(frame.right)
      let end = text.utf8.lastIndex { $0 != 0x20 }.map(text.utf8.index(after:))
      sink(text[..<(end ?? text.startIndex)] + "\n")
    }
  }
}
