import PlanLanguage
import PlanModel

/// What rows are sorted by; rows that miss it come last, in either direction.
struct OrderKey {
  let sql: Sql
  /// Tells the engine, which then makes more of its indexes where nothing can be missing.
  let canMiss: Bool
  var descending: Bool

  init(_ sql: Sql, canMiss: Bool = true, descending: Bool = false) {
    self.sql = sql
    self.canMiss = canMiss
    self.descending = descending
  }

  var ordering: Sql {
    "\(sql)\(descending ? Sql(verbatim: " DESC") : "")\(canMiss ? Sql(verbatim: " NULLS LAST") : "")"
  }
}

/// One SELECT in the making: stages are folded into it while they can be, and it becomes the inner
/// SELECT of the next one where they cannot.
struct Selection {
  var scope: Scope
  var conditions: [Sql] = []
  /// Nil where rows are not grouped; empty for one group of all rows.
  var groups: [Sql]?
  var order: [OrderKey] = []
  var limit: Int?

  init(_ scope: Scope) {
    self.scope = scope
  }

  /// Neither cut nor grouped, so that a condition may still be added.
  var isPlain: Bool { limit == nil && groups == nil }

  func sql(_ items: [Sql], ordered: Bool = true) -> Sql {
    // First, since it may join a table.
    let order = ordered || limit != nil ? totalOrder : []
    var sql: Sql = "SELECT \(items.joined(", ")) FROM \(scope.from.sql)"
    if !conditions.isEmpty { sql += " WHERE \(conditions.joined(" AND "))" }
    if let groups, !groups.isEmpty { sql += " GROUP BY \(groups.joined(", "))" }
    if !order.isEmpty { sql += " ORDER BY \(Selection.keys(order))" }
    if let limit { sql += " LIMIT \(limit)" }
    return sql
  }

  /// The order that decides between any two rows: what was asked for, then what is natural.
  var totalOrder: [OrderKey] {
    let natural = (scope.former?.order ?? []) + (scope.row?.order ?? [])
    var total: [OrderKey] = []
    for key in order + natural where !total.contains(where: { $0.sql == key.sql }) {
      total.append(key)
    }
    return total
  }

  /// The same rows as an inner SELECT. The identity of the rows, the columns made so far and what
  /// they are sorted by come through.
  /// `once`: its columns are worked out once for each row, however often they are used.
  func wrapped(once: Bool = false) -> Selection { wrapped(extra: nil, once: once).selection }

  /// The first rows of each part, in the order at hand.
  func first(_ count: Int, per part: Sql) -> Selection {
    let keys = totalOrder.isEmpty ? "1" : Selection.keys(totalOrder)
    let place: Sql = "row_number() OVER (PARTITION BY \(part) ORDER BY \(keys))"
    var (selection, passed) = wrapped(extra: place, once: false)
    if let passed { selection.conditions.append("\(passed) <= \(count)") }
    return selection
  }

  private static func keys(_ order: [OrderKey]) -> Sql {
    order.map(\.ordering).joined(", ")
  }

  private func wrapped(
    extra: Sql?, once: Bool
  ) -> (selection: Selection, extra: Sql?) {
    let compilation = scope.compilation
    let alias = compilation.alias("q")
    var items: [Sql] = []
    func pass(_ sql: Sql, _ name: String) -> Sql {
      items.append("\(sql) AS \(name: name)")
      return "\(name: alias).\(name: name)"
    }
    let row = scope.row.map { ($0.entity, pass($0.id, "id")) }
    let former = scope.former.map { ($0.entity, pass($0.id, "former")) }
    let made = scope.columns.sorted { $0.key < $1.key }.enumerated().map { place, column in
      (column.key, column.value, pass(column.value.sql, "c\(place + 1)"))
    }
    let keys = order.enumerated().map { place, key in
      OrderKey(
        pass(key.sql, "k\(place + 1)"), canMiss: key.canMiss, descending: key.descending)
    }
    let passed = extra.map { pass($0, "place") }
    if items.isEmpty { items = ["1"] }

    // A limit, even of none, keeps the engine from dissolving the inner SELECT.
    let held: Sql = once && limit == nil ? " LIMIT -1" : ""
    let from = From(
      "(\(sql(items, ordered: false))\(held)) AS \(name: alias)", compilation)
    var inner = Scope(from: from)
    inner.row = row.map { Record($0.0, id: $0.1, in: from, isCertain: true) }
    inner.former = former.map { Record($0.0, id: $0.1, in: from, isCertain: true) }
    for (name, former, sql) in made {
      inner.columns[name] = MadeColumn(sql, former.type, in: from, isPlace: former.isPlace)
    }
    var outer = Selection(inner)
    outer.order = keys
    return (outer, passed)
  }
}
