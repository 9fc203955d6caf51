import PlanLanguage
import PlanModel

/// What a verb came to.
package struct ChangeReport: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// As it is typed: `bac_ha`, `bac_ha.hoi_nghi`.
    package let key: String
    /// What is not as it was, by name of the field.
    package let fields: [Difference]
  }

  package struct Difference: Hashable, Sendable {
    package let name: String
    package let type: ValueType
    package let before: Value
    package let after: Value
  }

  package let entity: EntityName
  /// The rows listed.
  package let count: Int
  /// Those of them that were not so already.
  package let changed: Int
  /// They are there no more.
  package let isRemoval: Bool
  /// The first of them, as many as were asked for, in the order of the list.
  package let rows: [Row]
}
