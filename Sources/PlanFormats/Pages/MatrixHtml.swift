import PlanModel

/// A matrix in HTML: a table that scrolls inside its own box; on a phone a block for each report.
struct MatrixHtml {
  let matrix: Matrix
  let tongue: Tongue

  func write(to sink: Format.Sink) {
    guard !matrix.reports.isEmpty else { return sink("<p>\(PictureWords.nothing(tongue))</p>\n") }
    sink("<div class=\"scroll\"><table class=\"board matrix\">\n")
    sink("<thead><tr><th scope=\"col\">\(PictureWords.unit(tongue))</th>")
    for heading in matrix.headings {
      let title = HtmlText.escaped(heading.title)
      sink("<th scope=\"col\" title=\"\(title)\">\(HtmlText.escaped(heading.label))</th>")
    }
    sink("</tr></thead>\n<tbody data-group>\n")
    for row in matrix.reports.indices { write(row: row, to: sink) }
    sink("</tbody></table></div>\n")
    HtmlLegend.write(
      matrix.legend.map { finding, count in
        let (mark, name) = (finding.mark, finding.name(tongue))
        return "<li><b class=\"sign \(mark.style)\">\(mark.sign)</b> \(name) \(count)</li>"
      }, to: sink)
    sink("<dl class=\"duties\">\n")
    for heading in matrix.headings {
      guard let code = heading.code else { continue }
      sink(
        "<dt>\(HtmlText.escaped(code))</dt><dd>\(HtmlText.escaped(heading.title))</dd>\n")
    }
    sink("</dl>\n")
  }

  private func write(row: Int, to sink: Format.Sink) {
    let report = matrix.reports[row]
    let version = report.version > 1 ? " (\(report.version))" : ""
    sink("<tr data-row><th scope=\"row\">\(HtmlText.escaped(report.unit + version))</th>")
    if let fault = report.fault {
      let words = "\(fault.mark.sign) \(fault.name(tongue))"
      sink("<td class=\"\(fault.mark.style)\" colspan=\"\(matrix.headings.count)\">\(words)</td>")
    } else {
      for (heading, finding) in zip(matrix.headings, matrix.cells[row]) {
        guard let finding else {
          sink("<td class=\"none\"></td>")
          continue
        }
        let (label, words) = (HtmlText.escaped(heading.label), finding.name(tongue))
        sink(
          "<td class=\"\(finding.mark.style)\" data-label=\"\(label)\" title=\"\(words)\">"
            + "<b class=\"sign\" aria-hidden=\"true\">\(finding.mark.sign)</b>"
            + "<span class=\"words\"> \(words)</span></td>")
      }
    }
    sink("</tr>\n")
  }
}
