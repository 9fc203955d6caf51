import PlanModel

/// Decides how many terminal cells each column of a grid gets. Numbers, dates and deadlines keep
/// their width; the widest texts give way first, then codes and long headers.
enum ColumnWidths {
  /// Below this a text column says too little to be worth its place.
  private static let leastText = 10
  private static let leastCode = 12
  private static let leastHeader = 6

  /// Nil when the columns cannot stand side by side in the layout's width.
  static func fit(_ grid: Grid, in frame: Frame) -> [Int]? {
    let header = grid.header.map { CellWidth.of($0) }
    let content = measure(grid)
    var widths = zip(header, content).map(max)
    guard let width = grid.layout.room else { return widths }
    let room = width - frame.cost(columns: widths.count)
    if widths.reduce(0, +) <= room { return widths }

    widths = widths.map { min($0, max(room, 1)) }
    let types = grid.table.columns.map(\.type)
    let texts = types.indices.filter { types[$0].shrink == .first }
    shrink(&widths, texts, to: texts.map { min(widths[$0], leastText) }, room: room)
    let rest = types.indices.filter { types[$0].shrink != .first }
    let floors = rest.map { index in
      let least = types[index].shrink == .later ? min(content[index], leastCode) : content[index]
      return min(widths[index], max(least, leastHeader))
    }
    shrink(&widths, rest, to: floors, room: room)
    return widths.reduce(0, +) <= room ? widths : nil
  }

  /// Takes a cell at a time from the widest of `columns` that is above its floor.
  private static func shrink(
    _ widths: inout [Int], _ columns: [Int], to floors: [Int], room: Int
  ) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let above = zip(columns, floors).filter { widths[$0] > $1 }.map(\.0)
      guard let widest = above.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// The widest line of each column's values.
  private static func measure(_ grid: Grid) -> [Int] {
    var widths = grid.table.columns.map { _ in 0 }
    for (number, row) in grid.table.rows.enumerated() {
      for index in widths.indices {
        let lead = index == 0 ? CellWidth.of(grid.branch(at: number).lead) : 0
        for line in grid.layout.lines(of: row[index]) {
          widths[index] = max(widths[index], lead + CellWidth.of(line))
        }
      }
    }
    return widths
  }
}

extension ValueType {
  fileprivate enum Shrink {
    case first, later, never
  }

  /// When a column of this type gives up width.
  fileprivate var shrink: Shrink {
    switch self {
    case .text, .many, .list: .first
    case .enumeration, .one, .instant: .later
    case .integer, .number, .percent, .boolean, .day, .period, .due: .never
    }
  }
}
