import PlanModel

/// A timeline as a drawing: a day is as wide as the days leave room for.
struct SvgTimeline {
  private static let size = 13.0
  private static let small = 11.0
  private static let rowHeight = 34.0

  let timeline: Timeline
  let layout: Layout
  private let labelWidth: Double
  /// Width of a day.
  private let day: Double
  private var tongue: Tongue { layout.tongue }

  init(_ timeline: Timeline, layout: Layout) {
    self.timeline = timeline
    self.layout = layout
    let widest = timeline.rows.map { SvgText.width($0.name, size: SvgTimeline.size) }.max() ?? 0
    labelWidth = min(max(120, widest + 20), 300)
    let count = Double(timeline.days.upperBound - timeline.days.lowerBound + 1)
    day = min(24, max(720 / count, min(3, 1600 / count)))
  }

  static func title(_ timeline: Timeline, _ tongue: Tongue) -> String {
    switch timeline.subject {
    case .deadlines: Phrase("Deadlines", vi: "Các mốc thời hạn")(tongue)
    case .duties: Phrase("Duties and their deadlines", vi: "Nhiệm vụ và thời hạn")(tongue)
    case .tasks: Phrase("Tasks and their deadlines", vi: "Đầu việc và thời hạn")(tongue)
    }
  }

  func document(title: String?) -> String {
    var page = SvgPage()
    let heading = SvgHeading(
      title ?? SvgTimeline.title(timeline, tongue), layout, on: &page)
    let top = heading.bottom + 56
    let bottom = top + Double(timeline.rows.count) * SvgTimeline.rowHeight
    drawDaysOff(heading.bottom + 38, bottom, on: &page)
    drawRuler(heading.bottom, bottom, on: &page)
    for (number, row) in timeline.rows.enumerated() {
      draw(row, top + Double(number) * SvgTimeline.rowHeight, on: &page)
    }
    drawToday(top, bottom, on: &page)
    for (number, row) in timeline.rows.enumerated() {
      drawSigns(row, top + (Double(number) + 0.5) * SvgTimeline.rowHeight, on: &page)
    }
    drawLegend(bottom + 30, on: &page)
    page.reach(right, bottom)
    return page.document(title: heading.title, summary: summary, tongue)
  }

  private var left: Double { SvgPage.margin + labelWidth }
  private var end: Double {
    left + day * Double(timeline.days.upperBound - timeline.days.lowerBound + 1)
  }
  private var right: Double { end + 14 + (hasProgress ? 190 : 150) }
  private var hasProgress: Bool { timeline.rows.contains { $0.progress != nil } }

  /// Where a day begins; days beyond the scale at its ends.
  private func x(_ date: Day) -> Double {
    let shown = min(max(date, timeline.days.lowerBound), timeline.days.upperBound + 1)
    return left + day * Double(shown - timeline.days.lowerBound)
  }

  private func middle(_ date: Day) -> Double { x(date) + day / 2 }

  private var summary: String {
    timeline.rows.map { row in
      "\(Printable.visible(row.name)): \(words(for: row.due, row))"
        + (row.mark.map { ", \($0.name(tongue))" } ?? "")
    }.joined(separator: "; ")
  }

  private func words(for due: Value, _ row: Timeline.Row) -> String {
    row.isContinuous
      ? PictureWords.continuous(tongue)
      : due == .missing ? PictureWords.noDeadline(tongue) : due.spoken(in: tongue)
  }

  // MARK: The ground

  /// Runs of days on which nobody works.
  private func drawDaysOff(_ top: Double, _ bottom: Double, on page: inout SvgPage) {
    var date = timeline.days.lowerBound
    while date <= timeline.days.upperBound {
      guard timeline.daysOff.contains(date) else {
        date = date + 1
        continue
      }
      let first = date
      while timeline.daysOff.contains(date) { date = date + 1 }
      page.rect(x(first), top, x(date) - x(first), bottom - top, fill: SvgColour.shade)
    }
  }

