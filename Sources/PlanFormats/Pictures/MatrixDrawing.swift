import PlanModel

/// A matrix drawn on a terminal: a column of two cells for each heading, its number over it; as many
/// side by side as the width holds, the rest in further panels below.
struct MatrixDrawing {
  /// A name gives up no more than this before headings go to another panel.
  private static let fairName = 24
  private static let gap = 2

  let matrix: Matrix
  let layout: Layout
  private var tongue: Tongue { layout.tongue }

  func write(to sink: Format.Sink) {
    guard !matrix.reports.isEmpty else { return sink(PictureWords.nothing(tongue) + "\n") }
    let natural = matrix.reports.map { CellWidth.of(label(of: $0)) }.max() ?? 0
    let columns = matrix.headings.count
    let room = layout.room ?? .max / 2
    let least = min(MatrixDrawing.fairName, room / 2)
    let name = min(natural, max(least, room - MatrixDrawing.gap - 2 * columns))
    let most = max(1, (room - name - MatrixDrawing.gap) / 2)
    for start in stride(from: 0, to: max(1, columns), by: most) {
      if start > 0 { sink("\n") }
      write(start..<min(columns, start + most), name: name, to: sink)
    }
    sink("\n")
    writeHeadings(to: sink)
    sink("\n")
    writeLegend(to: sink)
  }

  private func label(of report: Matrix.Report) -> String {
    let version = report.version > 1 ? " (\(report.version))" : ""
    return Printable.visible(report.unit) + version
  }

  private func write(_ panel: Range<Int>, name: Int, to sink: Format.Sink) {
    let margin = String(repeating: " ", count: name + MatrixDrawing.gap)
    if panel.upperBound > 9 {
      let tens = panel.map { $0 + 1 < 10 ? "  " : "\(($0 + 1) / 10) " }.joined()
      sink(layout.bold((margin + tens).withoutTrailingSpaces) + "\n")
    }
    let units = panel.map { "\(($0 + 1) % 10) " }.joined()
    sink(layout.bold((margin + units).withoutTrailingSpaces) + "\n")
    for (number, report) in matrix.reports.enumerated() {
      let words = CellWidth.fit(label(of: report), name)
      var line = words + String(repeating: " ", count: name - CellWidth.of(words))
      line += String(repeating: " ", count: MatrixDrawing.gap)
      if let fault = report.fault {
        line += layout.paint("\(fault.mark.sign) \(fault.name(tongue))", fault.mark.ink)
      } else {
        for heading in panel {
          let finding = matrix.cells[number][heading]
          line += finding.map { layout.paint($0.mark.sign, $0.mark.ink) } ?? " "
          line += " "
        }
      }
      sink(line.withoutTrailingSpaces + "\n")
    }
  }

  private func writeHeadings(to sink: Format.Sink) {
    let width = String(matrix.headings.count).count
    let code = matrix.headings.map { CellWidth.of($0.code ?? "") }.max() ?? 0
    for (number, heading) in matrix.headings.enumerated() {
      let place = String(number + 1)
      var line = String(repeating: " ", count: width - place.count) + place + "  "
      if let text = heading.code {
        line += text + String(repeating: " ", count: code - CellWidth.of(text) + 2)
      }
      line += Printable.visible(heading.title)
      sink((layout.room.map { CellWidth.fit(line, $0) } ?? line) + "\n")
    }
  }

  private func writeLegend(to sink: Format.Sink) {
    var pieces = InkPieces()
    for (finding, count) in matrix.legend {
      pieces.add(finding.mark.sign, finding.mark.ink, "\(finding.name(tongue)) \(count)")
    }
    pieces.write(layout, to: sink)
  }
}
