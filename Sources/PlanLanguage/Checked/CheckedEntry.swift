import PlanModel

/// Rows that define a record each: what `enter` does.
package struct CheckedEntry: Sendable {
  package let rows: CheckedQuery
  package let entity: EntityName
  /// The field that each column shown gives; nil for the number of the row in its file.
  package let fields: [String?]
  /// The file the rows come from, as written.
  package let file: String?
  package let expect: ClosedRange<Int>?
}
