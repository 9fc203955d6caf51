/// An answer drawn instead of listed: what to draw, already counted and put in order, and the rows it
/// was drawn from. How it looks is left to the formats.
public enum Picture: Hashable, Sendable {
  case board(Board)
  case timeline(Timeline)
  case chart(Chart)
  case status(Status)
  case matrix(Matrix)

  /// The rows the picture was drawn from: what every format that cannot draw writes instead.
  public var table: Table {
    switch self {
    case .board(let board): board.table
    case .timeline(let timeline): timeline.table
    case .chart(let chart): chart.table
    case .status(let status): status.table
    case .matrix(let matrix): matrix.table
    }
  }

  /// The same picture, the rows written otherwise.
  public func with(table: Table) -> Picture {
    switch self {
    case .board(var board):
      board.table = table
      return .board(board)
    case .timeline(var timeline):
      timeline.table = table
      return .timeline(timeline)
    case .chart(var chart):
      chart.table = table
      return .chart(chart)
    case .status(var status):
      status.table = table
      return .status(status)
    case .matrix(var matrix):
      matrix.table = table
      return .matrix(matrix)
    }
  }
}

/// The word of a closed set as people read it: `late` becomes `muộn`. Every other value is left as it
/// is.
public typealias Spelling = (Value, ValueType) -> Value
