import PlanModel

extension Picture {
  /// Over a picture that was given no other title.
  func title(_ tongue: Tongue) -> String {
    switch self {
    case .board: StatusWords.board(tongue)
    case .timeline: StatusWords.timeline(tongue)
    case .chart: StatusWords.chart(tongue)
    case .status(let status): StatusWords.title(of: status, tongue)
    case .matrix: StatusWords.matrix(tongue)
    }
  }

  /// The same as tables under titles, for documents that hold no drawing. A chart and a
  /// matrix are the table they were drawn from.
  func sections(_ tongue: Tongue) -> [Card.Section] {
    switch self {
    case .board(let board): [Card.Section("", board.signs(tongue))]
    case .timeline(let timeline): [Card.Section("", timeline.facts(tongue))]
    case .chart(let chart): [Card.Section("", chart.table)]
    case .matrix(let matrix): [Card.Section("", matrix.table)]
    case .status(let status):
      [Card.Section(StatusWords.boxes(tongue), status.counts(tongue))]
        + status.teams.map {
          Card.Section(StatusWords.name(of: $0, tongue), $0.list(tongue))
        } + [
          Card.Section(StatusWords.timeline(tongue), status.timeline.facts(tongue)),
          Card.Section(StatusWords.board(tongue), status.board.signs(tongue)),
        ]
    }
  }
}

extension Status {
  /// The boxes, all of them, and what is done.
  func counts(_ tongue: Tongue) -> Table {
    Table(
      columns: [
        Column(StatusWords.box(tongue), .text), Column(StatusWords.tasks(tongue), .integer),
        Column(StatusWords.ofAll(tongue), .percent), Column(StatusWords.ofDue(tongue), .percent),
      ],
      rows: boxes.map { box in
        [
          .text("\(box.box.mark.sign) \(box.box.mark.name(tongue))"), .integer(box.count),
          Status.share(box.count, of: all), Status.share(box.fellDue, of: fellDue),
        ]
      } + [
        [.text(PictureWords.all(tongue)), .integer(all), .missing, .missing],
        [
          .text(PictureWords.done(tongue)), .integer(done), Status.share(done, of: all),
          Status.share(doneOfDue, of: fellDue),
        ],
      ])
  }
}

extension Status.Team {
  func list(_ tongue: Tongue) -> Table {
    Table(
      columns: [
        Column(StatusWords.unit(tongue), .text), Column(StatusWords.duty(tongue), .text),
        Column(StatusWords.lastDay(tongue), .day), Column(StatusWords.days(tongue), .integer),
        Column(StatusWords.stands(tongue), .text),
      ],
      rows: tasks.map { task in
        [
          .text(task.unitName), .text(task.dutyName), .day(task.lastDay), .integer(task.days),
          .text("\(task.mark.sign) \(task.words(tongue))"),
        ]
      })
  }
}

extension Timeline {
  /// What the bars tell: the name, the deadline, how it stands, how much is done.
  func facts(_ tongue: Tongue) -> Table {
    Table(
      columns: [
        Column(StatusWords.what(tongue), .text), Column(StatusWords.deadline(tongue), .due),
        Column(StatusWords.lastDay(tongue), .day), Column(StatusWords.stands(tongue), .text),
        Column(PictureWords.done(tongue), .text), Column(PictureWords.overdue(tongue), .integer),
      ],
      rows: rows.map { row in
        let words = ([row.mark?.name] + [row.wait?.name]).compactMap { $0?(tongue) }
        let sign = row.mark.map { "\($0.sign) " } ?? ""
        let progress = row.progress.flatMap { $0.all > 0 ? $0 : nil }
        return [
          .text(row.name.isEmpty ? row.code : row.name), row.due,
          row.lastDay.map { .day($0) } ?? .missing,
          words.isEmpty ? .missing : .text(sign + words.joined(separator: ", ")),
          progress.map { .text("\($0.done)/\($0.all)") } ?? .missing,
          progress.map { .integer($0.overdue) } ?? .missing,
        ]
      })
  }
}

extension Board {
  /// The signs of the cells with their words, one row a unit.
  func signs(_ tongue: Tongue) -> Table {
    let group = groupedBy == nil ? [] : [Column(StatusWords.group(tongue), .text)]
    let columns = duties.map { Column(Board.label($0), .text) }
    let sum = "\(PictureWords.done(tongue))/\(PictureWords.all(tongue))"
    return Table(
      columns: group + [Column(PictureWords.unit(tongue), .text)] + columns
        + [Column(sum, .text)],
      rows: units.indices.map { row in
        let total = total(ofUnit: row)
        let heading = groupedBy == nil ? [] : [Value.text(heading(of: units[row].group, tongue))]
        let cells = cells[row].map { cell in
          cell.map { Value.text("\($0.mark.sign)\($0.wait?.sign ?? "") \($0.words(tongue))") }
            ?? .missing
        }
        return heading + [.text(units[row].name)] + cells
          + [.text("\(total.done)/\(total.all)")]
      })
  }
}
