import PlanLanguage
import PlanModel

/// Counts, sums and quantifiers: over the rows of a group they are SQL aggregates with a FILTER, over
/// the many of a row sub-selects tied to it, over a list of its own a sub-select that stands alone.
extension Scope {
  func aggregate(
    _ kind: Aggregate, _ range: CheckedRange, value: CheckedExpression?,
    filter: CheckedExpression?
  ) throws -> Sql {
    switch range {
    case .group:
      return try aggregateOfRows(kind, value: value, filter: filter)
    case .many(let many):
      let (inner, scope, conditions, link) = try within(many)
      if kind == .last {
        let order = link.order + (scope.row?.order ?? [])
        return try scope.last(
          value, from: inner, filter: filter, conditions: conditions, order: order)
      }
      return try scope.subselect(
        kind, from: inner, value: value, filter: filter, conditions: conditions)
    case .query(let query):
      let rows = try QueryCompiler(compilation).rows(of: query)
      let plain = rows.isPlain ? rows : rows.wrapped()
      if kind == .last {
        return try plain.scope.last(
          value, from: plain.scope.from, filter: filter, conditions: plain.conditions,
          order: plain.totalOrder)
      }
      return try plain.scope.subselect(
        kind, from: plain.scope.from, value: value, filter: filter, conditions: plain.conditions)
    }
  }

  /// Of the row that comes last in this order.
  private func last(
    _ value: CheckedExpression?, from inner: From, filter: CheckedExpression?,
    conditions: [Sql], order: [OrderKey]
  ) throws -> Sql {
    let operand = try value.map { try self.value($0) } ?? "NULL"
    let filters = try filter.map { [try truth($0)] } ?? []
    let backwards = order.map {
      OrderKey($0.sql, canMiss: $0.canMiss, descending: !$0.descending).ordering
    }
    return """
      (SELECT \(operand) FROM \(inner.sql) WHERE \((conditions + filters).all) \
      ORDER BY \((backwards.isEmpty ? ["1"] : backwards).joined(", ")) LIMIT 1)
      """
  }

  private func subselect(
    _ kind: Aggregate, from inner: From, value: CheckedExpression?, filter: CheckedExpression?,
    conditions: [Sql]
  ) throws -> Sql {
    let filters = try filter.map { [try truth($0)] } ?? []
    func exists(_ more: [Sql]) -> Sql {
      "EXISTS (SELECT 1 FROM \(inner.sql) WHERE \((conditions + filters + more).all))"
    }
    switch kind {
    case .any:
      return exists(try value.map { [try truth($0)] } ?? [])
    case .no:
      return "NOT \(exists(try value.map { [try truth($0)] } ?? []))"
    case .all:
      return "NOT \(exists(try value.map { [try falsity($0)] } ?? []))"
    case .count, .sum, .avg, .min, .max, .list, .percent, .percentDue, .last:
      let whole = try aggregateOfRows(kind, value: value, filter: nil)
      return
        "(SELECT \(whole) FROM \(inner.sql) WHERE \((conditions + filters).all))"
    }
  }

  private func aggregateOfRows(
    _ kind: Aggregate, value: CheckedExpression?, filter: CheckedExpression?
  ) throws -> Sql {
    let filters = try filter.map { [try truth($0)] } ?? []
    func only(_ more: [Sql] = []) -> Sql {
      let all = filters + more
      return all.isEmpty ? "" : " FILTER (WHERE \(all.all))"
    }
    func share() throws -> Sql {
      guard let value else { return "1.0" }
      return "iif(\(try truth(value)), 1.0, 0.0)"
    }
    switch kind {
    case .count:
      guard let value else { return "count(*)\(only())" }
      if keptType(value) == .boolean { return "count(*)\(only([try truth(value)]))" }
      return "count(\(try kept(value)))\(only())"
    case .any:
      return "count(*)\(only(try value.map { [try truth($0)] } ?? [])) > 0"
    case .no:
      return "count(*)\(only(try value.map { [try truth($0)] } ?? [])) = 0"
    case .all:
      return "count(*)\(only(try value.map { [try falsity($0)] } ?? [])) = 0"
    case .sum, .avg, .min, .max:
      let operand = try value.map { try self.value($0) } ?? "NULL"
      // Texts: the ends of their list, since the engine would compare bytes.
      if value.map(keptType) == .text {
        return "(kh_list(\(operand))\(only()) ->> \(kind == .min ? "$[0]" : "$[#-1]"))"
      }
      return "\(Sql(verbatim: kind.rawValue))(\(operand))\(only())"
    case .last:
      throw StoreMessage.unanswerable(what: kind.rawValue).diagnostic
    case .list:
      let operand = try value.map { try self.value($0) } ?? "NULL"
      return "kh_list(\(operand))\(only())"
    case .percent:
      return "avg(\(try share()))\(only())"
    case .percentDue:
      guard let row, row.entity == .task else {
        throw StoreMessage.unanswerable(what: kind.rawValue).diagnostic
      }
      let fellDue: Sql = "\(row.column("last_day")) < \(compilation.judged)"
      return "avg(\(try share()))\(only([fellDue]))"
    }
  }
}

extension CheckedExpression {
  /// Whether it, or an expression it is made of in the same row, is such.
  func contains(_ isSuch: (CheckedExpression) -> Bool) -> Bool {
    if isSuch(self) { return true }
    switch self {
    case .constant, .today, .variable, .column, .field, .record, .many, .hasText:
      return false
    case .negative(let inner, _), .not(let inner), .isMissing(let inner), .has(_, let inner),
      .memberOf(let inner, _), .under(_, let inner), .reference(let inner, _),
      .word(let inner, _):
      return inner.contains(isSuch)
    case .arithmetic(_, let a, let b, _), .compare(_, let a, let b), .due(_, let a, let b),
      .matches(let a, let b):
      return a.contains(isSuch) || b.contains(isSuch)
    case .between(let a, let b, let c):
      return a.contains(isSuch) || b.contains(isSuch) || c.contains(isSuch)
    case .and(let parts), .or(let parts), .call(_, let parts, _):
      return parts.contains { $0.contains(isSuch) }
    case .member(let item, let set):
      return item.contains(isSuch) || set.contains { $0.contains(isSuch) }
    case .aggregate(_, .group, let value, let filter, _):
      return [value, filter].contains { $0?.contains(isSuch) ?? false }
    case .aggregate:
      return false
    }
  }
}
