import PlanModel

/// Bars in HTML: a table whose middle column is drawn.
struct ChartHtml {
  let chart: Chart
  let tongue: Tongue

  func write(to sink: Format.Sink) {
    guard !chart.groups.isEmpty else { return sink("<p>\(PictureWords.nothing(tongue))</p>\n") }
    let scale = chart.scale
    let span = scale.upperBound - scale.lowerBound
    let zero = span > 0 ? -scale.lowerBound / span : 0
    sink("<table class=\"chart\">\n")
    for group in chart.groups {
      sink("<tbody>\n")
      for (number, value) in group.values.enumerated() {
        sink("<tr>")
        if number == 0 {
          let label = HtmlText.value(group.label, tongue)
          sink("<th scope=\"rowgroup\" rowspan=\"\(group.values.count)\">\(label)</th>")
        }
        if chart.series.count > 1 {
          sink("<th scope=\"row\">\(HtmlText.value(chart.series[number], tongue))</th>")
        }
        var bar = ""
        if let value, span > 0 {
          let length = abs(value) / span
          let start = value < 0 ? zero - length : zero
          bar =
            "<i class=\"\(style(group, number))\" style=\"margin-left: \(HtmlText.percent(start)); "
            + "width: \(HtmlText.percent(length))\"></i>"
        }
        sink(
          "<td class=\"bars\">\(bar)</td><td class=\"number\">"
            + "\(HtmlText.escaped(chart.words(value, tongue)))</td></tr>\n")
      }
      sink("</tbody>\n")
    }
    sink("</table>\n")
  }

  /// A box has its own colour, all else the next one.
  private func style(_ group: Chart.Group, _ series: Int) -> String {
    let mark = group.mark ?? (series < chart.marks.count ? chart.marks[series] : nil)
    return mark?.style ?? "s\(series % 4)"
  }
}
