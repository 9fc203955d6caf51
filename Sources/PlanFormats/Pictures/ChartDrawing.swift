import PlanModel

/// Bars on a terminal, one a line: label, series, bar, number.
struct ChartDrawing {
  /// The cells of the bars where nothing says how wide the screen is.
  private static let plainRoom = 40
  private static let leastBar = 8
  private static let gap = 2

  let chart: Chart
  let layout: Layout
  private let labels: [String]
  private let series: [String]
  private let numbers: [[String]]
  private let labelWidth: Int
  private let seriesWidth: Int
  private let numberWidth: Int
  private let axis: BarAxis

  init(_ chart: Chart, layout: Layout) {
    self.chart = chart
    self.layout = layout
    labels = chart.groups.map { $0.label.spoken(in: layout.tongue) }
    series = chart.series.count > 1 ? chart.series.map { $0.spoken(in: layout.tongue) } : []
    numbers = chart.groups.map { group in
      group.values.map { chart.words($0, layout.tongue) }
    }
    numberWidth = numbers.joined().map { CellWidth.of($0) }.max() ?? 0
    let label = labels.map { CellWidth.of($0) }.max() ?? 0
    let mark = series.map { CellWidth.of($0) }.max() ?? 0
    let gaps = ChartDrawing.gap * (series.isEmpty ? 2 : 3)
    guard let room = layout.room else {
      (labelWidth, seriesWidth) = (label, mark)
      axis = BarAxis(chart.scale, cells: ChartDrawing.plainRoom)
      return
    }
    let rest = room - numberWidth - gaps - ChartDrawing.leastBar
    seriesWidth = min(mark, max(4, rest / 3))
    labelWidth = min(label, max(6, min(room * 2 / 5, rest - seriesWidth)))
    axis = BarAxis(
      chart.scale, cells: max(4, room - labelWidth - seriesWidth - numberWidth - gaps))
  }

  func write(to sink: Format.Sink) {
    guard !chart.groups.isEmpty else { return sink(PictureWords.nothing(layout.tongue) + "\n") }
    for (number, group) in chart.groups.enumerated() {
      if number > 0, !series.isEmpty { sink("\n") }
      let lines = wrapped(labels[number])
      for line in 0..<max(lines.count, group.values.count) {
        var text = CellWidth.pad(line < lines.count ? lines[line] : "", labelWidth) + "  "
        guard line < group.values.count else {
          sink(text.withoutTrailingSpaces + "\n")
          continue
        }
        if !series.isEmpty {
          text += CellWidth.pad(CellWidth.fit(series[line], seriesWidth), seriesWidth) + "  "
        }
        let bar = group.values[line].map(axis.bar) ?? axis.none
        text += bar.before + layout.paint(bar.bar, ink(group, line)) + bar.after
        text += "  " + CellWidth.pad(numbers[number][line], numberWidth, atEnd: true)
        sink(text.withoutTrailingSpaces + "\n")
      }
    }
  }

  private func wrapped(_ label: String) -> [String] {
    layout.room == nil ? [label] : Wrap.lines(label, width: max(2, labelWidth), limit: 2)
  }

  /// A box has the colour it has everywhere.
  private func ink(_ group: Chart.Group, _ bar: Int) -> Ink {
    switch series.isEmpty ? group.mark : chart.marks[bar] {
    case .overdue: .bad
    case let mark?: mark.ink
    case nil: [Ink.calm, .good, .mild, .now][bar % 4]
    }
  }
}

extension Chart {
  /// What the bars are drawn between: percentages of a whole against the whole.
  var scale: ClosedRange<Double> {
    guard measure == .percent else { return range }
    return range.lowerBound...max(range.upperBound, 1)
  }

  func words(_ value: Double?, _ tongue: Tongue) -> String {
    guard let value, var digits = DecimalDigits(value) else { return Value.missingMark }
    if measure == .percent { return Value.percent(value).spoken(in: tongue) }
    // A bar is no place for more digits than tell it from its neighbours.
    if abs(value) >= 1 { digits.round(places: 2) } else { digits.round(significant: 3) }
    return digits.plain
  }
}

/// Where the bars of a chart begin and end, in eighths of a cell.
struct BarAxis {
  private let scale: ClosedRange<Double>
  private let cells: Int
  /// The cells left of 0, for what is below it.
  private let below: Int

  init(_ scale: ClosedRange<Double>, cells: Int) {
    self.scale = scale
    self.cells = cells
    let span = scale.upperBound - scale.lowerBound
    guard scale.lowerBound < 0, span > 0 else {
      below = 0
      return
    }
    let share = Int((-scale.lowerBound / span * Double(cells)).rounded())
    below = min(max(1, share), cells - 1)
  }

  /// The line of a number: what stands before its bar, the bar, and what fills the line.
  func bar(_ value: Double) -> (before: String, bar: String, after: String) {
    let blank = { (count: Int) in String(repeating: " ", count: max(0, count)) }
    if value < 0 {
      let length = max(1, Int((value / scale.lowerBound * Double(below)).rounded()))
      return (
        blank(below - length), String(repeating: "█", count: length),
        (cells > below ? "│" : "") + blank(cells - below - 1)
      )
    }
    let above = cells - below
    let axis = below > 0 ? blank(below) : ""
    guard value > 0, scale.upperBound > 0 else { return (axis, "▏", blank(above - 1)) }
    let eighths = max(1, Int((value / scale.upperBound * Double(above * 8)).rounded()))
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let bar = String(repeating: "█", count: eighths / 8) + rest
    return (axis, bar, blank(above - bar.count))
  }

  /// The line of a number that is missing.
  var none: (before: String, bar: String, after: String) {
    ("", "", String(repeating: " ", count: cells))
  }
}
