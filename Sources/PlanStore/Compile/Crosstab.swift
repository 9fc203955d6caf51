import PlanModel

/// Spreads rows of (row, column, cell, place of the column) into a table with one line for each row,
/// in the order in which they come, and one column for each column value, in the order of the places.
enum Crosstab {
  static func spread(_ flat: Table) -> Table {
    guard flat.columns.count == 4 else { return flat }
    var lines: [Value] = []
    var places: [Value: Int] = [:]
    var cells: [Value: [Value: [Value]]] = [:]
    for row in flat.rows {
      if cells[row[0]] == nil { lines.append(row[0]) }
      if case .integer(let place) = row[3] { places[row[1]] = place }
      cells[row[0], default: [:]][row[1], default: []].append(row[2])
    }
    let heads = places.sorted { $0.value < $1.value }.map(\.key)
    let isSingle = cells.values.allSatisfy { $0.values.allSatisfy { $0.count < 2 } }
    let type = isSingle ? flat.columns[2].type : .list(flat.columns[2].type)
    let rows = lines.map { line in
      [line] + heads.map { content(cells[line]?[$0] ?? [], isSingle: isSingle) }
    }
    let columns = heads.map { Column(head($0), type) }
    return Table(columns: [flat.columns[0]] + columns, rows: rows)
  }

  private static func content(_ values: [Value], isSingle: Bool) -> Value {
    isSingle ? values.first ?? .missing : .list(values)
  }

  private static func head(_ value: Value) -> String {
    switch value {
    case .missing: "none"
    case .text(let text), .word(let text), .instant(let text): text
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .percent(let share): "\(share * 100)%"
    case .boolean(let truth): truth ? "true" : "false"
    case .day(let day): day.iso
    case .period(let period): "\(period.count)\(period.unit.rawValue)"
    case .due(let bound, let day): "\(bound.rawValue) \(day.iso)"
    case .list(let members): members.map(head).joined(separator: "; ")
    }
  }
}
