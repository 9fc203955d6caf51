import PlanModel

/// The status of a plan on a terminal: the boxes with bars, what is late by team, the timeline, the
/// board.
struct StatusDrawing {
  private static let leastBar = 8

  let status: Status
  let layout: Layout

  private var tongue: Tongue { layout.tongue }

  func write(to sink: Format.Sink) {
    writeTitle(StatusWords.title(of: status, tongue) + " · " + status.today.spoken, to: sink)
    writeBoxes(to: sink)
    sink("\n")
    let sum = StatusWords.sum(of: status, tongue).joined(separator: " · ")
    for line in layout.room.map({ Wrap.lines(sum, width: $0) }) ?? [sum] { sink(line + "\n") }
    sink("\n")
    writeTitle("\(StatusWords.late(tongue)) (\(status.late))", to: sink)
    writeTeams(to: sink)
    sink("\n")
    writeTitle(StatusWords.timeline(tongue), to: sink)
    TimelineDrawing(status.timeline, layout: layout).write(to: sink)
    sink("\n")
    writeTitle(StatusWords.board(tongue), to: sink)
    BoardDrawing(board: status.board, layout: layout).write(to: sink)
  }

  private func writeTitle(_ title: String, to sink: Format.Sink) {
    let title = Printable.visible(title)
    for line in layout.room.map({ Wrap.lines(title, width: $0) }) ?? [title] {
      sink(layout.bold(line) + "\n")
    }
  }

  /// One line for each box: sign, name, count, share of all, share of what fell due, bar.
  private func writeBoxes(to sink: Format.Sink) {
    var lines = status.boxes.map { count in
      [
        count.box.mark.name(tongue), String(count.count),
        Status.share(count.count, of: status.all).spoken(in: tongue),
        Status.share(count.fellDue, of: status.fellDue).spoken(in: tongue),
      ]
    }
    let sum = Phrase("all", vi: "tổng")(tongue)
    lines.append([sum, String(status.all), "", ""])
    let ofDue = (layout.room ?? .max) < 60 ? StatusWords.due : StatusWords.ofDue
    let head = ["", StatusWords.tasks(tongue), StatusWords.ofAll(tongue), ofDue(tongue)]
    let widths = head.indices.map { index in
      (lines.map { $0[index] } + [head[index]]).map { CellWidth.of($0) }.max() ?? 0
    }
    let used = 2 + widths.reduce(0) { $0 + $1 + 2 }
    let bar = layout.room.map { min(60, $0 - used) } ?? 40
    func write(_ cells: [String], sign: String, ink: Ink?, bar: String) {
      var text = layout.paint(sign, ink) + " " + CellWidth.pad(cells[0], widths[0])
      for index in 1..<cells.count {
        text += "  " + CellWidth.pad(cells[index], widths[index], atEnd: true)
      }
      if !bar.isEmpty { text += "  " + layout.paint(bar, ink) }
      sink(text.withoutTrailingSpaces + "\n")
    }
    write(head, sign: " ", ink: nil, bar: "")
    let axis = BarAxis(0...Double(max(1, status.all)), cells: max(1, bar))
    for (count, line) in zip(status.boxes, lines) {
      let hasBar = bar >= StatusDrawing.leastBar && count.count > 0
      write(
        line, sign: count.box.mark.sign,
        ink: count.box.mark == .overdue ? .bad : count.box.mark.ink,
        bar: hasBar ? axis.bar(Double(count.count)).bar : "")
    }
    write(lines[lines.count - 1], sign: " ", ink: nil, bar: "")
  }

  private func writeTeams(to sink: Format.Sink) {
    guard !status.teams.isEmpty else { return sink(StatusWords.nothingLate(tongue) + "\n") }
    for (number, team) in status.teams.enumerated() {
      if number > 0 { sink("\n") }
      let name = Printable.visible(StatusWords.name(of: team, tongue))
      sink(layout.paint("\(name) (\(team.tasks.count))", .strong) + "\n")
      Screen(style: .framed(.plain), layout: layout).write(.table(table(of: team)), to: sink)
    }
    if status.teams.reduce(0, { $0 + $1.tasks.count }) > status.late {
      sink("\n" + StatusWords.twice(tongue) + "\n")
    }
  }

  private func table(of team: Status.Team) -> Table {
    Table(
      columns: [
        Column("", .enumeration("mark")), Column(StatusWords.unit(tongue), .text),
        Column(StatusWords.duty(tongue), .one("duty")), Column(StatusWords.lastDay(tongue), .day),
        Column(StatusWords.days(tongue), .integer), Column(StatusWords.stands(tongue), .text),
      ],
      rows: team.tasks.map { task in
        [
          .word(task.mark.sign), .text(task.unitName), .word(task.duty), .day(task.lastDay),
          .integer(task.days), .text(task.words(tongue)),
        ]
      })
  }
}
