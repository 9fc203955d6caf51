import PlanModel

extension Format {
  package static let markdown = Format(
    name: "markdown", extensions: ["md"], reader: .document,
    options: [
      Option(
        name: "title", type: .text,
        summary: Phrase(
          "a heading, and the day it tells of", vi: "tiêu đề, kèm ngày của số liệu"))
    ],
    summary: Phrase(
      "a Markdown table, for a page or a message", vi: "bảng Markdown, để đăng trang hay gửi tin"),
    examples: [
      Example(
        "units | take 3 | to markdown",
        Phrase("Three units as a Markdown table.", vi: "Ba đơn vị thành bảng Markdown.")),
      Example(
        "tasks | where overdue | to markdown with title = \"Việc quá hạn\"",
        Phrase("A list that says what it is.", vi: "Danh sách có tiêu đề.")),
    ]
  ) { answer, layout, sink in
    var title = layout.heading
    if case .picture(let picture) = answer { title = title ?? picture.title(layout.tongue) }
    if let title {
      sink("# \(MarkdownText.escaped(Printable.visible(title)))\n\n")
      if let asOf = layout.asOf { sink("\(asOf)\n\n") }
    }
    switch answer {
    case .table(let table): MarkdownText.write(table, layout.tongue, to: sink)
    case .card(let card): writeMarkdown(of: card, layout.tongue, to: sink)
    case .tree(let tree): writeMarkdown(of: tree, layout.tongue, to: sink)
    case .picture(let picture):
      for (number, section) in picture.sections(layout.tongue).enumerated() {
        if number > 0 { sink("\n") }
        if !section.title.isEmpty {
          sink("## \(MarkdownText.escaped(Printable.visible(section.title)))\n\n")
        }
        MarkdownText.write(section.table, layout.tongue, to: sink)
      }
    }
  }

  private static func writeMarkdown(of card: Card, _ tongue: Tongue, to sink: Sink) {
    sink("# \(MarkdownText.escaped(Printable.visible(card.title)))\n\n")
    for fact in card.facts {
      let label = MarkdownText.escaped(Printable.visible(fact.label))
      sink("- \(label): \(MarkdownText.value(fact.value, tongue))\n")
    }
    for section in card.sections {
      let title = "\(section.title) (\(section.table.rows.count))"
      sink("\n## \(MarkdownText.escaped(Printable.visible(title)))\n")
      if section.table.rows.isEmpty { continue }
      sink("\n")
      MarkdownText.write(section.table, tongue, to: sink)
    }
  }

  /// A nested list; a row's other values follow its label in brackets.
  private static func writeMarkdown(of tree: Tree, _ tongue: Tongue, to sink: Sink) {
    guard let drawing = TreeDrawing(tree) else {
      MarkdownText.write(tree.table, tongue, to: sink)
      return
    }
    let names = drawing.table.columns.map { MarkdownText.escaped(Printable.visible($0.name)) }
    for (row, depth) in zip(drawing.table.rows, drawing.depths) {
      let words = row.map { MarkdownText.value($0, tongue) }
      let others = row.indices.dropFirst().filter { row[$0] != .missing }
        .map { "\(names[$0]): \(words[$0])" }
      sink(String(repeating: "  ", count: depth) + "- " + MarkdownText.atLineStart(words[0]))
      sink(others.isEmpty ? "\n" : " (" + others.joined(separator: "; ") + ")\n")
    }
  }
}