  private func drawRuler(_ top: Double, _ bottom: Double, on page: inout SvgPage) {
    let count = timeline.days.upperBound - timeline.days.lowerBound + 1
    var free = left
    for date in (0..<count).map({ timeline.days.lowerBound + $0 }) {
      let (year, month, number) = date.components
      if number == 1 || date == timeline.days.lowerBound {
        let label = "\(month)/\(year)"
        let next = date + (Day.length(ofMonth: month, year: year) - number + 1)
        let room = x(next) - x(date)
        if x(date) >= free, SvgText.width(label, size: 12, isBold: true) + 6 <= room {
          page.text(label, x(date) + 3, top + 12, size: 12, isBold: true)
          free = x(date) + SvgText.width(label, size: 12, isBold: true) + 6
        }
        page.line(x(date), top + 2, x(date), bottom, SvgColour.rule, width: number == 1 ? 1.4 : 0.8)
      } else if date.weekday == .monday, day >= 1.4 {
        page.line(x(date), top + 22, x(date), bottom, SvgColour.rule, width: 0.6)
      }
      if date.weekday == .monday, day * 7 >= 22 {
        page.text("\(number)", x(date) + 3, top + 30, size: SvgTimeline.small, fill: SvgColour.soft)
      }
      if day >= 17 {
        let isOff = timeline.daysOff.contains(date)
        page.text(
          TimelineRuler.tick(date.weekday, isOff: isOff, 3, tongue), middle(date), top + 49,
          size: 9.5, fill: isOff ? SvgColour.soft : SvgColour.ink, anchor: .middle)
      }
    }
    page.line(SvgPage.margin, top + 56, right, top + 56, SvgColour.soft, width: 0.8)
  }

  private func drawToday(_ top: Double, _ bottom: Double, on page: inout SvgPage) {
    guard timeline.showsToday else { return }
    let x = middle(timeline.today)
    page.line(x, top, x, bottom, SvgColour.now, width: 1.8, dashes: "5 3")
    let words = "\(PictureWords.now(timeline)(tongue)) \(PictureWords.short(timeline.today))"
    let width = SvgText.width(words, size: SvgTimeline.small, isBold: true) + 10
    let start = min(max(left, x - width / 2), max(left, end - width))
    page.rect(start, bottom + 1, width, 16, fill: SvgColour.now, round: 3)
    page.text(
      words, start + width / 2, bottom + 12.5, size: SvgTimeline.small, fill: "#ffffff",
      isBold: true, anchor: .middle)
  }

  // MARK: Rows

  private func draw(_ row: Timeline.Row, _ top: Double, on page: inout SvgPage) {
    let middle = top + SvgTimeline.rowHeight / 2
    let name = row.name.isEmpty ? row.code : row.name
    let lines = SvgText.lines(
      name, width: labelWidth - 12, size: SvgTimeline.size, limit: 2)
    for (number, line) in lines.enumerated() {
      let y = lines.count > 1 ? middle - 3 + Double(number) * 14.5 : middle + 4.5
      page.text(line, SvgPage.margin + 2, y, size: SvgTimeline.size)
    }
    page.line(
      SvgPage.margin, top + SvgTimeline.rowHeight, right, top + SvgTimeline.rowHeight,
      SvgColour.rule, width: 0.6)
    drawFacts(row, middle, on: &page)
    if row.isContinuous {
      page.line(
        left, middle, end, middle, TaskMark.withinTime.colour, width: 2, dashes: "2 5")
    }
    guard let lastDay = row.lastDay else { return }
    let colour = row.mark?.colour ?? SvgColour.soft
    if let start = row.start, start <= lastDay {
      let (from, to) = (x(start), self.middle(lastDay))
      page.rect(from, middle - 5, to - from, 10, fill: row.mark?.ground ?? SvgColour.band, round: 3)
      if let progress = row.progress, progress.all > 0, progress.done > 0 {
        let share = Double(progress.done) / Double(progress.all)
        page.rect(
          from, middle - 5, (to - from) * share, 10, fill: TaskMark.onTime.colour, round: 3)
      }
      if start < timeline.days.lowerBound {
        page.path(
          SvgPage.move(from - 6, middle, from, middle - 4, from, middle + 4) + " Z",
          fill: SvgColour.soft)
      }
    }
    if let delivered = row.delivered {
      let (a, b) = (self.middle(delivered), self.middle(lastDay))
      page.line(min(a, b), middle, max(a, b), middle, colour, width: 2)
      page.line(b, middle - 7, b, middle + 7, colour, width: 2)
    } else if row.mark == .overdue, timeline.today > lastDay {
      page.line(
        self.middle(lastDay), middle, x(timeline.today) + day / 2, middle, SvgColour.bad, width: 2,
        dashes: "4 3")
    }
  }

