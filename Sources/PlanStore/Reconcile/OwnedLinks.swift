import PlanLanguage

/// Where the members of an owned relation are kept, so that a list in a definition can replace them.
struct OwnedLinks {
  let table: String
  /// The column of the record that owns them.
  let owner: String
  /// The column for a member of each kind.
  let members: [EntityName: String]
  /// Tells two relations of one table apart.
  let role: String?
  /// Belongs to a plan, though the owner may not.
  let hasPlan: Bool

  init?(_ entity: EntityName, _ field: String) {
    switch (entity, field) {
    case (.unit, "groups"):
      self.init("membership", "unit_id", [.group: "group_id"], hasPlan: true)
    case (.supervisor, "directs"), (.supervisor, "follows"):
      self.init(
        "charge", "supervisor_id", [.unit: "unit_id", .group: "group_id"], role: field,
        hasPlan: true)
    case (.duty, "for"):
      self.init(
        "assignment", "duty_id",
        [.unit: "unit_id", .group: "group_id", .supervisor: "supervisor_id"])
    case (.duty, "after"):
      self.init("precedence", "duty_id", [.duty: "after_id"])
    case (.constraint, "duties"):
      self.init("binding", "constraint_id", [.duty: "duty_id"])
    default:
      return nil
    }
  }

  private init(
    _ table: String, _ owner: String, _ members: [EntityName: String], role: String? = nil,
    hasPlan: Bool = false
  ) {
    self.table = table
    self.owner = owner
    self.members = members
    self.role = role
    self.hasPlan = hasPlan
  }

  /// The columns for members, in a fixed order.
  var columns: [String] { members.values.sorted() }

  /// Which rows of the table are the owner's.
  func condition(owner id: Int64, plan: Int64?) -> Sql {
    var sql: Sql = "\(name: owner) = \(id)"
    if let role { sql += " AND role = \(role)" }
    if hasPlan { sql += " AND plan_id = \(plan)" }
    return sql
  }
}
