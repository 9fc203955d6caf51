import PlanModel

/// Letters from a template, one for each group of the rows listed.
package struct CheckedLetters: Hashable, Sendable {
  /// The .docx, as written.
  package let template: String
  /// Where the letters go, as written: a folder, or without `per` also a file.
  package let target: String
  /// What the rows are grouped by: one letter for each of its values.
  package let group: CheckedExpression?
  package let rows: CheckedQuery
  /// The reminders that go with the letters; nil where nobody is urged by them.
  package let reminding: CheckedChange?
  /// The day of the letters; nil for the run's *today*.
  package let on: CheckedExpression?
  /// The office's own fields of the template, by name.
  package let fields: [CheckedAssignment]
  package let overwrite: Bool
  /// How many rows must be listed, or nothing is made.
  package let expect: ClosedRange<Int>?
  package let place: Place

  package init(
    template: String, target: String, group: CheckedExpression?, rows: CheckedQuery,
    reminding: CheckedChange?, on: CheckedExpression?, fields: [CheckedAssignment],
    overwrite: Bool, expect: ClosedRange<Int>?, place: Place
  ) {
    self.template = template
    self.target = target
    self.group = group
    self.rows = rows
    self.reminding = reminding
    self.on = on
    self.fields = fields
    self.overwrite = overwrite
    self.expect = expect
    self.place = place
  }
}
