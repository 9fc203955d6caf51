/// A column of an answer.
public struct Column: Hashable, Sendable {
  /// The name as it can be used in a later stage.
  public let name: String
  public let type: ValueType

  public init(_ name: String, _ type: ValueType) {
    self.name = name
    self.type = type
  }
}

/// Rows under named columns: what a query answers with and what every format writes.
/// Each row has as many values as there are columns.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  public var rows: [[Value]]

  public init(columns: [Column], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }
}
