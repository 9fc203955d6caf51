import PlanModel

/// A timeline in HTML: each row a name, a track of days and how far it is; on a phone the name stands
/// above its track.
struct TimelineHtml {
  let timeline: Timeline
  let tongue: Tongue

  func write(to sink: Format.Sink) {
    guard !timeline.rows.isEmpty else {
      return sink("<p>\(PictureWords.nothing(tongue))</p>\n")
    }
    var style = "--off: \(daysOff)"
    if timeline.showsToday { style += "; --now-at: \(place(timeline.today, 0.5))" }
    sink("<div class=\"timeline\(timeline.showsToday ? " dated" : "")\" style=\"\(style)\">\n")
    writeRuler(to: sink)
    for row in timeline.rows { write(row, to: sink) }
    sink("</div>\n")
    writeLegend(to: sink)
  }

  // MARK: Days

  private var count: Int { timeline.days.upperBound - timeline.days.lowerBound + 1 }

  /// Where a day begins, or a part of it is over: `12.34%` of the track.
  private func place(_ day: Day, _ part: Double = 0) -> String {
    let days = Double(day - timeline.days.lowerBound) + part
    return HtmlText.percent(days / Double(count))
  }

  /// The days off as the stops of a gradient, for the ground of every track.
  private var daysOff: String {
    var stops: [String] = []
    var day = timeline.days.lowerBound
    while day <= timeline.days.upperBound {
      let isOff = timeline.daysOff.contains(day)
      var end = day
      while end <= timeline.days.upperBound, timeline.daysOff.contains(end) == isOff {
        end = end + 1
      }
      stops.append("\(isOff ? "var(--dayoff)" : "transparent") \(place(day)) \(place(end))")
      day = end
    }
    return "linear-gradient(to right, \(stops.joined(separator: ", ")))"
  }

  /// Months and, where they do not crowd, Mondays.
  private func writeRuler(to sink: Format.Sink) {
    sink("<div class=\"ruler\" aria-hidden=\"true\"><div></div><div class=\"track\">")
    for number in 0..<count {
      let day = timeline.days.lowerBound + number
      let (year, month, date) = day.components
      if number == 0 || date == 1 {
        // A month that begins in the last days has no room for its name.
        guard count - number > count / 12 || number == 0 else { continue }
        sink("<b style=\"left: \(place(day))\">\(month)/\(year)</b>")
      }
      if day.weekday == .monday, count <= 120 {
        sink("<i style=\"left: \(place(day))\">\(date)</i>")
      }
    }
    if timeline.showsToday {
      let words = "\(PictureWords.now(timeline)(tongue)) \(PictureWords.short(timeline.today))"
      let side = (timeline.today - timeline.days.lowerBound) * 2 > count ? " class=\"before\"" : ""
      sink("<u\(side)>\(words)</u>")
    }
    sink("</div><div></div></div>\n")
  }

  // MARK: Rows

  private func write(_ row: Timeline.Row, to sink: Format.Sink) {
    let name = row.name.isEmpty ? row.code : row.name
    let due =
      row.isContinuous
      ? PictureWords.continuous(tongue)
      : row.due == .missing ? PictureWords.noDeadline(tongue) : row.due.spoken(in: tongue)
    let finds = timeline.subject == .tasks ? " data-row" : ""
    sink("<div class=\"row\"\(finds)>\n")
    sink(
      "<div class=\"name\">\(HtmlText.escaped(name)) <small>\(HtmlText.escaped(due))</small></div>\n"
    )
    sink("<div class=\"track\">\(track(of: row))</div>\n")
    sink("<div class=\"fact\">\(facts(of: row))</div>\n</div>\n")
  }

