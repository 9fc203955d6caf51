/// Everything known of one record: its own facts, then what hangs on it.
public struct Card: Hashable, Sendable {
  public struct Fact: Hashable, Sendable {
    public let label: String
    public let value: Value
    public let type: ValueType

    public init(_ label: String, _ value: Value, _ type: ValueType) {
      self.label = label
      self.value = value
      self.type = type
    }
  }

  public struct Section: Hashable, Sendable {
    public let title: String
    public let table: Table

    public init(_ title: String, _ table: Table) {
      self.title = title
      self.table = table
    }
  }

  /// Singular name of the entity, such as `unit`.
  public let entity: String
  public let code: String
  public let name: String
  public let facts: [Fact]
  public let sections: [Section]

  public init(
    entity: String, code: String, name: String, facts: [Fact], sections: [Section]
  ) {
    self.entity = entity
    self.code = code
    self.name = name
    self.facts = facts
    self.sections = sections
  }
}

/// Rows that stand in one another, such as the outline of a report: a table whose column `level`
/// (1 for a root) says how deep each row is, in reading order.
public struct Tree: Hashable, Sendable {
  public let table: Table
  /// The column that holds the depth, as an `integer`.
  public let level: String
  /// The column drawn as the branch's text; the others follow it.
  public let label: String

  public init(table: Table, level: String, label: String) {
    self.table = table
    self.level = level
    self.label = label
  }
}
