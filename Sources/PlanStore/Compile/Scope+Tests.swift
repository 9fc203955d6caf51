import PlanLanguage
import PlanModel

/// Expressions as tests. The language is two-valued: a test is true or it is not. `truth` may be NULL
/// where it is not true, which a WHERE takes for no; so only `falsity` has to spell the rest out, and
/// plain conjuncts stay plain for the indexes.
extension Scope {
  func truth(_ expression: CheckedExpression) throws -> Sql {
    switch expression {
    case .and(let parts):
      return try parts.map { try truth($0) }.all
    case .or(let parts):
      return try parts.map { try truth($0) }.any
    case .not(let inner):
      return try falsity(inner)
    case .compare(.notEqual, let a, let b):
      return try falsity(.compare(.equal, a, b))
    case .compare(let relation, let a, let b):
      let states = relation == .equal ? try notDone(a, among: [b]) : nil
      return [try compare(relation, a, b), states].compactMap { $0 }.all
    case .isMissing(let inner):
      return try missing(inner, is: true)
    case .due(let test, let a, let b):
      return "\(try testedDay(a)) \(try symbol(of: test)) \(try testedDay(b))"
    case .matches(let text, let pattern):
      return try matches(text, pattern)
    case .member(let item, let set):
      return ["\(try kept(item)) IN (\(try members(set)))", try notDone(item, among: set)]
        .compactMap { $0 }.all
    case .memberOf(let item, let query):
      return "\(try kept(item)) IN (\(try QueryCompiler(compilation).onlyColumn(of: query)))"
    case .between(let item, let low, let high):
      return
        "\(try testedDay(item)) BETWEEN \(try testedDay(low)) AND \(try testedDay(high))"
    case .has(let many, let item):
      let (inner, _, conditions, link) = try within(many.all)
      let all = (conditions + ["\(link.id) = \(try identity(item))"]).all
      return "EXISTS (SELECT 1 FROM \(inner.sql) WHERE \(all))"
    case .hasText(let list, let pattern):
      return """
        EXISTS (SELECT 1 FROM json_each(\(try kept(list))) \
        WHERE kh_matches(value, \(try value(pattern))))
        """
    case .under(let path, let section):
      let branch: Sql =
        "(SELECT code_key || '.' FROM section WHERE id = \(try identity(section)))"
      return "instr(\(try record(path).column("code_key")), \(branch)) = 1"
    case .field(let path, let field, .boolean):
      switch try record(path).piece(field) {
      case .plain(let sql), .test(let sql, _), .due(_, let sql): return sql
      }
    case .aggregate(let kind, let range, let value, let filter, .boolean):
      return try aggregate(kind, range, value: value, filter: filter)
    case .constant, .variable, .today, .column, .field, .record, .reference, .word, .many,
      .negative, .arithmetic, .aggregate, .call:
      return try value(expression)
    }
  }

  /// True exactly where the expression is not.
  func falsity(_ expression: CheckedExpression) throws -> Sql {
    switch expression {
    case .and(let parts):
      return try parts.map { try falsity($0) }.any
    case .or(let parts):
      return try parts.map { try falsity($0) }.all
    case .not(let inner):
      return try truth(inner)
    case .compare(.notEqual, let a, let b):
      return try truth(.compare(.equal, a, b))
    case .compare(.equal, let a, .constant(let b, let type))
    where b != .missing && !type.isReference:
      return "\(try kept(a)) IS NOT \(b.bound)"
    case .isMissing(let inner):
      return try missing(inner, is: false)
    case .field(let path, let field, .boolean):
      if case .test(_, let falsity?) = try record(path).piece(field) { return falsity }
    default:
      break
    }
    return "NOT coalesce(\(try truth(expression)), 0)"
  }

  private func compare(
    _ relation: Relation, _ a: CheckedExpression, _ b: CheckedExpression
  ) throws -> Sql {
    let symbol = Sql(verbatim: relation.rawValue)
    switch (relation, keptType(a)) {
    case (.equal, _):
      return "\(try kept(a)) = \(try kept(b))"
    case (_, .enumeration), (_, .text), (_, .one):
      let pairs = zip(try order(a), try order(b))
      guard let (left, right) = pairs.first(where: { _ in true }) else { return "0" }
      return "\(left.sql) \(symbol) \(right.sql)"
    default:
      return "\(try testedDay(a)) \(symbol) \(try testedDay(b))"
    }
  }

