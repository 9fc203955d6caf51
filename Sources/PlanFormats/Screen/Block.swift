import PlanModel

/// `label: value` pairs under one another, the values in one column. Values are wrapped on a
/// terminal and never cut.
struct Block {
  /// With fewer cells left than this, values go below their labels.
  private static let leastValue = 12

  let labels: [String]
  let layout: Layout

  init(_ labels: [String], layout: Layout) {
    self.labels = labels.map { Printable.visible($0) + ":" }
    self.layout = layout
  }

  func write(_ values: [Value], to sink: Format.Sink) {
    let column = (labels.map { CellWidth.of($0) }.max() ?? 0) + 1
    if let room = layout.room, room - column < Block.leastValue {
      writeStacked(values, room: room, to: sink)
      return
    }
    for (label, value) in zip(labels, values) {
      let indent = String(repeating: " ", count: column)
      let gap = String(repeating: " ", count: column - CellWidth.of(label))
      for (number, line) in wrapped(value, width: layout.room.map { $0 - column }).enumerated() {
        sink((number == 0 ? layout.bold(label) + gap : indent) + line + "\n")
      }
    }
  }

  private func writeStacked(_ values: [Value], room: Int, to sink: Format.Sink) {
    for (label, value) in zip(labels, values) {
      for line in Wrap.lines(label, width: room) { sink(layout.bold(line) + "\n") }
      for line in wrapped(value, width: room - 2) { sink("  " + line + "\n") }
    }
  }

  private func wrapped(_ value: Value, width: Int?) -> [String] {
    let lines = layout.lines(of: value)
    guard let width else { return lines }
    return lines.flatMap { Wrap.lines($0, width: width) }
  }
}
