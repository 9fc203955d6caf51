import PlanLanguage
import PlanModel

/// What rows are sorted by.
extension Scope {
  /// The SQL values whose order is the expression's: enumerations as declared, texts as in the
  /// Vietnamese dictionary, references in the order of their kind.
  func order(_ expression: CheckedExpression) throws -> [OrderKey] {
    switch expression {
    case .field(let path, "code", .one):
      let record = try record(path)
      switch record.entity {
      case .clause, .section: return record.order
      case _ where record.entity.hasCode:
        return [OrderKey(record.column("code_key"), canMiss: !record.isCertain)]
      default: return [OrderKey(record.id, canMiss: !record.isCertain)]
      }
    case .record(let path):
      return try record(path).order
    case .field(let path, let field, .one(let name)):
      if let target = EntityName(rawValue: name) {
        return try record(path).to(field, target).order
      }
    case .field(let path, let field, .text)
    where path.end.hasSortKey && field == path.end.nameColumn:
      let record = try record(path)
      return [OrderKey(record.column("sort_key"), canMiss: !record.isCertain)]
    case .constant(.word(let word), .enumeration(let name)):
      let members = Catalog.enumeration(name)?.members ?? []
      return [OrderKey("\(members.firstIndex { $0.word == word })")]
    case .column(let name, _):
      if let record = try column(name).record { return record.order }
    default: break
    }
    switch keptType(expression) {
    case .enumeration(let name):
      return [OrderKey(declared(try value(expression), in: name))]
    case .text:
      return [OrderKey("kh_order(\(try value(expression)))")]
    case .due:
      return [OrderKey(try testedDay(expression))]
    default:
      return [OrderKey(try value(expression))]
    }
  }

  private func declared(_ sql: Sql, in enumeration: String) -> Sql {
    guard let members = Catalog.enumeration(enumeration)?.members, !members.isEmpty else {
      return sql
    }
    let places = members.enumerated().map { place, member in
      "WHEN '\(member.word)' THEN \(place)"
    }
    return "CASE \(sql) \(Sql(verbatim: places.joined(separator: " "))) END"
  }
}
