import PlanModel

/// An answer as a job for `kh-papers`, which makes the file: the lines of `PaperWord`, in order.
struct PaperJob {
  let format: String
  let layout: Layout

  func write(_ answer: Answer, to sink: Format.Sink) {
    func say(_ word: PaperWord, _ values: [Value] = []) { sink(PaperLine(word, values).text) }
    say(.papers, [.integer(1)])
    say(.write, [.text(format)])
    var title = layout.heading
    if title == nil, case .card(let card) = answer { title = card.title }
    if title == nil, format != "xlsx", case .picture(let picture) = answer {
      title = picture.title(layout.tongue)
    }
    if let title, !title.isEmpty { say(.title, [text(title)]) }
    if let asOf = layout.asOf { say(.asOf, [text(asOf)]) }
    switch answer {
    case .table(let table): write(table, to: sink)
    case .tree(let tree):
      if let drawing = TreeDrawing(tree) {
        write(drawing.table, depths: drawing.depths, to: sink)
      } else {
        write(tree.table, to: sink)
      }
    case .picture(let picture) where format == "xlsx": write(picture.table, to: sink)
    case .picture(let picture):
      for section in picture.sections(layout.tongue) {
        write(section.table, title: section.title, to: sink)
      }
    case .card(let card):
      for fact in card.facts { say(.fact, [text(fact.label), cell(fact.value)]) }
      for section in card.sections { write(section.table, title: section.title, to: sink) }
    }
    say(.end)
  }

  private func write(
    _ table: Table, title: String = "", depths: [Int] = [], to sink: Format.Sink
  ) {
    func say(_ word: PaperWord, _ values: [Value]) { sink(PaperLine(word, values).text) }
    say(.table, [text(title)])
    var widths = table.columns.map { _ in 0 }
    for row in table.rows {
      for (index, value) in row.enumerated() where value != .missing {
        widths[index] = max(widths[index], width(value))
      }
    }
    for (column, width) in zip(table.columns, widths) {
      say(.column, [text(column.name), .text(PaperJob.type(column.type)), .integer(width)])
    }
    for (number, row) in table.rows.enumerated() {
      let depth = number < depths.count ? depths[number] : 0
      say(.row, [.integer(depth)] + row.map(cell))
    }
  }

  /// What a workbook types is left as it is; all else, and everything in a document, is put into
  /// words.
  private func cell(_ value: Value) -> Value {
    if format != "xlsx" {
      return value == .missing || value == .list([]) ? .missing : words(value)
    }
    return switch value {
    case .missing, .integer, .boolean, .day: value
    case .number(let number), .percent(let number): number.isFinite ? value : .missing
    case .list([]): .missing
    case .text(let words), .word(let words), .instant(let words): text(words)
    case .period, .due, .list: .text(value.spoken(in: layout.tongue))
    }
  }

  private func words(_ value: Value) -> Value {
    .text(value.spokenLines(in: layout.tongue).joined(separator: "\n"))
  }

  private func text(_ words: String) -> Value { .text(Printable.visible(words, breaks: .kept)) }

  /// In cells of a screen, of the longest line.
  private func width(_ value: Value) -> Int {
    switch value {
    case .text, .word: value.spokenLines(in: layout.tongue).map { CellWidth.of($0) }.max() ?? 0
    default: CellWidth.of(value.spoken(in: layout.tongue))
    }
  }

  private static func type(_ type: ValueType) -> String {
    switch type {
    case .integer: "integer"
    case .number: "number"
    case .percent: "percent"
    case .boolean: "boolean"
    case .day: "day"
    default: "text"
    }
  }
}
