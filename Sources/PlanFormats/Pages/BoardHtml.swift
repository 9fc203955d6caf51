import PlanModel

/// A board in HTML: a table that scrolls inside its own box; on a phone a block for each unit.
struct BoardHtml {
  let board: Board
  let tongue: Tongue

  func write(to sink: Format.Sink) {
    guard !board.units.isEmpty else { return sink("<p>\(PictureWords.nothing(tongue))</p>\n") }
    sink("<div class=\"scroll\"><table class=\"board\">\n")
    writeHead(to: sink)
    for part in board.parts { write(part, to: sink) }
    writeTotals(to: sink)
    sink("</table></div>\n")
    let marks = board.legend.map { HtmlLegend.entry($0.mark, $0.count, tongue) }
    let waits = board.waits.map { HtmlLegend.entry($0.wait, $0.count, tongue) }
    HtmlLegend.write(marks + waits, to: sink)
    writeDuties(to: sink)
  }

  private var sum: String { "\(PictureWords.done(tongue))/\(PictureWords.all(tongue))" }

  private func label(_ duty: Board.Duty) -> String { HtmlText.escaped(Board.label(duty)) }

  private func writeHead(to sink: Format.Sink) {
    sink("<thead><tr><th scope=\"col\">\(PictureWords.unit(tongue))</th>")
    for duty in board.duties {
      let day = duty.lastDay.map { PictureWords.short($0) } ?? "–"
      sink(
        "<th scope=\"col\" title=\"\(HtmlText.escaped(duty.name))\">\(label(duty))"
          + " <small>\(day)</small></th>")
    }
    sink("<th scope=\"col\" class=\"number\">\(sum)</th></tr></thead>\n")
  }

  /// The units of one group.
  private func write(_ part: Range<Int>, to sink: Format.Sink) {
    sink("<tbody data-group>\n")
    if board.groupedBy != nil {
      var total = Board.Total()
      for row in part { total += board.total(ofUnit: row) }
      let heading = board.heading(of: board.units[part.lowerBound].group, tongue)
      sink(
        "<tr class=\"group\"><th colspan=\"\(board.duties.count + 1)\" scope=\"rowgroup\">"
          + "\(HtmlText.escaped(heading))</th>\(BoardHtml.cell(total))</tr>\n")
    }
    for row in part { write(row: row, to: sink) }
    sink("</tbody>\n")
  }

  private func write(row: Int, to sink: Format.Sink) {
    sink("<tr data-row><th scope=\"row\">\(HtmlText.escaped(board.units[row].name))</th>")
    for (duty, cell) in zip(board.duties, board.cells[row]) {
      guard let cell else {
        sink("<td class=\"none\"></td>")
        continue
      }
      let words = cell.words(tongue)
      sink(
        "<td class=\"\(cell.mark.style)\" data-label=\"\(label(duty))\" title=\"\(words)\">"
          + "<b class=\"sign\" aria-hidden=\"true\">\(cell.mark.sign)\(cell.wait?.sign ?? "")</b>"
          + "<span class=\"words\"> \(words)</span></td>")
    }
    sink("\(BoardHtml.cell(board.total(ofUnit: row)))</tr>\n")
  }

  private func writeTotals(to sink: Format.Sink) {
    sink("<tfoot><tr><th scope=\"row\">\(sum)</th>")
    for duty in board.duties.indices {
      sink(BoardHtml.cell(board.total(ofDuty: duty), label: label(board.duties[duty])))
    }
    sink("\(BoardHtml.cell(board.total))</tr></tfoot>\n")
  }

  /// `12/15`, and what is overdue of them.
  private static func cell(_ total: Board.Total, label: String? = nil) -> String {
    let overdue =
      total.overdue > 0
      ? " <b class=\"overdue\">\(TaskMark.overdue.sign) \(total.overdue)</b>" : ""
    let name = label.map { " data-label=\"\($0)\"" } ?? ""
    return "<td class=\"number\"\(name)>\(total.done)/\(total.all)\(overdue)</td>"
  }

  /// What stands over the columns, spelled out.
  private func writeDuties(to sink: Format.Sink) {
    sink("<dl class=\"duties\">\n")
    for duty in board.duties {
      let due =
        duty.due == .missing ? PictureWords.noDeadline(tongue) : duty.due.spoken(in: tongue)
      sink(
        "<dt>\(label(duty))</dt><dd>\(HtmlText.escaped(duty.name)) "
          + "<small>\(HtmlText.escaped(due))</small></dd>\n")
    }
    sink("</dl>\n")
  }
}
