import PlanModel

/// A statement that is known to make sense, ready to run.
package struct CheckedStatement: Sendable {
  package let kind: CheckedStatementKind
  package let place: Place

  package init(kind: CheckedStatementKind, place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// What `let` and `use` set inside a block or a script that is run holds to its end.
package indirect enum CheckedStatementKind: Sendable {
  case query(CheckedQuery, output: CheckedOutput?)
  /// Gathers what was reported under the headings of the list: their codes.
  case consolidate(CheckedQuery, to: CheckedOutput)
  /// Shows one record with what hangs on it.
  case card(CheckedReference)
  case define(CheckedRecord)
  /// The value is worked out when the statement runs.
  case letting(String, CheckedExpression)
  /// A view was defined; using it expands it, so there is nothing to run.
  case view(ViewSyntax)
  case print([CheckedExpression])
  case use(CheckedReference)
  case explain(CheckedQuery, PipelineSyntax)
  case dump(to: String?)
  case change(CheckedChange)
  case letters(CheckedLetters)
  /// Each row defines a record.
  case enter(CheckedEntry)
  /// Shows before → after of everything inside, then rolls it back.
  case preview([CheckedStatement])
  case assertion(CheckedExpression, message: CheckedExpression?)
  case branch(CheckedExpression, then: [CheckedStatement], else: [CheckedStatement])
  case forEach(String, CheckedForSet, [CheckedStatement])
  /// Another script, already read and checked: `name` is how it was written. It sees no variable
  /// but its own parameters: those among the arguments, by `field`, that are no constants.
  case run(name: String, arguments: [CheckedAssignment], [CheckedStatement])
  /// Its block runs only if no committed run did it under this key.
  case once(CheckedExpression, [CheckedStatement])
  case undo(Int)
  case begin(reason: String?)
  case commit
  case rollback
}

/// What a `for` goes through; fixed before the first round.
package enum CheckedForSet: Sendable {
  case values([CheckedExpression])
  /// Where the rows are records, the first column shown is the record: the variable holds its dotted
  /// key as `.word`. Every further column (without records, every column) is a variable of its own,
  /// `r.column` for `$r`.
  case query(CheckedQuery)
}

/// `to csv "file" with bom = true`.
package struct CheckedOutput: Hashable, Sendable {
  package let format: String
  package let file: String?
  package let options: [String: Value]
  package let place: Place

  package init(format: String, file: String?, options: [String: Value], place: Place) {
    self.format = format
    self.file = file
    self.options = options
    self.place = place
  }
}

/// A record by its key, known to exist or to be defined by the same script.
package struct CheckedReference: Hashable, Sendable {
  package let entity: EntityName
  /// As in `Entity.key`: `.word(code)`, `.integer`, `.day`, `.missing` for `-`.
  package let key: [Value]

  package init(entity: EntityName, key: [Value]) {
    self.entity = entity
    self.key = key
  }
}

/// A definition or a change of one record. Absent attributes keep their value.
package struct CheckedRecord: Sendable {
  package let reference: CheckedReference
  package let name: String?
  /// The last day of a holiday of several days.
  package let until: Day?
  package let settings: [CheckedSetting]
  package let place: Place

  package init(
    reference: CheckedReference, name: String?, until: Day?, settings: [CheckedSetting],
    place: Place
  ) {
    self.reference = reference
    self.name = name
    self.until = until
    self.settings = settings
    self.place = place
  }
}

package struct CheckedSetting: Sendable {
  package enum Content: Sendable {
    /// A value; `.constant(.missing, …)` for `none`.
    case value(CheckedExpression)
    case due(Bound, CheckedExpression)
    case reference(CheckedReference)
    case references([CheckedReference])
    case texts([String])
  }

  package let field: String
  package let content: Content
  package let place: Place

  package init(field: String, content: Content, place: Place) {
    self.field = field
    self.content = content
    self.place = place
  }
}