  private func drawSigns(_ row: Timeline.Row, _ y: Double, on page: inout SvgPage) {
    guard let date = row.delivered ?? row.lastDay else { return }
    let cutoff = row.isCutoff ? PictureWords.cutoff(tongue) : ""
    let state = [row.mark?.name(tongue) ?? cutoff, row.wait?.name(tongue) ?? ""]
    let words = state.filter { !$0.isEmpty }.joined(separator: ", ")
    let name = "\(Printable.visible(row.name)) · \(date.spoken)"
    page.group(words.isEmpty ? name : "\(name): \(words)") { page in
      guard let mark = row.mark else {
        if row.isCutoff { return page.cutoffSign(middle(date), y) }
        return page.line(middle(date), y - 7, middle(date), y + 7, SvgColour.soft, width: 2)
      }
      page.sign(mark, middle(date), y)
      if let wait = row.wait { page.sign(wait, middle(date) + 15, y) }
    }
  }

  /// The deadline as worded, how much is done and how much is overdue.
  private func drawFacts(_ row: Timeline.Row, _ middle: Double, on page: inout SvgPage) {
    page.text(words(for: row.due, row), end + 14, middle + 4, size: 12)
    guard let progress = row.progress else { return }
    let x = end + 14 + 122
    if progress.all > 0 {
      page.text("\(progress.done)/\(progress.all)", x + 34, middle + 4, size: 12, anchor: .end)
    }
    guard progress.overdue > 0 else { return }
    page.path(
      SvgPage.move(x + 44, middle - 4, x + 51, middle + 3) + " "
        + SvgPage.move(x + 51, middle - 4, x + 44, middle + 3), stroke: SvgColour.bad, width: 2)
    page.text(
      "\(progress.overdue)", x + 57, middle + 4, size: 12, fill: SvgColour.bad, isBold: true)
  }

  private func drawLegend(_ y: Double, on page: inout SvgPage) {
    var legend = SvgLegend(SvgPage.margin + 2, y + 6, right: right)
    let drawn = timeline.rows.filter { $0.lastDay != nil || $0.delivered != nil }
    for mark in TaskMark.allCases where drawn.contains(where: { $0.mark == mark }) {
      legend.add(mark.name(tongue), on: &page) { page, x, y in page.sign(mark, x, y) }
    }
    for wait in TaskWait.allCases where drawn.contains(where: { $0.wait == wait }) {
      legend.add(wait.name(tongue), on: &page) { page, x, y in page.sign(wait, x, y) }
    }
    if drawn.contains(where: \.isCutoff) {
      legend.add(PictureWords.cutoff(tongue), on: &page) { page, x, y in page.cutoffSign(x, y) }
    }
    if timeline.rows.contains(where: { ($0.progress?.done ?? 0) > 0 && $0.start != nil }) {
      legend.add(PictureWords.done(tongue), on: &page) { page, x, y in
        page.rect(x - 8, y - 5, 16, 10, fill: TaskMark.onTime.colour, round: 3)
      }
    }
    legend.add(PictureWords.dayOff(tongue), on: &page) { page, x, y in
      page.rect(x - 7, y - 7, 14, 14, fill: SvgColour.shade)
    }
    guard !timeline.showsToday else { return }
    page.text(
      PictureWords.away(timeline)(tongue), SvgPage.margin + 2,
      legend.y + 28, size: 12, fill: SvgColour.now)
    page.reach(right, legend.y + 34)
  }
}
