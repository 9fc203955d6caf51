import PlanModel

/// A tree made ready for people: its table with the label first and without the level, and how
/// deep each row stands.
struct TreeDrawing {
  let table: Table
  /// 0 for a root; at most one more than the row before.
  let depths: [Int]

  /// Nil when the table lacks the columns that the tree names.
  init?(_ tree: Tree) {
    let columns = tree.table.columns
    guard let level = columns.firstIndex(where: { $0.name == tree.level }),
      let label = columns.firstIndex(where: { $0.name == tree.label })
    else { return nil }
    let order = [label] + columns.indices.filter { $0 != level && $0 != label }
    table = Table(
      columns: order.map { columns[$0] }, rows: tree.table.rows.map { row in order.map { row[$0] } }
    )
    var depths: [Int] = []
    for row in tree.table.rows {
      guard case .integer(let number) = row[level] else {
        depths.append(0)
        continue
      }
      depths.append(min(max(0, number - 1), (depths.last ?? -1) + 1))
    }
    self.depths = depths
  }
}
