import GRDB
import PlanLanguage
import PlanModel

/// What the rows changed say of themselves, for the report.
extension Verb {
  struct Facts {
    let key: String
    let values: [Value]
  }

  /// By id; rows that are not there any more are left out.
  func facts(of ids: [Int64], _ fields: [Field]) throws -> [Int64: Facts] {
    let compilation = try Compilation(context, in: db)
    let alias = compilation.alias("r")
    let from = From("\(compilation.table(entity)) AS \(name: alias)", compilation)
    let record = Record(entity, alias: alias, in: from)
    let scope = Scope(from: from, row: record)
    let values = try fields.map { try scope.value($0.asExpression(of: entity)) }
    let items = [record.id, record.code] + values
    let rows = try db.all(
      "SELECT \(items.joined(", ")) FROM \(from.sql) WHERE \(record.id) IN \(ids.set)")
    var facts: [Int64: Facts] = [:]
    for row in rows {
      facts[row[0]] = Facts(
        key: row[1],
        values: fields.indices.map { Decode.value(row[$0 + 2], fields[$0].type) })
    }
    return facts
  }

  func difference(
    _ ids: [Int64], _ fields: [Field], before: [Int64: Facts], after: [Int64: Facts]
  ) -> [ChangeReport.Row] {
    ids.compactMap { id in
      guard let key = (before[id] ?? after[id])?.key else { return nil }
      let pairs = fields.enumerated().compactMap { place, field -> ChangeReport.Difference? in
        let old = before[id]?.values[place] ?? .missing
        let new = after[id]?.values[place] ?? .missing
        guard old != new else { return nil }
        return ChangeReport.Difference(name: field.name, type: field.type, before: old, after: new)
      }
      return ChangeReport.Row(key: key, fields: pairs)
    }
  }
}

extension Field {
  fileprivate func asExpression(of entity: EntityName) -> CheckedExpression {
    let path = CheckedPath(start: entity)
    if case .many(let name) = type, let target = EntityName(rawValue: name) {
      return .many(CheckedMany(path: path, relation: self.name, target: target, everything: true))
    }
    return .field(path, name, type)
  }
}
