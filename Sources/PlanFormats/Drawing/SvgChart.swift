import PlanModel

/// A chart as a drawing: bars to the right of their labels, against a scale of round numbers.
struct SvgChart {
  private static let size = 13.0
  private static let small = 11.5
  private static let bars = 520.0

  let chart: Chart
  let layout: Layout
  private let labelWidth: Double
  private let seriesWidth: Double
  private let ticks: [Double]
  private let scale: ClosedRange<Double>
  private var tongue: Tongue { layout.tongue }

  init(_ chart: Chart, layout: Layout) {
    self.chart = chart
    self.layout = layout
    let labels = chart.groups.map { $0.label.spoken(in: layout.tongue) }
    labelWidth = min(
      max(60, (labels.map { SvgText.width($0, size: SvgChart.size) }.max() ?? 0) + 14), 280)
    let series = chart.series.count > 1 ? chart.series.map { $0.spoken(in: layout.tongue) } : []
    seriesWidth = min(
      series.map { SvgText.width($0, size: SvgChart.small) + 12 }.max() ?? 0, 150)
    ticks = SvgChart.ticks(chart.scale, isWhole: chart.measure == .number && chart.isWhole)
    scale =
      min(
        chart.scale.lowerBound, ticks.first ?? 0)...max(
        chart.scale.upperBound, ticks.last ?? 1)
  }

  static func title(_ chart: Chart, _ tongue: Tongue) -> String {
    let numbers = chart.numberNames.joined(separator: ", ")
    let labels = chart.labelNames.joined(separator: ", ")
    return Printable.visible(
      Phrase("\(numbers) per \(labels)", vi: "\(numbers) theo \(labels)")(tongue))
  }

  func document(title: String?) -> String {
    var page = SvgPage()
    let heading = SvgHeading(title ?? SvgChart.title(chart, tongue), layout, on: &page)
    let top = heading.bottom
    let (rowHeight, gap) = chart.series.count > 1 ? (20.0, 12.0) : (26.0, 4.0)
    let groupHeight = rowHeight * Double(max(1, chart.series.count)) + gap
    let bottom = top + groupHeight * Double(chart.groups.count)
    drawTicks(top, bottom, on: &page)
    for (number, group) in chart.groups.enumerated() {
      draw(group, top + groupHeight * Double(number) + gap / 2, rowHeight, on: &page)
    }
    page.line(x(0), top, x(0), bottom, SvgColour.soft, width: 1.2)
    page.reach(left + SvgChart.bars + 74, bottom + 22)
    return page.document(title: heading.title, summary: summary, tongue)
  }

  /// Numbers below 0 stand left of their bars.
  private var left: Double {
    SvgPage.margin + labelWidth + seriesWidth + (scale.lowerBound < 0 ? 56 : 0)
  }

  private func x(_ value: Double) -> Double {
    let span = scale.upperBound - scale.lowerBound
    return span > 0 ? left + (value - scale.lowerBound) / span * SvgChart.bars : left
  }

  private var summary: String {
    chart.groups.map { group in
      let values = group.values.enumerated().map { index, value in
        (chart.series.count > 1 ? chart.series[index].spoken(in: tongue) + " " : "")
          + chart.words(value, tongue)
      }
      return "\(group.label.spoken(in: tongue)): \(values.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func drawTicks(_ top: Double, _ bottom: Double, on page: inout SvgPage) {
    for tick in ticks {
      page.line(x(tick), top, x(tick), bottom + 4, SvgColour.rule, width: 0.8)
      page.text(
        chart.words(tick, tongue), x(tick), bottom + 18, size: 11, fill: SvgColour.soft,
        anchor: .middle)
    }
  }

  private func draw(
    _ group: Chart.Group, _ top: Double, _ height: Double, on page: inout SvgPage
  ) {
    let label = group.label.spoken(in: tongue)
    let whole = height * Double(group.values.count)
    let lines = SvgText.lines(label, width: labelWidth - 10, size: SvgChart.size, limit: 2)
    let first = top + whole / 2 + 4.5 - Double(lines.count - 1) * 7
    for (number, line) in lines.enumerated() {
      page.text(line, SvgPage.margin, first + Double(number) * 14.5, size: SvgChart.size)
    }
    for (index, value) in group.values.enumerated() {
      let y = top + height * Double(index)
      let name = chart.series.count > 1 ? chart.series[index].spoken(in: tongue) : ""
      if !name.isEmpty {
        let line = SvgText.lines(name, width: seriesWidth - 8, size: SvgChart.small, limit: 1)
        page.text(
          line[0], SvgPage.margin + labelWidth + seriesWidth - 8, y + height / 2 + 4,
          size: SvgChart.small, fill: SvgColour.soft,
          anchor: .end)
      }
      let words = chart.words(value, tongue)
      let title = [label, name].filter { !$0.isEmpty }.joined(separator: " · ") + ": \(words)"
      page.group(title) { page in
        let (a, b) = (x(min(value ?? 0, 0)), x(max(value ?? 0, 0)))
        let isBelow = (value ?? 0) < 0
        let mark = chart.series.count > 1 ? chart.marks[index] : group.mark
        let colour = mark?.colour ?? SvgColour.series[index % SvgColour.series.count]
        if value != nil, value != 0 {
          page.rect(a, y + 3, max(1, b - a), height - 6, fill: colour, round: 2)
        }
        page.text(
          words, isBelow ? a - 6 : b + 6, y + height / 2 + 4.2, size: 12,
          fill: value == nil ? SvgColour.soft : SvgColour.ink, anchor: isBelow ? .end : .start)
      }
    }
  }

  /// Round numbers across the range, 0 among them, from four to eight of them; whole ones where only
  /// whole ones are counted.
  static func ticks(_ range: ClosedRange<Double>, isWhole: Bool) -> [Double] {
    let span = range.upperBound - range.lowerBound
    guard span > 0, span.isFinite else { return [0] }
    var step = 1.0
    while step > span / 4 { step /= 10 }
    while step * 10 <= span / 4 { step *= 10 }
    if step * 5 <= span / 4 {
      step *= 5
    } else if step * 2 <= span / 4 {
      step *= 2
    }
    if isWhole { step = max(1, step) }
    let first = (range.lowerBound / step).rounded(.down)
    let last = (range.upperBound / step).rounded(.up)
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

extension Chart {
  /// Only whole numbers.
  var isWhole: Bool {
    groups.allSatisfy { $0.values.allSatisfy { $0.map { $0 == $0.rounded() } ?? true } }
  }
}
