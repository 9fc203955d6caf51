import GRDB
import PlanLanguage
import PlanModel

extension Store {
  /// The records that exist, for the checker and for completion; those of one plan, or of all.
  package func directory(plan: String?) -> Directory {
    Directory(
      find: { (entity, text) throws(Diagnostic) in
        try self.access { db in
          try db.entries(entity, plan: plan, limit: 50) { record in
            guard entity.hasCode else { return "\(record.code) = \(text)" }
            let key: Sql = "\(record.column("code_key")) = \(Fold.name(text))"
            guard let name = entity.nameColumn else { return key }
            return "(\(key) OR \(record.column(name)) = \(text))"
          }
        }
      },
      list: { (entity, pattern, limit) throws(Diagnostic) in
        try self.access { db in
          try db.entries(entity, plan: plan, limit: limit) { record in
            guard !pattern.isEmpty else { return "1" }
            if entity.hasSearch {
              let folded: Sql =
                "instr(\(record.column("search")), \(Fold.search(pattern))) > 0"
              let others: Sql = entity == .unit ? record.column("aliases") : "''"
              let exact: Sql =
                "kh_matches(\(record.label) || ' ' || coalesce(\(others), ''), \(pattern))"
              return "((\(folded) AND \(exact)) OR kh_matches(\(record.code), \(pattern)))"
            }
            return "kh_matches(\(record.code) || ' ' || \(record.label), \(pattern))"
          }
        }
      })
  }
}

extension Database {
  /// Records that pass the test, in Vietnamese order of their names.
  fileprivate func entries(
    _ entity: EntityName, plan: String?, limit: Int, where test: (Record) throws -> Sql
  ) throws -> [Directory.Entry] {
    let plan = try plan.map { try self.plan($0) }
    let compilation = Compilation(today: Day(number: 0), plan: plan, variables: [:])
    let alias = compilation.alias("t")
    let from = From("\(compilation.table(entity)) AS \(name: alias)", compilation)
    let record = Record(entity, alias: alias, in: from)
    var conditions = [try test(record)]
    var planCode: Sql = "NULL"
    if entity.isPerPlan {
      planCode = record.to("plan", .plan).column("code")
      if let plan { conditions.append("\(record.column("plan_id")) = \(plan)") }
    }
    let items: [Sql] = [record.code, "coalesce(\(record.label), '')", planCode]
    let order = record.order
    let rows = try all(
      """
      SELECT \(items.joined(", ")) FROM \(from.sql) WHERE \(conditions.joined(" AND "))
      ORDER BY \(order.map(\.ordering).joined(", ")) LIMIT \(limit)
      """)
    return rows.map { Directory.Entry(code: $0[0], name: $0[1], plan: $0[2]) }
  }
}