  private func track(of row: Timeline.Row) -> String {
    let mark = row.mark.map { " \($0.style)" } ?? ""
    if row.isContinuous { return "<i class=\"bar endless\"></i>" }
    var text = ""
    if let start = row.start, let end = row.lastDay, end >= timeline.days.lowerBound {
      let first = max(start, timeline.days.lowerBound)
      let width = HtmlText.percent(
        Double(max(0, end - first)) / Double(count) + 0.5 / Double(count))
      let share = row.progress.map { $0.all > 0 ? Double($0.done) / Double($0.all) : 0 } ?? 0
      text +=
        "<i class=\"bar\(mark)\" style=\"left: \(place(first)); width: \(width)\">"
        + "<i style=\"width: \(HtmlText.percent(share))\"></i></i>"
    }
    if let end = row.lastDay, row.mark == .overdue, timeline.showsToday, timeline.today > end {
      let width = HtmlText.percent(Double(timeline.today - end) / Double(count))
      text += "<i class=\"over\" style=\"left: \(place(end, 0.5)); width: \(width)\"></i>"
    }
    if let end = row.lastDay, let delivered = row.delivered {
      let (first, last) = (min(end, delivered), max(end, delivered))
      let width = HtmlText.percent(Double(last - first) / Double(count))
      text += "<i class=\"span\(mark)\" style=\"left: \(place(first, 0.5)); width: \(width)\"></i>"
    }
    if let day = row.delivered ?? row.lastDay, timeline.days.contains(day) {
      text +=
        "<b class=\"sign\(mark)\" style=\"left: \(place(day, 0.5))\">"
        + "\(row.mark?.sign ?? (row.isCutoff ? "□" : "┤"))\(row.wait?.sign ?? "")</b>"
    }
    return text
  }

  private func facts(of row: Timeline.Row) -> String {
    let stands = row.mark.map { "<span class=\"sr\">, \($0.name(tongue))</span>" } ?? ""
    guard let progress = row.progress else {
      return (row.lastDay.map { PictureWords.short($0) } ?? "") + stands
    }
    var text = progress.all > 0 ? "\(progress.done)/\(progress.all)" : "–"
    if progress.overdue > 0 {
      text += " <b class=\"overdue\">\(TaskMark.overdue.sign) \(progress.overdue)</b>"
    }
    return text + stands
  }

  private func writeLegend(to sink: Format.Sink) {
    let marks = timeline.rows.filter { $0.lastDay != nil || $0.delivered != nil }
      .compactMap(\.mark)
    var legend = TaskMark.allCases.filter(marks.contains).map { mark in
      HtmlLegend.entry(mark, timeline.subject == .tasks ? marks.count { $0 == mark } : nil, tongue)
    }
    let waits = timeline.rows.compactMap(\.wait)
    for wait in TaskWait.allCases where waits.contains(wait) {
      legend.append(HtmlLegend.entry(wait, waits.count { $0 == wait }, tongue))
    }
    if timeline.rows.contains(where: { $0.isCutoff && $0.lastDay != nil }) {
      legend.append("<li><b class=\"sign\">□</b> \(PictureWords.cutoff(tongue))</li>")
    }
    if !timeline.daysOff.isEmpty {
      legend.append("<li><i class=\"dayoff\"></i> \(PictureWords.dayOff(tongue))</li>")
    }
    if timeline.showsToday {
      legend.append(
        "<li><i class=\"now\"></i> \(PictureWords.now(timeline)(tongue)) \(timeline.today.spoken)</li>"
      )
    }
    HtmlLegend.write(legend, to: sink)
    if !timeline.showsToday {
      sink(
        "<p class=\"count\">\(PictureWords.away(timeline)(tongue))</p>\n"
      )
    }
  }
}

/// The signs of a picture with their meaning.
enum HtmlLegend {
  static func entry(_ mark: TaskMark, _ count: Int?, _ tongue: Tongue) -> String {
    let number = count.map { " \($0)" } ?? ""
    return "<li><b class=\"sign \(mark.style)\">\(mark.sign)</b> \(mark.name(tongue))\(number)</li>"
  }

  static func entry(_ wait: TaskWait, _ count: Int, _ tongue: Tongue) -> String {
    "<li><b class=\"sign\">\(wait.sign)</b> \(wait.name(tongue)) \(count)</li>"
  }

  static func write(_ entries: [String], to sink: Format.Sink) {
    if !entries.isEmpty { sink("<ul class=\"legend\">\(entries.joined())</ul>\n") }
  }
}

extension TaskMark {
  /// The name of its class in a page's style.
  var style: String { rawValue.replacing("_", with: "-") }
}
