import PlanModel

/// A board as a drawing: a row for each unit, a column for each duty.
struct SvgBoard {
  private static let size = 13.0
  private static let small = 11.0
  private static let totalWidth = 62.0

  let board: Board
  let layout: Layout
  private let nameWidth: Double
  private let columnWidth: Double
  private var tongue: Tongue { layout.tongue }

  init(_ board: Board, layout: Layout) {
    self.board = board
    self.layout = layout
    let widest = board.units.map { SvgText.width($0.name, size: SvgBoard.size) }.max() ?? 0
    nameWidth = min(max(160, widest + 24), 330)
    columnWidth = board.duties.count > 12 ? 72 : board.duties.count > 7 ? 92 : 124
  }

  static func title(_ tongue: Tongue) -> String {
    Phrase("How each unit stands", vi: "Bảng theo dõi thực hiện")(tongue)
  }

  func document(title: String?) -> String {
    var page = SvgPage()
    let heading = SvgHeading(title ?? SvgBoard.title(tongue), layout, on: &page)
    var y = drawHead(heading.bottom, on: &page)
    for part in board.parts {
      if board.groupedBy != nil { y = drawGroup(part, y, on: &page) }
      for row in part { y = draw(row, y, on: &page) }
    }
    y = drawTotals(y, on: &page)
    drawLegend(y + 26, on: &page)
    return page.document(title: heading.title, summary: summary, tongue)
  }

  private var left: Double { SvgPage.margin }
  private var firstColumn: Double { left + nameWidth }
  private var firstTotal: Double { firstColumn + columnWidth * Double(board.duties.count) + 6 }
  private var right: Double { firstTotal + SvgBoard.totalWidth * 3 }

  private func middle(_ duty: Int) -> Double {
    firstColumn + columnWidth * (Double(duty) + 0.5)
  }

  private var summary: String {
    let total = board.total
    let boxes = board.legend.map { "\($0.mark.name(tongue)) \($0.count)" }.joined(separator: "; ")
    return "\(PictureWords.units(board.units.count)(tongue)); \(PictureWords.done(tongue)) "
      + "\(total.done)/\(total.all); \(boxes)"
  }

  // MARK: Rows

  /// Each column's code, name and deadline.
  private func drawHead(_ top: Double, on page: inout SvgPage) -> Double {
    let width = columnWidth - 10
    let names = board.duties.map {
      SvgText.lines($0.name, width: width, size: SvgBoard.small, limit: 4)
    }
    let most = Double(names.map(\.count).max() ?? 0)
    let height = 22 + most * 14 + 22
    for (duty, lines) in names.enumerated() {
      let label = Board.label(board.duties[duty])
      let x = middle(duty)
      page.group("\(label): \(board.duties[duty].name)") { page in
        let code = SvgText.lines(label, width: width, size: 12, limit: 1, isBold: true)
        page.text(code[0], x, top + 14, size: 12, isBold: true, anchor: .middle)
        for (number, line) in lines.enumerated() {
          page.text(
            line, x, top + 31 + Double(number) * 14, size: SvgBoard.small, fill: SvgColour.soft,
            anchor: .middle)
        }
        let due = board.duties[duty].due
        let words = due == .missing ? PictureWords.noDeadline(tongue) : due.spoken(in: tongue)
        page.text(
          words, x, top + 33 + most * 14, size: SvgBoard.small, isBold: true, anchor: .middle)
      }
    }
    for (number, words) in [PictureWords.done, PictureWords.all, PictureWords.overdue].enumerated()
    {
      page.text(
        words(tongue), right(ofTotal: number), top + 33 + most * 14, size: SvgBoard.small,
        isBold: true, anchor: .end)
    }
    page.line(left, top + height, right, top + height, SvgColour.soft)
    page.reach(right, top + height)
    return top + height
  }

  private func right(ofTotal number: Int) -> Double {
    firstTotal + SvgBoard.totalWidth * Double(number + 1) - 4
  }

