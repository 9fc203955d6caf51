import PlanModel

/// Where a path begins.
package enum CheckedRoot: Hashable, Sendable {
  /// The row at hand; inside a to-many aggregate, the inner row.
  case row
  /// After `expand`: the row this one came from.
  case former
  /// A variable that holds a record.
  case variable(String)
  /// The record with this code, where a variable is known to hold it.
  case code(String)
  /// A column that holds a record.
  case column(String)
}

/// To-one steps from a row to another record: `unit.parent` from a task.
package struct CheckedPath: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    /// The to-one field followed.
    package let field: String
    /// The entity it leads to.
    package let entity: EntityName

    package init(field: String, entity: EntityName) {
      self.field = field
      self.entity = entity
    }
  }

  package let root: CheckedRoot
  /// The entity of the root's row.
  package let start: EntityName
  package var steps: [Step]

  package init(root: CheckedRoot = .row, start: EntityName, steps: [Step] = []) {
    self.root = root
    self.start = start
    self.steps = steps
  }

  /// The entity the path ends at.
  package var end: EntityName { steps.last?.entity ?? start }
}

/// The many records that a field of the record at the end of `path` stands for.
package struct CheckedMany: Hashable, Sendable {
  package let path: CheckedPath
  package let relation: String
  package let target: EntityName
  /// As in `CheckedSource.records`: for tasks, also those no longer in force.
  package var everything: Bool

  package init(
    path: CheckedPath, relation: String, target: EntityName, everything: Bool = false
  ) {
    self.path = path
    self.relation = relation
    self.target = target
    self.everything = everything
  }
}

/// What an aggregate runs over.
package indirect enum CheckedRange: Hashable, Sendable {
  /// The rows of the group at hand (in `summarize`).
  case group
  case many(CheckedMany)
  /// A list that does not depend on the row: `count(tasks where overdue)` in `print` or `assert`.
  case query(CheckedQuery)
}

/// The aggregates of the language. `count any no` have no value: their condition is the filter.
/// `all percent percentDue` have their condition as the value, and the filter says over which rows.
/// `sum avg min max list` have the value worked on; rows without it are left out.
package enum Aggregate: String, Hashable, Sendable, CaseIterable {
  case count, any, no, all, sum, avg, min, max, list, percent
  /// Of the last row in the range's order, whether it has the value or not; never of a group.
  case last
  /// `percent` over tasks that fell due (last day before today).
  case percentDue = "percent_due"
}

package enum ArithmeticOperator: String, Hashable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
}

/// A comparison of two values; deadlines and text search have their own cases.
package enum Relation: String, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// A resolved, typed expression: the closed algebra that PlanStore compiles to SQL.
package indirect enum CheckedExpression: Hashable, Sendable {
  case constant(Value, ValueType)
  /// The run's *today*.
  case today
  /// A variable whose value is known only when the statement runs.
  case variable(String, ValueType)
  /// A column made by an earlier stage; after `expand` also one of the row's former row.
  case column(String, ValueType)
  /// A stored or derived field of the record at the end of a path. Paths from the row stay valid
  /// after `select` and `derive`, as long as rows keep their identity.
  case field(CheckedPath, String, ValueType)
  /// The record at the end of a path, as its code (`unit` in `select unit`).
  case record(CheckedPath)
  /// The record of this entity that a text known only at run time names, by its code (folded) or
  /// its exact full name. None is an error, never an empty answer.
  case reference(CheckedExpression, EntityName)
  /// The member of this closed set that a text known only at run time spells, in either language.
  /// None is an error.
  case word(CheckedExpression, String)
  /// Many records: `per unit.supervisors`, `select unit.supervisors`.
  case many(CheckedMany)
  case negative(CheckedExpression, ValueType)
  /// Day ± period and day − day included; the type is the result's.
  case arithmetic(ArithmeticOperator, CheckedExpression, CheckedExpression, ValueType)
  case and([CheckedExpression])
  case or([CheckedExpression])
  case not(CheckedExpression)
  case compare(Relation, CheckedExpression, CheckedExpression)
  /// `x = none`; with `not` around it, `x != none`.
  case isMissing(CheckedExpression)
  /// A test of a deadline's last day, or of a plain day, against a day:
  /// before <, by <=, after >, from >=, on =.
  case due(ComparisonOperator, CheckedExpression, CheckedExpression)
  /// Text contains pattern, blind to case and, where the pattern is unmarked, to marks.
  case matches(CheckedExpression, CheckedExpression)
  /// Among these values.
  case member(CheckedExpression, [CheckedExpression])
  /// Among the single column a query yields.
  case memberOf(CheckedExpression, CheckedQuery)
  /// From the first to the second, both included; a deadline by its last day.
  case between(CheckedExpression, CheckedExpression, CheckedExpression)
  /// One of the many is this record.
  case has(CheckedMany, CheckedExpression)
  /// One of the texts in a list attribute matches: `aliases has "UBKT"`.
  case hasText(CheckedExpression, CheckedExpression)
  /// The section (at the end of the path) lies strictly below the one with this code.
  case under(CheckedPath, CheckedExpression)
  /// value and filter are in the scope of the rows of the range.
  case aggregate(
    Aggregate, over: CheckedRange, value: CheckedExpression?, filter: CheckedExpression?,
    ValueType)
  /// A scalar function, by its canonical name (`workdays`).
  case call(String, [CheckedExpression], ValueType)

  package var type: ValueType {
    switch self {
    case .constant(_, let type), .variable(_, let type), .column(_, let type),
      .field(_, _, let type), .negative(_, let type), .arithmetic(_, _, _, let type),
      .aggregate(_, _, _, _, let type), .call(_, _, let type):
      return type
    case .today: return .day
    case .record(let path): return .one(path.end.rawValue)
    case .reference(_, let entity): return .one(entity.rawValue)
    case .word(_, let set): return .enumeration(set)
    case .many(let many): return .many(many.target.rawValue)
    case .and, .or, .not, .compare, .isMissing, .due, .matches, .member, .memberOf, .between,
      .has, .hasText, .under:
      return .boolean
    }
  }
}
