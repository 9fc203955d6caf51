import PlanModel

/// A timeline drawn on a terminal: names at the left, days in the middle, how far it is at the right.
struct TimelineDrawing {
  /// The cells of the days where nothing says how wide the screen is.
  private static let plainRoom = 126
  private static let leastScale = 20
  private static let gap = 2

  let timeline: Timeline
  let layout: Layout
  private let labels: [String]
  private let labelWidth: Int
  private let facts: [[String]]
  private let factWidths: [Int]
  private let scale: DayScale

  init(_ timeline: Timeline, layout: Layout) {
    self.timeline = timeline
    self.layout = layout
    let tongue = layout.tongue
    let names = timeline.rows.map { Printable.visible($0.name.isEmpty ? $0.code : $0.name) }
    let codes = timeline.rows.map { Printable.visible($0.code) }
    let most = names.map { CellWidth.of($0) }.max() ?? 0
    var facts = timeline.rows.map { TimelineDrawing.facts(of: $0, tongue) }
    guard let room = layout.room else {
      labels = names
      labelWidth = most
      self.facts = facts
      factWidths = TimelineDrawing.widths(facts)
      scale = DayScale(timeline.days, room: TimelineDrawing.plainRoom)
      return
    }
    // Narrow: the wording of the deadline goes first, then names give way to codes.
    if room < 100 { facts = facts.map { [$0[1], $0[2]] } }
    factWidths = TimelineDrawing.widths(facts)
    let used = factWidths.reduce(0) { $0 + $1 + ($1 > 0 ? TimelineDrawing.gap : 0) }
    let share = max(10, min(room * 3 / 10, room - used - TimelineDrawing.leastScale - 2))
    // Tasks are many: a line each, if only by their codes.
    let usesNames = timeline.subject == .tasks ? most <= share : share >= 18
    labels = usesNames || share > 40 ? names : codes
    labelWidth = min(labels.map { CellWidth.of($0) }.max() ?? 0, share)
    self.facts = facts
    scale = DayScale(
      timeline.days, room: max(7, room - labelWidth - TimelineDrawing.gap - used))
  }

  func write(to sink: Format.Sink) {
    guard !timeline.rows.isEmpty else {
      return sink(PictureWords.nothing(layout.tongue) + "\n")
    }
    let margin = String(repeating: " ", count: labelWidth + TimelineDrawing.gap)
    for line in TimelineRuler(timeline, scale, layout).lines { sink(margin + line + "\n") }
    for (index, row) in timeline.rows.enumerated() { write(row, index, to: sink) }
    sink("\n")
    writeLegend(to: sink)
  }

  private func write(_ row: Timeline.Row, _ index: Int, to sink: Format.Sink) {
    let lines =
      layout.room == nil
      ? [labels[index]] : Wrap.lines(labels[index], width: max(2, labelWidth), limit: 2)
    var text = CellWidth.pad(lines[0], labelWidth) + "  " + line(of: row).text(layout)
    for (number, fact) in facts[index].enumerated() where factWidths[number] > 0 {
      let isOverdue = number == facts[index].count - 1
      let padded = CellWidth.pad(fact, factWidths[number], atEnd: number > 0)
      text += "  " + layout.paint(padded, isOverdue ? .bad : nil)
    }
    sink(text.withoutTrailingSpaces + "\n")
    for rest in lines.dropFirst() {
      sink(
        CellWidth.pad(rest, labelWidth) + "  " + ground.text(layout).withoutTrailingSpaces + "\n")
    }
  }

  // MARK: One row

  /// Days off and today, behind everything.
  private var ground: InkLine {
    var line = InkLine(width: scale.width)
    for cell in 0..<scale.width where scale.isOff(cell, timeline.daysOff) {
      line.put("░", at: cell, .faint)
    }
    if timeline.showsToday { line.put("│", at: scale.middle(timeline.today), .now) }
    return line
  }

  private func line(of row: Timeline.Row) -> InkLine {
    var line = ground
    let all = 0..<scale.width
    if row.isContinuous {
      line.fill(all, { _ in "┄" }, .calm)
    } else if let lastDay = row.lastDay {
      let end = scale.middle(lastDay)
      if let start = row.start { drawBar(from: scale.cell(start), to: end, row, &line) }
      if let delivered = row.delivered {
        let cell = scale.middle(delivered)
        line.fill(min(cell, end)..<max(cell, end) + 1, { _ in "─" }, row.mark?.ink)
        line.put(cell <= end ? "┤" : "├", at: end, row.mark?.ink)
        crossToday(&line)
        sign(row, at: cell, &line)
        return line
      }
      if row.mark == .overdue, timeline.today > lastDay {
        line.fill(end + 1..<max(end + 1, scale.middle(timeline.today)), { _ in "╌" }, .bad)
      }
      sign(row, at: end, &line)
    } else if let delivered = row.delivered {
      sign(row, at: scale.middle(delivered), &line)
    }
    crossToday(&line)
    return line
  }

