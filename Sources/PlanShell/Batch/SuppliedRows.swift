import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// Rows from outside that a statement has read: where a text of theirs names nothing, the cell is
/// said, not the statement.
protocol SuppliedRows {
  /// The first cell of a text column that holds this text, as an error there: it is not of the type.
  func cell(holding text: String, not type: ValueType) -> Diagnostic?
}

extension SuppliedTable: SuppliedRows {
  func cell(holding text: String, not type: ValueType) -> Diagnostic? {
    for row in reader.rows {
      for (cell, column) in zip(row.cells, columns)
      where column.type == .text && String(cell.text[...].trimmed) == text {
        return Diagnostic(
          ShellMessage.badCell(text, row: row.number, column: Column(column.name, type)),
          at: Place(source: reader.source, span: cell.span))
      }
    }
    return nil
  }
}

extension SuppliedSheet: SuppliedRows {
  func cell(holding text: String, not type: ValueType) -> Diagnostic? {
    for (number, row) in zip(numbers, rows) {
      for (cell, column) in zip(row, columns) where cell == .text(text) {
        return Diagnostic(
          ShellMessage.badCell(text, row: number, column: Column(column.name, type)))
      }
    }
    return nil
  }
}

extension Session {
  /// The cell that made the engine say so.
  func cell(behind error: Diagnostic) -> Diagnostic? {
    guard error.place == nil else { return nil }
    let (text, type): (String, ValueType)
    switch error.message as? ChangeMessage {
    case .unknown(let entity, let code)?: (text, type) = (code, .one(entity.rawValue))
    case .unknownWord(let word, let set)?: (text, type) = (word, .enumeration(set))
    default: return nil
    }
    return supplied.lazy.compactMap { $0.cell(holding: text, not: type) }.first
  }
}
