import PlanLanguage
import PlanModel

/// Expressions as values.
extension Scope {
  /// As it is shown: a reference by its code, many by their names.
  func value(_ expression: CheckedExpression) throws -> Sql {
    switch expression {
    case .constant(let value, _):
      return value.bound
    case .variable(let name, _):
      return compilation.variable(name).bound
    case .today:
      return "\(compilation.today)"
    case .column(let name, _):
      let column = try column(name)
      if let record = column.record { return record.code }
      return column.type.isList ? Scope.members(ofJSON: column.sql) : column.sql
    case .field(let path, let field, let type):
      return try self.field(path, field, type)
    case .record(let path):
      return try record(path).code
    case .reference(_, let entity):
      return Record(entity, id: try identity(expression), in: from).code
    case .word(let text, let set):
      if let text = fixedText(text) { return "\(try Scope.word(text, of: set))" }
      return "kh_word(\(try value(text)), \(set))"
    case .many(let many):
      return try names(many)
    case .negative(let inner, _):
      return "-(\(try value(inner)))"
    case .arithmetic(let sign, let a, let b, let type):
      return try arithmetic(sign, a, b, type)
    case .aggregate(let kind, let range, let value, let filter, let type):
      let sql = try aggregate(kind, range, value: value, filter: filter)
      return type.isList ? Scope.members(ofJSON: sql) : sql
    case .call(let name, let arguments, _):
      return try call(name, arguments)
    case .and, .or, .not, .compare, .isMissing, .due, .matches, .member, .memberOf, .between,
      .has, .hasText, .under:
      return "coalesce(\(try truth(expression)), 0)"
    }
  }

  /// As it is kept between stages and compared: a reference by its id, a list as JSON.
  func kept(_ expression: CheckedExpression) throws -> Sql {
    if case .one = keptType(expression) { return try identity(expression) }
    switch expression {
    case .column(let name, _):
      return try column(name).sql
    case .field(let path, let field, let type) where type.isList:
      return try record(path).column(field)
    case .aggregate(let kind, let range, let value, let filter, _):
      return try aggregate(kind, range, value: value, filter: filter)
    default:
      return try value(expression)
    }
  }

  /// The type of `kept`.
  func keptType(_ expression: CheckedExpression) -> ValueType {
    guard case .column(let name, let type) = expression else { return expression.type }
    return columns[name]?.type ?? type
  }

  /// The id of the record a reference leads to.
  func identity(_ expression: CheckedExpression) throws -> Sql {
    if let record = try reference(expression) { return record.id }
    switch expression {
    case .reference(let text, let entity):
      if let text = fixedText(text) { return "\(try compilation.record(entity, named: text))" }
      return try id(ofText: value(text), entity)
    case .constant(let value, .one(let name)):
      return EntityName(rawValue: name).map { id(of: value, $0) } ?? "NULL"
    case .variable(let variable, .one(let name)):
      return EntityName(rawValue: name).map { id(of: compilation.variable(variable), $0) }
        ?? "NULL"
    default:
      break
    }
    return try value(expression)
  }

  /// The id of the record that a text of the row names, by its code or its exact name; an error of
  /// the statement where there is none.
  private func id(ofText text: Sql, _ entity: EntityName) -> Sql {
    let scope: Sql =
      compilation.plan.flatMap { entity.isPerPlan ? " AND plan_id = \($0)" : nil } ?? ""
    func find(_ test: Sql) -> Sql {
      "(SELECT id FROM \(name: entity.table) WHERE \(test)\(scope))"
    }
    let coded = find("code_key = kh_fold(\(text))")
    let found: Sql =
      entity.nameColumn.map { name -> Sql in
        "coalesce(\(coded), \(find("\(name: quoted(name)) = \(text)")))"
      } ?? coded
    return "kh_named(\(found), \(text), \(entity.rawValue))"
  }

  /// The member of the closed set that a text spells; missing for none.
  private static func word(_ text: String, of set: String) throws -> String {
    if let member = Catalog.enumeration(set)?.member(key: Fold.name(text)) { return member.word }
    throw ChangeMessage.unknownWord(text, set: set).diagnostic
  }

  /// The record that a reference in the row leads to; nil for constants.
  func reference(_ expression: CheckedExpression) throws -> Record? {
    switch expression {
    case .record(let path):
      return try record(path)
    case .field(let path, "code", .one):
      return try record(path)
    case .field(let path, let field, .one(let name)):
      return try EntityName(rawValue: name).map { try record(path).to(field, $0) }
    case .column(let name, _):
      return try column(name).record
    default:
      return nil
    }
  }

  private func field(_ path: CheckedPath, _ field: String, _ type: ValueType) throws -> Sql {
    if let reference = try reference(.field(path, field, type)) { return reference.code }
    switch try record(path).piece(field) {
    case .plain(let sql): return type.isList ? Scope.members(ofJSON: sql) : sql
    case .test(let truth, _): return "coalesce(\(truth), 0)"
    case .due(_, let text): return text
    }
  }

  /// The day a deadline, or a day, is tested by.
  func testedDay(_ expression: CheckedExpression) throws -> Sql {
    guard keptType(expression) == .due else { return try value(expression) }
    switch expression {
    case .field(let path, let field, _):
      if case .due(let lastDay, _) = try record(path).piece(field) { return lastDay }
    case .constant(.due(let bound, let day), _):
      return "\(bound.lastDay(day))"
    default: break
    }
    return DueText.lastDay(try value(expression))
  }

  private func names(_ many: CheckedMany) throws -> Sql {
    let separator: Sql = "char(31)"
    let owner = try record(many.path)
    if let listed = Link.namesAsListed(
      many.relation, of: owner, plan: try plan(of: many.path), separator: separator)
    {
      return listed
    }
    let (inner, scope, conditions, link) = try within(many)
    guard let record = scope.row else { return "NULL" }
    let order = link.order + record.order
    let label = record.label
    return """
      (SELECT group_concat(name, \(separator)) FROM (SELECT DISTINCT \(label) AS name \
      FROM \(inner.sql) WHERE \(conditions.all) ORDER BY \(order.map(\.ordering).joined(", "))))
      """
  }

  /// A SELECT of its own over the many: its FROM clause, its scope, and what ties it to the owner.
  func within(
    _ many: CheckedMany
  ) throws -> (from: From, scope: Scope, conditions: [Sql], link: Link) {
    let link = try link(many)
    let inner = From("\(link.table) AS \(name: link.alias)", compilation)
    let record = link.record(in: inner)
    var conditions = link.conditions
    if many.target == .task, !many.everything { conditions.append(record.isInForce) }
    return (inner, Scope(from: inner, row: record), conditions, link)
  }

  static func members(ofJSON list: Sql) -> Sql {
    "(SELECT group_concat(value, char(31)) FROM json_each(\(list)))"
  }
}

extension ValueType {
  var isList: Bool {
    if case .list = self { return true }
    return false
  }
}
