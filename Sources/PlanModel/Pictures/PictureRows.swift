/// The rows of a picture's table by the names of its columns.
struct PictureRows {
  private let places: [String: Int]
  let table: Table

  init(_ table: Table) {
    self.table = table
    places = Dictionary(
      table.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The type of a column; nil where there is none of that name.
  func type(_ name: String) -> ValueType? { places[name].map { table.columns[$0].type } }

  /// Missing where there is no such column.
  func value(_ row: [Value], _ name: String) -> Value { places[name].map { row[$0] } ?? .missing }

  func text(_ row: [Value], _ name: String) -> String? {
    switch value(row, name) {
    case .text(let text), .word(let text): text
    default: nil
    }
  }

  func day(_ row: [Value], _ name: String) -> Day? {
    if case .day(let day) = value(row, name) { day } else { nil }
  }

  func number(_ row: [Value], _ name: String) -> Int? {
    if case .integer(let number) = value(row, name) { number } else { nil }
  }

  func holds(_ row: [Value], _ name: String) -> Bool { value(row, name) == .boolean(true) }
}