  /// What is done of it in heavy strokes, days off in broken ones.
  private func drawBar(from start: Int, to end: Int, _ row: Timeline.Row, _ line: inout InkLine) {
    let first = max(0, start)
    guard first <= end else { return }
    var share = 0
    if let progress = row.progress, progress.all > 0 {
      share = (end - first) * progress.done / progress.all
    }
    let isOff = { (cell: Int) in scale.isOff(cell, timeline.daysOff) }
    line.fill(first..<first + share, { isOff($0) ? "╍" : "━" }, .good)
    line.fill(first + share..<end + 1, { isOff($0) ? "┄" : "─" }, .faint)
    if start < 0 { line.put("◂", at: 0, .faint) }
  }

  /// Today stays to be seen across a bar; a sign stands before it.
  private func crossToday(_ line: inout InkLine) {
    guard timeline.showsToday else { return }
    let cell = scale.middle(timeline.today)
    if "━─╍┄╌".contains(line[cell]) { line.put("┼", at: cell, .now) }
  }

  private func sign(_ row: Timeline.Row, at cell: Int, _ line: inout InkLine) {
    guard let mark = row.mark else {
      return line.put(row.isCutoff ? "□" : "┤", at: cell, row.isCutoff ? .strong : .faint)
    }
    line.put(mark.sign, at: cell, mark.ink)
    if let wait = row.wait { line.put(wait.sign, at: cell + 1, .strong) }
  }

  // MARK: Beside and below

  /// The deadline as worded, how much is done (or the last day of a task), how much is overdue.
  private static func facts(of row: Timeline.Row, _ tongue: Tongue) -> [String] {
    let due =
      if row.isContinuous {
        PictureWords.continuous(tongue)
      } else if row.due == .missing {
        PictureWords.noDeadline(tongue)
      } else {
        row.due.spoken(in: tongue)
      }
    guard let progress = row.progress else {
      let day = row.lastDay.map { PictureWords.short($0) } ?? ""
      return [due, row.isContinuous ? "" : day, ""]
    }
    let done = progress.all > 0 ? "\(progress.done)/\(progress.all)" : "–"
    let overdue = progress.overdue > 0 ? "\(TaskMark.overdue.sign) \(progress.overdue)" : ""
    return [due, done, overdue]
  }

  private static func widths(_ facts: [[String]]) -> [Int] {
    (facts.first ?? []).indices.map { index in
      facts.map { CellWidth.of($0[index]) }.max() ?? 0
    }
  }

  private func writeLegend(to sink: Format.Sink) {
    let tongue = layout.tongue
    var legend = InkPieces()
    let marks = timeline.rows.filter { $0.lastDay != nil || $0.delivered != nil }
      .compactMap(\.mark)
    for mark in TaskMark.allCases where marks.contains(mark) {
      let count = marks.count { $0 == mark }
      let words = mark.name(tongue) + (timeline.subject == .tasks ? " \(count)" : "")
      legend.add(mark.sign, mark.ink, words)
    }
    let waits = timeline.rows.compactMap(\.wait)
    for wait in TaskWait.allCases where waits.contains(wait) {
      legend.add(wait.sign, .strong, "\(wait.name(tongue)) \(waits.count { $0 == wait })")
    }
    if timeline.rows.contains(where: { $0.isCutoff && $0.lastDay != nil }) {
      legend.add("□", .strong, PictureWords.cutoff(tongue))
    }
    if timeline.rows.contains(where: { ($0.progress?.done ?? 0) > 0 && $0.start != nil }) {
      legend.add("━", .good, PictureWords.done(tongue))
    }
    if (0..<scale.width).contains(where: { scale.isOff($0, timeline.daysOff) }) {
      legend.add("░", .faint, PictureWords.dayOff(tongue))
    }
    if timeline.showsToday {
      legend.add("│", .now, "\(PictureWords.now(timeline)(tongue)) \(timeline.today.spoken)")
    }
    legend.write(layout, to: sink)
    if !timeline.showsToday {
      sink(PictureWords.away(timeline)(tongue) + "\n")
    }
  }
}