  /// Where a task's state is asked to be one of those not done: the same in the words of the partial
  /// indexes, which serve only what they are told so.
  private func notDone(
    _ item: CheckedExpression, among set: [CheckedExpression]
  ) throws -> Sql? {
    guard case .field(let path, "state", _) = item, path.end == .task else { return nil }
    let areNotDone = set.allSatisfy {
      guard case .constant(.word(let word), _) = $0 else { return false }
      return TaskState(rawValue: word)?.isNotDone ?? false
    }
    return areNotDone ? try record(path).isNotDone : nil
  }

  /// The elements of a set. Many constants go as one argument, because the engine takes only so many.
  private func members(_ set: [CheckedExpression]) throws -> Sql {
    guard set.count > 1_000 else { return try set.map { try kept($0) }.joined(", ") }
    let values = set.compactMap { element -> Value? in
      if case .constant(let value, _) = element { value } else { nil }
    }
    guard values.count == set.count, let type = set.first?.type else {
      return try set.map { try kept($0) }.joined(", ")
    }
    guard let entity = type.record else {
      let cells = try values.map { try compilation.json($0, type) }
      return "SELECT value FROM json_each(\("[\(cells.joined(separator: ","))]"))"
    }
    guard entity.hasCode else { return try set.map { try kept($0) }.joined(", ") }
    let keys = try values.map { value in
      guard case .word(let code) = value else { return "null" }
      return try compilation.json(.text(Fold.name(code)), .text)
    }
    let inPlan: Sql =
      compilation.plan.flatMap { entity.isPerPlan ? " AND plan_id = \($0)" : nil } ?? ""
    return """
      SELECT id FROM \(name: entity.table) WHERE code_key IN \
      (SELECT value FROM json_each(\("[\(keys.joined(separator: ","))]")))\(inPlan)
      """
  }

  private func missing(_ expression: CheckedExpression, is wanted: Bool) throws -> Sql {
    let test: Sql = wanted ? "IS NULL" : "IS NOT NULL"
    switch expression {
    case .many(let many):
      let (inner, _, conditions, _) = try within(many)
      let rows: Sql = "EXISTS (SELECT 1 FROM \(inner.sql) WHERE \(conditions.all))"
      return wanted ? "NOT \(rows)" : rows
    case .field(let path, let field, .boolean):
      guard case .plain(let sql) = try record(path).piece(field) else { return wanted ? "0" : "1" }
      return "\(sql) \(test)"
    default:
      let sql = keptType(expression) == .due ? try testedDay(expression) : try kept(expression)
      return "\(sql) \(test)"
    }
  }

  private func symbol(of test: ComparisonOperator) throws -> Sql {
    switch test {
    case .before, .less: "<"
    case .by, .lessOrEqual: "<="
    case .after, .greater: ">"
    case .from, .greaterOrEqual: ">="
    case .on, .equal: "="
    case .notEqual: "<>"
    case .matches, .matchesNot:
      throw StoreMessage.unanswerable(what: test.rawValue).diagnostic
    }
  }

  /// The fold of a name is looked at first: it stands in the table and costs no call into Swift.
  private func matches(_ text: CheckedExpression, _ pattern: CheckedExpression) throws -> Sql {
    let exact: Sql = "kh_matches(\(try value(text)), \(try value(pattern)))"
    guard case .field(let path, let field, .text) = text, path.end.hasSearch,
      field == path.end.nameColumn, let wanted = fixedText(pattern)
    else { return exact }
    let search = try record(path).column("search")
    return "(instr(\(search), \(Fold.search(wanted))) > 0 AND \(exact))"
  }

  /// The text of a constant or a variable.
  func fixedText(_ expression: CheckedExpression) -> String? {
    let value: Value
    switch expression {
    case .constant(let constant, _): value = constant
    case .variable(let name, _): value = compilation.variable(name)
    default: return nil
    }
    switch value {
    case .text(let text), .word(let text): return text
    default: return nil
    }
  }
}

extension ValueType {
  fileprivate var isReference: Bool {
    if case .one = self { return true }
    return false
  }
}

extension CheckedMany {
  /// To ask whether one record is among them, in force or not.
  fileprivate var all: CheckedMany {
    CheckedMany(path: path, relation: relation, target: target, everything: true)
  }
}
