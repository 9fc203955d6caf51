import PlanLanguage
import PlanModel

/// A query as one SQL statement.
struct CompiledQuery {
  let sql: Sql
  let columns: [Column]
  /// Of the columns, those that number the rows.
  var places: [Int] = []
}

/// Folds the stages of a query, one after the other, into one statement.
struct QueryCompiler {
  let compilation: Compilation

  init(_ compilation: Compilation) {
    self.compilation = compilation
  }

  /// All but a crosstab's spreading, for which its rows come as row, column, cell and the column's
  /// place.
  func compile(_ query: CheckedQuery) throws -> CompiledQuery {
    let selection = try rows(of: query)
    let scope = selection.scope
    let crosstab = query.crosstab
    let shown = crosstab.map { [$0.row, $0.column, $0.cell].map(\.asColumn) } ?? query.shown
    var items = try shown.map { try scope.value($0.value) }
    var columns = shown.map { Column($0.name, scope.keptType($0.value)) }
    if let crosstab {
      let keys = try scope.order(crosstab.column.asColumn.value).map(\.ordering)
      items.append("dense_rank() OVER (ORDER BY \(keys.joined(", ")))")
      columns.append(Column("place", .integer))
    }
    return CompiledQuery(
      sql: compilation.complete(selection.sql(items)), columns: columns,
      places: shown.indices.filter { scope.isPlace(shown[$0].value) })
  }

  /// The one column of a query, as a set to look in.
  func onlyColumn(of query: CheckedQuery) throws -> Sql {
    let selection = try rows(of: query)
    guard let item = query.shown.first else {
      throw StoreMessage.unanswerable(what: "in").diagnostic
    }
    return selection.sql([try selection.scope.kept(item.value)], ordered: false)
  }

  /// The records that a query comes to, with what is asked of each: id first.
  func records(of query: CheckedQuery, _ items: (Scope, Record) throws -> [Sql]) throws -> Sql {
    let selection = try rows(of: query)
    guard let record = selection.scope.row else {
      throw StoreMessage.unanswerable(what: "rows").diagnostic
    }
    let all = try items(selection.scope, record)
    return compilation.complete(selection.sql([record.id] + all))
  }

  func count(of query: CheckedQuery) throws -> Sql {
    let selection = try rows(of: query)
    return compilation.complete(
      "SELECT count(*) FROM (\(selection.sql(["1"], ordered: false)))")
  }

  func rows(of query: CheckedQuery) throws -> Selection {
    var selection = try source(query.source)
    for step in query.steps { selection = try apply(step, to: selection) }
    return selection
  }

  private func source(_ source: CheckedSource) throws -> Selection {
    switch source {
    case .supplied(let supply):
      return try supplied(supply)
    case .records(let entity, let everything, asOf: let past):
      let compilation = try compilation(asking: past)
      let alias = compilation.alias(String(entity.rawValue.prefix(1)))
      let from = From(
        "\(compilation.table(entity)) AS \(name: alias)", compilation)
      let record = Record(entity, alias: alias, in: from)
      var selection = Selection(Scope(from: from, row: record))
      if entity.isPerPlan, let plan = compilation.plan {
        selection.conditions.append(inPlan(record.column("plan_id"), "\(plan)"))
      }
      if entity == .task, !everything { selection.conditions.append(record.isInForce) }
      return selection
    }
  }

  /// Its own for a list that asks about the past; a list inside it asks about the same moment.
  private func compilation(asking past: CheckedAsOf?) throws -> Compilation {
    guard let past else { return compilation }
    let scope = Scope(from: From(nothing: compilation))
    return try compilation.asking(past.kind, scope.value(past.day))
  }

  /// Rows from outside come as one JSON text, and are taken apart by the engine.
  private func supplied(_ supply: CheckedSupply) throws -> Selection {
    let rows = try compilation.rows(of: supply).rows
    let columns =
      supply.columns + (supply.isNumbered ? [Column(CheckedSupply.row, .integer)] : [])
    let alias = compilation.alias("r")
    let json = try rows.map { row in
      let cells = try zip(row, columns).map { try compilation.json($0, $1.type) }
      return "[\(cells.joined(separator: ","))]"
    }
    let from = From(
      "json_each(\("[\(json.joined(separator: ","))]")) AS \(name: alias)", compilation)
    var selection = Selection(Scope(from: from))
    for (place, column) in supply.columns.enumerated() {
      selection.scope.columns[column.name] = MadeColumn(
        "\(name: alias).value ->> \(place)", column.type, in: from)
    }
    if supply.isNumbered {
      selection.scope.columns[CheckedSupply.row] = MadeColumn(
        "\(name: alias).value ->> \(supply.columns.count)", .integer, in: from)
    }
    selection.order = [OrderKey("\(name: alias).key", canMiss: false)]
    return selection
  }

