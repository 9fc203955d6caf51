import PlanModel

/// A change of rows by a verb: what is listed is what is changed.
package struct CheckedChange: Hashable, Sendable {
  /// The list whose rows are changed; its `entity` is known.
  package let rows: CheckedQuery
  package let verb: CheckedVerb
  /// The effective day; nil for the run's *today*.
  package let on: CheckedExpression?
  package let note: CheckedExpression?
  package let file: CheckedExpression?
  /// `with name = value`, by field.
  package let details: [CheckedAssignment]
  /// How many rows must change, or nothing does.
  package let expect: ClosedRange<Int>?
  package let place: Place

  package init(
    rows: CheckedQuery, verb: CheckedVerb, on: CheckedExpression?, note: CheckedExpression?,
    file: CheckedExpression?, details: [CheckedAssignment], expect: ClosedRange<Int>?,
    place: Place
  ) {
    self.rows = rows
    self.verb = verb
    self.on = on
    self.note = note
    self.file = file
    self.details = details
    self.expect = expect
    self.place = place
  }
}

package enum CheckedVerb: Hashable, Sendable {
  /// To a state, which a variable may give.
  case mark(CheckedExpression)
  case submit
  case extend(CheckedExtension)
  /// Gives the units listed a supervisor (in a role) or a duty.
  case assign(CheckedExpression, role: CheckedExpression?)
  case unassign(CheckedExpression)
  /// Values may use the fields of the row.
  case set([CheckedAssignment])
  case remind
  case remove
}

package enum CheckedExtension: Hashable, Sendable {
  /// The day is the last day.
  case by(CheckedExpression)
  /// The day before is the last day.
  case before(CheckedExpression)
  /// From the row's present last day.
  case lengthened(CheckedExpression)
}

package struct CheckedAssignment: Hashable, Sendable {
  package let field: String
  package let value: CheckedExpression

  package init(field: String, value: CheckedExpression) {
    self.field = field
    self.value = value
  }
}

extension CheckedExpression {
  /// The record with this code.
  package static func record(_ code: String, _ entity: EntityName) -> CheckedExpression {
    .constant(.word(code), .one(entity.rawValue))
  }

  package static func state(_ state: TaskState) -> CheckedExpression {
    .constant(.word(state.rawValue), .enumeration("state"))
  }
}
