import PlanModel

/// A whole page around an answer.
struct HtmlPage {
  let tongue: Tongue
  /// The heading; nil for a card's own, or none.
  let title: String?

  func write(_ answer: Answer, to sink: Format.Sink) {
    var heading = title
    if case .card(let card) = answer { heading = title ?? card.title }
    sink(head(title: heading ?? "kh"))
    if let heading { sink("<h1>\(HtmlText.escaped(heading))</h1>\n") }
    switch answer {
    case .table(let table):
      write(table, depths: [], to: sink)
      writeCount(table.rows.count, to: sink)
    case .tree(let tree):
      if let drawing = TreeDrawing(tree) {
        write(drawing.table, depths: drawing.depths, to: sink)
      } else {
        write(tree.table, depths: [], to: sink)
      }
      writeCount(tree.table.rows.count, to: sink)
    case .picture(let picture):
      write(picture.table, depths: [], to: sink)
      writeCount(picture.table.rows.count, to: sink)
    case .card(let card):
      write(card, to: sink)
    }
    sink("</main>\n</body>\n</html>\n")
  }

  private func head(title: String) -> String {
    """
    <!doctype html>
    <html lang="\(tongue.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HtmlText.escaped(title))</title>
    <style>
    \(HtmlPage.style)
    </style>
    </head>
    <body>
    <main>

    """
  }

  private func write(_ card: Card, to sink: Format.Sink) {
    sink("<dl>\n")
    for fact in card.facts {
      sink(
        "<dt>\(HtmlText.escaped(fact.label))</dt><dd>\(HtmlText.value(fact.value, tongue))</dd>\n")
    }
    sink("</dl>\n")
    for section in card.sections {
      sink("<h2>\(HtmlText.escaped(section.title))</h2>\n")
      if !section.table.rows.isEmpty { write(section.table, depths: [], to: sink) }
      writeCount(section.table.rows.count, to: sink)
    }
  }

  private func writeCount(_ rows: Int, to sink: Format.Sink) {
    sink("<p class=\"count\">\(Format.countLine(rows: rows, tongue: tongue))</p>\n")
  }

  /// `depths` indents the first column, one entry a row; empty for a plain table.
  private func write(_ table: Table, depths: [Int], to sink: Format.Sink) {
    let names = table.columns.map { HtmlText.escaped($0.name) }
    let classes = table.columns.map { $0.type.isNumeric ? " class=\"number\"" : "" }
    sink("<table>\n<thead><tr>")
    for (name, number) in zip(names, classes) { sink("<th scope=\"col\"\(number)>\(name)</th>") }
    sink("</tr></thead>\n<tbody>\n")
    for (number, row) in table.rows.enumerated() {
      var line = "<tr>"
      for (index, value) in row.enumerated() {
        line += "<td data-label=\"\(names[index])\"\(classes[index])"
        if index == 0, number < depths.count, depths[number] > 0 {
          line += " style=\"--depth: \(depths[number])\""
        }
        line += ">\(HtmlText.value(value, tongue))</td>"
      }
      sink(line + "</tr>\n")
    }
    sink("</tbody>\n</table>\n")
  }

  private static let style = """
    :root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
    body { margin: 0; }
    main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .35rem .6rem; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; border-bottom: 1px solid #8886; }
    th { border-bottom: 2px solid #888; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td:first-child { padding-left: calc(.6rem + var(--depth, 0) * 1.5rem); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
    dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
    .count { color: #777; }
    @media (max-width: 40rem) {
      thead { position: absolute; clip-path: inset(50%); }
      table, tbody, tr, td { display: block; width: auto; }
      tr { border: 1px solid #8886; border-radius: .4rem; margin: 0 0 .8rem; padding: .3rem 0; }
      td { border: 0; padding: .15rem .6rem; }
      td.number { text-align: left; }
      td::before { content: attr(data-label) ": "; font-weight: 600; }
      dl { display: block; } dd { margin: 0 0 .5rem; }
    }
    @media print { :root { font-size: 11px; } tr { break-inside: avoid; } }
    """
}