  private func apply(_ step: CheckedStep, to selection: Selection) throws -> Selection {
    switch step {
    case .filter(let test):
      var next = ready(selection, for: [test], whole: true)
      next.conditions.append(try next.scope.truth(test))
      return next
    case .sort(let keys):
      var next = ready(selection, for: keys.map(\.value), whole: selection.limit != nil)
      next.order =
        try keys.flatMap { key in
          try next.scope.order(key.value).map { part in
            OrderKey(part.sql, canMiss: part.canMiss, descending: key.descending)
          }
        } + next.order
      return next
    case .take(let count, per: nil):
      var next = ready(selection, for: [], whole: selection.limit != nil)
      next.limit = count
      return next
    case .take(let count, .some(let part)):
      let next = ready(selection, for: [part], whole: true)
      return next.first(count, per: try next.scope.kept(part))
    case .select(let items):
      let next = ready(selection, for: items.map(\.value), whole: false)
      return try adding(items, to: next, keeping: false)
    case .derive(let items):
      // One by one: a column may be made of the one before it.
      return try items.reduce(selection) { selection, item in
        try adding(
          [item], to: ready(selection, for: [item.value], whole: false), keeping: true)
      }
    case .summarize(let items, let per):
      return try summarize(items, per: per, selection)
    case .distinct(let items):
      return try summarize([], per: items, selection)
    case .expand(let many):
      return try expand(many, selection)
    case .crosstab(let row, let column, let cell):
      return try crosstab(row, column, cell, selection)
    }
  }

  /// The selection, or the one around it where these expressions use a column that was worked out
  /// before, or where the step needs `whole` rows: not cut off, not grouped.
  private func ready(
    _ selection: Selection, for expressions: [CheckedExpression], whole: Bool
  ) -> Selection {
    let columns = selection.scope.columns
    let reuses = expressions.contains {
      $0.contains {
        if case .column(let name, _) = $0 { return columns[name]?.isWorkedOut ?? false }
        return false
      }
    }
    if reuses { return selection.wrapped(once: true) }
    return whole && !selection.isPlain ? selection.wrapped() : selection
  }

  private func adding(
    _ items: [CheckedItem], to selection: Selection, keeping: Bool
  ) throws -> Selection {
    var next = selection
    var columns = keeping ? selection.scope.columns : [:]
    for item in items {
      columns[item.name] = MadeColumn(
        try selection.scope.kept(item.value), selection.scope.keptType(item.value),
        in: selection.scope.from, record: try selection.scope.reference(item.value),
        isPlace: selection.scope.isPlace(item.value))
    }
    next.scope.columns = columns
    return next
  }

  /// What rows are grouped by: many records join, so that a row counts once under each.
  private func key(
    _ expression: CheckedExpression, in scope: Scope
  ) throws -> (sql: Sql, type: ValueType) {
    guard case .many(let many) = expression else {
      return (try scope.kept(expression), scope.keptType(expression))
    }
    let link = try scope.link(many)
    scope.from.join(link.table, as: link.alias, on: link.conditions.all)
    return (link.id, .one(many.target.rawValue))
  }

  private func summarize(
    _ items: [CheckedItem], per: [CheckedItem], _ selection: Selection
  ) throws -> Selection {
    var next = ready(selection, for: (items + per).map(\.value), whole: true)
    next.order = []
    var columns: [String: MadeColumn] = [:]
    var groups: [Sql] = []
    for item in per {
      let (sql, type) = try key(item.value, in: next.scope)
      groups.append(sql)
      columns[item.name] = MadeColumn(sql, type, in: next.scope.from)
    }
    for item in items {
      columns[item.name] = MadeColumn(
        try next.scope.kept(item.value), next.scope.keptType(item.value), in: next.scope.from)
    }
    next.scope.columns = columns
    next.scope.row = nil
    next.scope.former = nil
    next.groups = groups
    guard !per.isEmpty else { return next }
    next = next.wrapped()
    next.order = try per.flatMap { try next.scope.order($0.asColumn.value) }
    return next
  }

  private func expand(_ many: CheckedMany, _ selection: Selection) throws -> Selection {
    var next = ready(selection, for: [], whole: true)
    next.order = next.totalOrder
    let link = try next.scope.link(many)
    let from = next.scope.from
    from.join(matching: link.table, as: link.alias, on: link.conditions.all)
    let record = link.record(in: from)
    next.scope.former = next.scope.row
    next.scope.row = record
    next.order += link.order
    if many.target == .task, !many.everything { next.conditions.append(record.isInForce) }
    return next
  }

  /// Where the cell is no total, one row of the answer for each different content.
  private func crosstab(
    _ row: CheckedItem, _ column: CheckedItem, _ cell: CheckedItem, _ selection: Selection
  ) throws -> Selection {
    let isTotal = cell.value.contains {
      if case .aggregate(_, .group, _, _, _) = $0 { return true }
      return false
    }
    return isTotal
      ? try summarize([cell], per: [row, column], selection)
      : try summarize([], per: [row, column, cell], selection)
  }
}

extension CheckedItem {
  /// The item, once a stage has made a column of it.
  fileprivate var asColumn: CheckedItem {
    CheckedItem(name, .column(name, value.type))
  }
}

extension CheckedQuery {
  var crosstab: (row: CheckedItem, column: CheckedItem, cell: CheckedItem)? {
    if case .crosstab(let row, let column, let cell) = steps.last { return (row, column, cell) }
    return nil
  }
}
