import PlanLanguage
import PlanModel

/// Sums, products and dates.
extension Scope {
  func arithmetic(
    _ sign: ArithmeticOperator, _ a: CheckedExpression, _ b: CheckedExpression, _ type: ValueType
  ) throws -> Sql {
    if type == .text { return "nullif(\(try joined(a)) || \(try joined(b)), '')" }
    if let period = period(b) {
      return try shift(testedDay(a), by: sign == .minus ? period.negated : period)
    }
    if let period = period(a) { return try shift(testedDay(b), by: period) }
    if a.isDayLike, b.isDayLike, sign == .minus {
      return days(from: try testedDay(b), to: try testedDay(a))
    }
    let (left, right) = (try value(a), try value(b))
    switch sign {
    case .plus: return "(\(left) + \(right))"
    case .minus: return "(\(left) - \(right))"
    case .times: return "(\(left) * \(right))"
    case .divide: return "(\(left) * 1.0 / \(right))"
    }
  }

  /// A part of a text as people write it, days as 20/5/2023; what is missing adds nothing.
  private func joined(_ part: CheckedExpression) throws -> Sql {
    let sql = try value(part)
    guard part.type == .day else { return "coalesce(\(sql), '')" }
    return """
      coalesce(ltrim(substr(\(sql), 9), '0') || '/' || ltrim(substr(\(sql), 6, 2), '0') || '/' \
      || substr(\(sql), 1, 4), '')
      """
  }

  /// Periods are constants or variables: no field holds one.
  private func period(_ expression: CheckedExpression) -> Period? {
    let value: Value
    switch expression {
    case .constant(let constant, _): value = constant
    case .variable(let name, _): value = compilation.variable(name)
    default: return nil
    }
    if case .period(let period) = value { return period }
    return nil
  }

  private func shift(_ day: Sql, by period: Period) -> Sql {
    switch period.unit {
    case .days: "date(\(day), \("\(period.count) days"))"
    case .weeks: "date(\(day), \("\(period.count * 7) days"))"
    case .months: "kh_add_months(\(day), \(period.count))"
    case .quarters: "kh_add_months(\(day), \(period.count * 3))"
    case .years: "kh_add_months(\(day), \(period.count * 12))"
    case .workdays: shift(day, workdays: period.count)
    }
  }

  /// As `WorkCalendar.adding(workdays:to:)`.
  private func shift(_ day: Sql, workdays count: Int) -> Sql {
    guard count != 0 else { return day }
    let from: Sql = count > 0 ? day : "date(\(day), '-1 day')"
    let ordinal: Sql = "(SELECT ordinal FROM calendar WHERE day = \(from))"
    let steps = count > 0 ? count : count + 1
    return "(SELECT day FROM calendar WHERE is_workday AND ordinal = \(ordinal) + \(steps))"
  }

  func call(_ name: String, _ arguments: [CheckedExpression]) throws -> Sql {
    switch (name, arguments.count) {
    case ("workdays", 2):
      return workdays(from: try testedDay(arguments[0]), to: try testedDay(arguments[1]))
    case ("place", 0):
      return "NULL"
    case ("year", 1):
      return "CAST(substr(\(try testedDay(arguments[0])), 1, 4) AS INTEGER)"
    case ("share", 2):
      let (part, whole) = (try value(arguments[0]), try value(arguments[1]))
      return "(\(part) * 1.0 / nullif(\(whole), 0))"
    case ("join", 2):
      return "replace(\(try value(arguments[0])), char(31), \(try value(arguments[1])))"
    case ("pick", 2...):
      return try pick(arguments)
    default:
      throw StoreMessage.unanswerable(what: name).diagnostic
    }
  }

  /// Conditions and values in turn, at the end perhaps a value alone.
  private func pick(_ parts: [CheckedExpression]) throws -> Sql {
    var sql: Sql = "CASE"
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      sql += " WHEN \(try truth(parts[index])) THEN \(try value(parts[index + 1]))"
    }
    if !parts.count.isMultiple(of: 2), let otherwise = parts.last {
      sql += " ELSE \(try value(otherwise))"
    }
    return sql + " END"
  }
}

extension CheckedExpression {
  fileprivate var isDayLike: Bool { type == .day || type == .due }
}

extension Period {
  fileprivate var negated: Period { Period(-count, unit) }
}
