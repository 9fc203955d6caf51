import GRDB
import PlanLanguage
import PlanModel

extension Store {
  /// The records that exist, for the checker and for completion; those of one plan, or of all.
  package func directory(plan: String?) -> Directory {
    Directory(
      find: { (entity, text) throws(Diagnostic) in
        try self.access { db in
          let keyed = try db.entries(entity, plan: plan, limit: 50) { $0.hasKey(text) }
          guard keyed.isEmpty, let name = entity.nameColumn else { return keyed }
          return try db.entries(entity, plan: plan, limit: 50) { "\($0.column(name)) = \(text)" }
        }
      },
      list: { (entity, pattern, limit) throws(Diagnostic) in
        try self.access { db in
          try db.entries(entity, plan: plan, limit: limit) { $0.resembles(pattern) }
        }
      })
  }
}

extension Database {
  /// The id of the record that a text names, by its key or else by its exact name; nil where there is
  /// none.
  func record(_ entity: EntityName, named text: String, plan: Int64?) throws -> Int64? {
    func id(where test: (Record) -> Sql) throws -> Int64? {
      let record = everyRecord(entity, plan: plan)
      let conditions = [test(record), record.isOfPlan]
      return try one("SELECT \(record.id) FROM \(record.from.sql) WHERE \(conditions.all)")?[0]
    }
    if let keyed = try id(where: { $0.hasKey(text) }) { return keyed }
    return try entity.nameColumn.flatMap { name in try id { "\($0.column(name)) = \(text)" } }
  }

  /// Records that pass the test, in Vietnamese order of their names.
  fileprivate func entries(
    _ entity: EntityName, plan: String?, limit: Int, where test: (Record) -> Sql
  ) throws -> [Directory.Entry] {
    let record = everyRecord(entity, plan: try plan.map { try self.plan($0) })
    let conditions = [test(record), record.isOfPlan]
    let plan: Sql = entity.isPerPlan ? record.to("plan", .plan).column("code") : "NULL"
    let items: [Sql] = [record.code, "coalesce(\(record.label), '')", plan]
    let order = record.order.map(\.ordering)
    let rows = try all(
      """
      SELECT \(items.joined(", ")) FROM \(record.from.sql) WHERE \(conditions.all)
      ORDER BY \(order.joined(", ")) LIMIT \(limit)
      """)
    return rows.map { Directory.Entry(code: $0[0], name: $0[1], plan: $0[2]) }
  }

  private func everyRecord(_ entity: EntityName, plan: Int64?) -> Record {
    let compilation = Compilation(today: Day(number: 0), plan: plan)
    let alias = compilation.alias("t")
    return Record(
      entity, alias: alias,
      in: From("\(compilation.table(entity)) AS \(name: alias)", compilation))
  }
}

extension Record {
  fileprivate var isOfPlan: Sql {
    guard entity.isPerPlan, let plan = from.compilation.plan else { return "1" }
    return inPlan(column("plan_id"), "\(plan)")
  }

  /// Has this key, however it is spelt. Looked up before names, which have no index.
  fileprivate func hasKey(_ text: String) -> Sql {
    guard entity.hasCode else {
      return from.compilation.plan == nil
        ? "\(code) = \(text)" : "\(id) = \(Scope(from: from).id(of: .text(text), entity))"
    }
    return "\(column("code_key")) = \(Fold.name(text))"
  }

  /// Has the pattern in its code, its name or another name of it.
  fileprivate func resembles(_ pattern: String) -> Sql {
    guard !pattern.isEmpty else { return "1" }
    guard entity.hasSearch else {
      return "kh_matches(\(code) || ' ' || \(label), \(pattern))"
    }
    let others: Sql = entity == .unit ? column("aliases") : "''"
    let folded: Sql = "instr(\(column("search")), \(Fold.search(pattern))) > 0"
    let exact: Sql = "kh_matches(\(label) || ' ' || coalesce(\(others), ''), \(pattern))"
    return "((\(folded) AND \(exact)) OR kh_matches(\(code), \(pattern)))"
  }
}
