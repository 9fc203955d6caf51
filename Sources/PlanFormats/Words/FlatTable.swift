import PlanModel

extension Card {
  /// The card as rows `field,value`, for formats that know only tables. A cell of a section is
  /// named `section.row.column`, rows counted from 1.
  var fieldTable: Table {
    var rows: [[Value]] = [
      [.text("entity"), .word(entity)], [.text("code"), .word(code)], [.text("name"), .text(name)],
    ]
    for fact in facts where !["entity", "code", "name"].contains(fact.label) {
      rows.append([.text(fact.label), fact.value])
    }
    for section in sections {
      for (number, row) in section.table.rows.enumerated() {
        for (column, value) in zip(section.table.columns, row) {
          rows.append([.text("\(section.title).\(number + 1).\(column.name)"), value])
        }
      }
    }
    return Table(columns: [Column("field", .text), Column("value", .text)], rows: rows)
  }
}

extension Answer {
  /// The answer as one table, for formats that know only tables.
  var flatTable: Table {
    switch self {
    case .table(let table): table
    case .tree(let tree): tree.table
    case .card(let card): card.fieldTable
    case .picture(let picture): picture.table
    }
  }
}
