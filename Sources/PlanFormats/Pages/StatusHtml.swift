import PlanModel

/// The status of a plan in HTML: the boxes, what is late by team, the timeline and the board.
struct StatusHtml {
  let status: Status
  let tongue: Tongue

  func write(to sink: Format.Sink) {
    writeBoxes(to: sink)
    sink("<h2>\(StatusWords.late(tongue)) (\(status.late))</h2>\n")
    writeTeams(to: sink)
    sink("<h2>\(StatusWords.timeline(tongue))</h2>\n")
    TimelineHtml(timeline: status.timeline, tongue: tongue).write(to: sink)
    sink("<h2>\(StatusWords.board(tongue))</h2>\n")
    BoardHtml(board: status.board, tongue: tongue).write(to: sink)
  }

  private func writeBoxes(to sink: Format.Sink) {
    sink("<ul class=\"boxes\">\n")
    for count in status.boxes {
      let mark = count.box.mark
      let ofAll = Status.share(count.count, of: status.all).spoken(in: tongue)
      let ofDue = Status.share(count.fellDue, of: status.fellDue).spoken(in: tongue)
      sink(
        "<li class=\"\(mark.style)\"><b><span aria-hidden=\"true\">\(mark.sign)</span> "
          + "\(mark.name(tongue))</b> <strong>\(count.count)</strong> "
          + "<span>\(ofAll) \(StatusWords.ofAll(tongue))</span>"
          + "<span>\(ofDue) \(StatusWords.ofDue(tongue))</span></li>\n")
    }
    sink("</ul>\n")
    let words = StatusWords.sum(of: status, tongue).map(HtmlText.escaped)
    sink("<p class=\"sum\">\(words.joined(separator: " · "))</p>\n")
  }

  private func writeTeams(to sink: Format.Sink) {
    guard !status.teams.isEmpty else {
      return sink("<p>\(StatusWords.nothingLate(tongue))</p>\n")
    }
    let names = [
      StatusWords.unit, StatusWords.duty, StatusWords.lastDay, StatusWords.days, StatusWords.stands,
    ].map { HtmlText.escaped($0(tongue)) }
    for team in status.teams {
      sink("<section data-group>\n<h3>\(HtmlText.escaped(StatusWords.name(of: team, tongue)))")
      sink(" <small>\(team.tasks.count)</small></h3>\n<table class=\"late\">\n<thead><tr>")
      for (index, name) in names.enumerated() {
        sink("<th scope=\"col\"\(index == 3 ? " class=\"number\"" : "")>\(name)</th>")
      }
      sink("</tr></thead>\n<tbody>\n")
      for task in team.tasks { write(task, names, to: sink) }
      sink("</tbody>\n</table>\n</section>\n")
    }
    if status.teams.reduce(0, { $0 + $1.tasks.count }) > status.late {
      sink("<p class=\"count\">\(StatusWords.twice(tongue))</p>\n")
    }
  }

  private func write(_ task: Status.LateTask, _ names: [String], to sink: Format.Sink) {
    let cells: [(style: String, text: String)] = [
      ("", HtmlText.escaped(task.unitName)), ("", HtmlText.escaped(task.dutyName)),
      ("", task.lastDay.spoken), ("number", String(task.days)),
      (
        task.mark.style,
        "<b class=\"sign\" aria-hidden=\"true\">\(task.mark.sign)</b> \(task.words(tongue))"
      ),
    ]
    sink("<tr data-row>")
    for (name, cell) in zip(names, cells) {
      let style = cell.style.isEmpty ? "" : " class=\"\(cell.style)\""
      sink("<td data-label=\"\(name)\"\(style)>\(cell.text)</td>")
    }
    sink("</tr>\n")
  }
}
