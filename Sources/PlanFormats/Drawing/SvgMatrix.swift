import PlanModel

/// A matrix as a drawing: a row for each report, a column for each heading, the headings spelled out
/// below.
struct SvgMatrix {
  private static let size = 13.0
  private static let small = 11.0
  private static let row = 28.0

  let matrix: Matrix
  let layout: Layout
  private let nameWidth: Double
  private let columnWidth: Double
  private var tongue: Tongue { layout.tongue }

  init(_ matrix: Matrix, layout: Layout) {
    self.matrix = matrix
    self.layout = layout
    let widest = matrix.reports.map { SvgText.width($0.unit, size: SvgMatrix.size) }.max() ?? 0
    nameWidth = min(max(160, widest + 40), 330)
    let codes = matrix.headings.compactMap(\.code)
    columnWidth = max(30, (codes.map { SvgText.width($0, size: SvgMatrix.small) }.max() ?? 0) + 10)
  }

  func document(title: String?) -> String {
    var page = SvgPage()
    let heading = SvgHeading(title ?? StatusWords.matrix(tongue), layout, on: &page)
    var y = drawHead(heading.bottom, on: &page)
    for report in matrix.reports.indices { y = draw(report, y, on: &page) }
    y = drawHeadings(y + 24, on: &page)
    drawLegend(y + 14, on: &page)
    return page.document(title: heading.title, summary: summary, tongue)
  }

  private var left: Double { SvgPage.margin }
  private var right: Double {
    left + nameWidth + columnWidth * Double(max(1, matrix.headings.count))
  }

  private func middle(_ heading: Int) -> Double {
    left + nameWidth + columnWidth * (Double(heading) + 0.5)
  }

  /// The number of what has no code.
  private func label(_ heading: Int) -> String {
    matrix.headings[heading].code ?? "(\(heading + 1))"
  }

  private var summary: String {
    let findings = matrix.legend.map { "\($0.finding.name(tongue)) \($0.count)" }
    return findings.joined(separator: "; ")
  }

  private func drawHead(_ top: Double, on page: inout SvgPage) -> Double {
    for heading in matrix.headings.indices {
      page.text(
        label(heading), middle(heading), top + 14, size: SvgMatrix.small, isBold: true,
        anchor: .middle)
    }
    page.line(left, top + 22, right, top + 22, SvgColour.soft)
    page.reach(right, top + 22)
    return top + 22
  }

  private func draw(_ number: Int, _ top: Double, on page: inout SvgPage) -> Double {
    let report = matrix.reports[number]
    let version = report.version > 1 ? " (\(report.version))" : ""
    let name = SvgText.lines(
      report.unit + version, width: nameWidth - 12, size: SvgMatrix.size, limit: 1)
    let centre = top + SvgMatrix.row / 2
    page.text(name[0], left + 6, centre + 4.5, size: SvgMatrix.size)
    if let fault = report.fault {
      page.sign(fault.mark, middle(0), centre)
      page.text(
        fault.name(tongue), middle(0) + 14, centre + 4.2, size: 12, fill: fault.mark.colour)
    }
    for (heading, finding) in matrix.cells[number].enumerated() {
      guard let finding, report.fault == nil else { continue }
      let words = "\(Printable.visible(report.unit)) · \(label(heading)): \(finding.name(tongue))"
      page.group(words) { page in
        page.rect(
          middle(heading) - columnWidth / 2 + 2, top + 3, columnWidth - 4, SvgMatrix.row - 6,
          fill: finding.mark.ground, round: 4)
        page.sign(finding.mark, middle(heading), centre)
      }
    }
    let bottom = top + SvgMatrix.row
    page.line(left, bottom, right, bottom, SvgColour.rule, width: 0.6)
    page.reach(right, bottom)
    return bottom
  }

  /// What stands over the columns, spelled out.
  private func drawHeadings(_ top: Double, on page: inout SvgPage) -> Double {
    var y = top
    for (number, heading) in matrix.headings.enumerated() {
      page.text(label(number), left + 6, y, size: SvgMatrix.small, isBold: true)
      let width = max(320, right - left - columnWidth - 16)
      let lines = SvgText.lines(heading.title, width: width, size: SvgMatrix.small, limit: 1)
      page.text(lines[0], left + columnWidth + 16, y, size: SvgMatrix.small, fill: SvgColour.soft)
      page.reach(left + columnWidth + 16 + SvgText.width(lines[0], size: SvgMatrix.small), y)
      y += 17
    }
    return y
  }

  private func drawLegend(_ y: Double, on page: inout SvgPage) {
    var legend = SvgLegend(left + 6, y, right: right)
    for (finding, count) in matrix.legend {
      legend.add("\(finding.name(tongue)) \(count)", on: &page) { page, x, y in
        page.sign(finding.mark, x, y)
      }
    }
  }
}
