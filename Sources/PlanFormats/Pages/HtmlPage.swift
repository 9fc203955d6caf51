import PlanModel

/// A whole page around an answer.
struct HtmlPage {
  let layout: Layout

  private var tongue: Tongue { layout.tongue }

  /// Under a title, the day it tells of.
  private var lead: [String] {
    layout.heading == nil ? [] : [layout.asOf].compactMap { $0 }
  }

  func write(_ answer: Answer, to sink: Format.Sink) {
    switch answer {
    case .table(let table):
      writeHead(title: layout.heading, lead: lead, to: sink)
      write(table, depths: [], to: sink)
      writeCount(table.rows.count, to: sink)
    case .tree(let tree):
      writeHead(title: layout.heading, lead: lead, to: sink)
      if let drawing = TreeDrawing(tree) {
        write(drawing.table, depths: drawing.depths, to: sink)
      } else {
        write(tree.table, depths: [], to: sink)
      }
      writeCount(tree.table.rows.count, to: sink)
    case .picture(let picture):
      write(picture, to: sink)
    case .card(let card):
      writeHead(title: layout.heading ?? card.title, to: sink)
      write(card, to: sink)
    }
    sink("</main>\n")
    if case .picture(let picture) = answer, picture.namesUnits {
      sink("<script>\(PageScript.text)</script>\n")
    }
    sink("</body>\n</html>\n")
  }

  private func write(_ picture: Picture, to sink: Format.Sink) {
    let title = layout.heading ?? picture.title(tongue)
    writeHead(
      title: title, lead: [picture.subtitle, layout.asOf].compactMap { $0 }, isPicture: true,
      finds: picture.namesUnits, to: sink)
    switch picture {
    case .board(let board): BoardHtml(board: board, tongue: tongue).write(to: sink)
    case .timeline(let timeline): TimelineHtml(timeline: timeline, tongue: tongue).write(to: sink)
    case .chart(let chart): ChartHtml(chart: chart, tongue: tongue).write(to: sink)
    case .status(let status): StatusHtml(status: status, tongue: tongue).write(to: sink)
    case .matrix(let matrix): MatrixHtml(matrix: matrix, tongue: tongue).write(to: sink)
    }
  }

  /// Up to and with the heading. `finds`: units can be found by a box, which a script brings.
  private func writeHead(
    title: String?, lead: [String] = [], isPicture: Bool = false, finds: Bool = false,
    to sink: Format.Sink
  ) {
    let script = finds ? "; script-src 'sha256-\(PageScript.digest)'" : ""
    sink(
      """
      <!doctype html>
      <html lang="\(tongue.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'\(script)">
      <title>\(HtmlText.escaped(title ?? "kh"))</title>
      <style>
      \(PageStyle.page)\(isPicture ? "\n" + PageStyle.pictures : "")
      </style>
      </head>
      <body>
      <main>

      """)
    if let title { sink("<h1>\(HtmlText.escaped(title))</h1>\n") }
    if !lead.isEmpty {
      sink("<p class=\"lead\">\(lead.map(HtmlText.escaped).joined(separator: " · "))</p>\n")
    }
    if finds {
      let label = HtmlText.escaped(StatusWords.filter(tongue))
      sink(
        "<div class=\"find\" hidden><input type=\"search\" aria-label=\"\(label)\" "
          + "placeholder=\"\(label)\"> <output></output></div>\n")
    }
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
}

extension Picture {
  /// What the plan is about, where it is one.
  fileprivate var subtitle: String? {
    guard case .status(let status) = self, status.plans.count == 1 else { return nil }
    return status.plans.first.map(\.title).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether it has a row for each unit, among which one may look for some.
  fileprivate var namesUnits: Bool {
    switch self {
    case .board(let board): !board.units.isEmpty
    case .timeline(let timeline): timeline.subject == .tasks && !timeline.rows.isEmpty
    case .chart: false
    case .status(let status): !status.board.units.isEmpty
    case .matrix(let matrix): !matrix.reports.isEmpty
    }
  }
}
