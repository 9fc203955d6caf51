import PlanModel

/// Writes an answer for a person at a terminal, in one of three styles.
struct Screen {
  enum Style {
    /// Tables in this frame, as long as their columns fit the width.
    case framed(Frame)
    /// Every row as a block of `field: value` lines.
    case blocks
  }

  let style: Style
  let layout: Layout

  func write(_ answer: Answer, to sink: Format.Sink) {
    switch answer {
    case .table(let table): write(table, to: sink)
    case .card(let card): write(card, to: sink)
    case .tree(let tree): write(tree, to: sink)
    case .picture(let picture): write(picture, to: sink)
    }
  }

  private func write(_ table: Table, to sink: Format.Sink) {
    if table.columns.isEmpty { return }
    let grid = Grid(table, layout: layout)
    if !layout.expanded, case .framed(let frame) = style,
      let widths = ColumnWidths.fit(grid, in: frame)
    {
      grid.write(in: frame, widths: widths, to: sink)
    } else {
      writeBlocks(table, to: sink)
    }
  }

  private func writeBlocks(_ table: Table, to sink: Format.Sink) {
    let block = Block(table.columns.map(\.name), layout: layout)
    for (number, row) in table.rows.enumerated() {
      if number > 0 { sink("\n") }
      block.write(row, to: sink)
    }
  }

  /// A title, the facts, then each section under its own title with the number of its rows.
  private func write(_ card: Card, to sink: Format.Sink) {
    writeTitle(card.title, to: sink)
    Block(card.facts.map(\.label), layout: layout).write(card.facts.map(\.value), to: sink)
    for section in card.sections {
      sink("\n")
      writeTitle("\(section.title) (\(section.table.rows.count))", to: sink)
      if !section.table.rows.isEmpty { write(section.table, to: sink) }
    }
  }

  private func writeTitle(_ title: String, to sink: Format.Sink) {
    let title = Printable.visible(title)
    for line in layout.room.map({ Wrap.lines(title, width: $0) }) ?? [title] {
      sink(layout.bold(line) + "\n")
    }
  }

  /// Drawn; as blocks, the rows it was drawn from.
  private func write(_ picture: Picture, to sink: Format.Sink) {
    guard !layout.expanded, case .framed = style else { return write(picture.table, to: sink) }
    switch picture {
    case .board(let board): BoardDrawing(board: board, layout: layout).write(to: sink)
    case .timeline(let timeline): TimelineDrawing(timeline, layout: layout).write(to: sink)
    case .chart(let chart): ChartDrawing(chart, layout: layout).write(to: sink)
    case .status(let status): StatusDrawing(status: status, layout: layout).write(to: sink)
    case .matrix(let matrix): MatrixDrawing(matrix: matrix, layout: layout).write(to: sink)
    }
  }

  private func write(_ tree: Tree, to sink: Format.Sink) {
    guard case .framed(let frame) = style, let drawing = TreeDrawing(tree) else {
      write(tree.table, to: sink)
      return
    }
    // A branch takes three cells a level; half the line is left to the text.
    let deepest = layout.room.map { $0 / 6 } ?? .max
    let branches = Branch.draw(depths: drawing.depths, deepest: deepest)
    let grid = Grid(drawing.table, branches: branches, layout: layout)
    if let widths = ColumnWidths.fit(grid, in: frame) {
      grid.write(in: frame, widths: widths, to: sink)
    } else {
      writeNarrow(grid, to: sink)
    }
  }

  /// A tree whose columns do not fit: the branches alone, each row's other values below its label.
  private func writeNarrow(_ grid: Grid, to sink: Format.Sink) {
    let room = layout.room ?? .max
    for (number, row) in grid.table.rows.enumerated() {
      var lines = layout.lines(of: row[0])
      for (name, value) in zip(grid.header, row).dropFirst() where value != .missing {
        lines.append("\(name): \(value.spoken(in: layout.tongue))")
      }
      for line in grid.branch(at: number).lines(lines, width: room) { sink(line + "\n") }
    }
  }
}

extension Card {
  /// `unit bac_ha · Đảng ủy phường Bắc Hà`.
  var title: String {
    name.isEmpty ? "\(entity) \(code)" : "\(entity) \(code) · \(name)"
  }
}