  private func drawGroup(
    _ part: Range<Int>, _ top: Double, on page: inout SvgPage
  ) -> Double {
    page.rect(left, top, right - left, 26, fill: SvgColour.band)
    let name = board.heading(of: board.units[part.lowerBound].group, tongue)
    let words = "\(name) · \(PictureWords.units(part.count)(tongue))"
    let line = SvgText.lines(
      words, width: firstTotal - left - 12, size: SvgBoard.size, limit: 1, isBold: true)
    page.text(line[0], left + 6, top + 17.5, size: SvgBoard.size, isBold: true)
    let total = part.reduce(into: Board.Total()) { $0 += board.total(ofUnit: $1) }
    draw(total, top + 17.5, isBold: true, on: &page)
    return top + 26
  }

  private func draw(_ row: Int, _ top: Double, on page: inout SvgPage) -> Double {
    let unit = board.units[row]
    let inset = board.groupedBy == nil ? 6.0 : 16
    let lines = SvgText.lines(
      unit.name, width: nameWidth - inset - 6, size: SvgBoard.size, limit: 2)
    let height = lines.count > 1 ? 38.0 : 28
    for (number, line) in lines.enumerated() {
      let y = top + (lines.count > 1 ? 16 + Double(number) * 15 : 18.5)
      page.text(line, left + inset, y, size: SvgBoard.size)
    }
    for (duty, cell) in board.cells[row].enumerated() {
      guard let cell else { continue }
      let x = middle(duty)
      let words =
        "\(Printable.visible(unit.name)) · \(Board.label(board.duties[duty])): \(cell.words(tongue))"
      page.group(words) { page in
        page.rect(
          x - columnWidth / 2 + 3, top + 3, columnWidth - 6, height - 6, fill: cell.mark.ground,
          round: 4)
        let shift = cell.wait == nil ? 0.0 : 8
        page.sign(cell.mark, x - shift, top + height / 2)
        if let wait = cell.wait { page.sign(wait, x + 10, top + height / 2) }
      }
    }
    draw(board.total(ofUnit: row), top + height / 2 + 4.5, isBold: false, on: &page)
    page.line(left, top + height, right, top + height, SvgColour.rule, width: 0.6)
    page.reach(right, top + height)
    return top + height
  }

  private func draw(_ total: Board.Total, _ y: Double, isBold: Bool, on page: inout SvgPage) {
    page.text("\(total.done)", right(ofTotal: 0), y, size: 12, isBold: isBold, anchor: .end)
    page.text("\(total.all)", right(ofTotal: 1), y, size: 12, isBold: isBold, anchor: .end)
    guard total.overdue > 0 else { return }
    page.text(
      "\(total.overdue)", right(ofTotal: 2), y, size: 12, fill: SvgColour.bad, isBold: true,
      anchor: .end)
  }

  private func drawTotals(_ top: Double, on page: inout SvgPage) -> Double {
    page.line(left, top, right, top, SvgColour.soft)
    let totals = board.duties.indices.map { board.total(ofDuty: $0) }
    let rows: [(Phrase, (Board.Total) -> Int)] = [
      (PictureWords.done, \.done), (PictureWords.all, \.all), (PictureWords.overdue, \.overdue),
    ]
    for (number, (words, value)) in rows.enumerated() {
      let y = top + 18 + Double(number) * 20
      page.text(words(tongue), left + 6, y, size: SvgBoard.size, isBold: true)
      for (duty, total) in totals.enumerated() {
        let isBad = number == 2 && value(total) > 0
        page.text(
          "\(value(total))", middle(duty), y, size: 12, fill: isBad ? SvgColour.bad : SvgColour.ink,
          isBold: isBad, anchor: .middle)
      }
    }
    draw(board.total, top + 18, isBold: true, on: &page)
    page.reach(right, top + 64)
    return top + 64
  }

  private func drawLegend(_ y: Double, on page: inout SvgPage) {
    var legend = SvgLegend(left + 6, y, right: right)
    for (mark, count) in board.legend {
      legend.add("\(mark.name(tongue)) \(count)", on: &page) { page, x, y in
        page.sign(mark, x, y)
      }
    }
    for (wait, count) in board.waits {
      legend.add("\(wait.name(tongue)) \(count)", on: &page) { page, x, y in
        page.sign(wait, x, y)
      }
    }
  }
}
