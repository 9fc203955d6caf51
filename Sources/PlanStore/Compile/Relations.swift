import PlanLanguage

/// How the many records of a relation are reached from the one that has them: a table of links (or
/// the many's own table), what ties it to the owner, and the id of the other side.
struct Link {
  let table: Sql
  let alias: String
  let conditions: [Sql]
  let id: Sql
  /// Comes before the many's own order.
  let order: [OrderKey]
  let target: EntityName
  /// The table of links is the many's own.
  let isOwnTable: Bool

  func record(in from: From) -> Record {
    isOwnTable
      ? Record(target, alias: alias, in: from)
      : Record(target, id: id, in: from, isCertain: true)
  }
}

extension Link {
  /// `plan` limits what one owner has in several plans; nil for all of them.
  init(_ relation: String, of owner: Record, target: EntityName, plan: Sql?) throws {
    let alias = owner.from.compilation.alias("x")
    func column(_ name: String) -> Sql { "\(name: alias).\(name: name)" }
    let inPlan: [Sql] = plan.map { [PlanStore.inPlan(column("plan_id"), $0)] } ?? []

    func table(_ name: String) -> String { owner.from.compilation.table(name) }
    /// Rows of the many's own table that refer back to the owner.
    func own(_ back: String) -> Link {
      Link(
        table: owner.from.compilation.table(target), alias: alias,
        conditions: ["\(column(back)) = \(owner.id)"], id: column("id"), order: [],
        target: target, isOwnTable: true)
    }
    /// Rows of a table between the two.
    func between(
      _ table: String, _ back: String, _ forth: String, _ more: [Sql] = [], order: [OrderKey] = []
    ) -> Link {
      Link(
        table: Sql(verbatim: owner.from.compilation.table(table)), alias: alias,
        conditions: ["\(column(back)) = \(owner.id)"] + more,
        id: column(forth), order: order, target: target, isOwnTable: false)
    }

    switch (owner.entity, relation) {
    case (.unit, "groups"):
      self = between("membership", "unit_id", "group_id", inPlan)
    case (.unit, "supervisors"):
      self = between(
        "supervises", "unit_id", "supervisor_id", inPlan,
        order: [OrderKey(column("role"), canMiss: false)])
    case (.unit, "tasks"):
      self = own("unit_id").with(inPlan)
    case (.group, "members"):
      self = between("membership", "group_id", "unit_id")
    case (.supervisor, "directs"), (.supervisor, "follows"):
      self = between(
        "charge_unit", "supervisor_id", "unit_id", ["\(column("role")) = \(relation)"] + inPlan)
    case (.supervisor, "units"):
      self = between("supervises", "supervisor_id", "unit_id", inPlan)
    case (.supervisor, "tasks"):
      let units: Sql = """
        \(column("unit_id")) IN (SELECT unit_id FROM \(name: table("supervises")) \
        WHERE supervisor_id = \(owner.id) AND plan_id = \(column("plan_id")))
        """
      self = Link(
        table: owner.from.compilation.table(target), alias: alias, conditions: [units] + inPlan,
        id: column("id"), order: [], target: target, isOwnTable: true)
    case (.deadline, "tasks"):
      let duties: Sql = """
        \(column("duty_id")) IN \
        (SELECT id FROM \(name: table("duty")) WHERE due_id = \(owner.id))
        """
      self = Link(
        table: owner.from.compilation.table(target), alias: alias, conditions: [duties],
        id: column("id"), order: [], target: target, isOwnTable: true)
    case (.duty, "after"):
      self = between(
        "precedence", "duty_id", "after_id", order: [OrderKey(column("position"), canMiss: false)])
    case (.duty, "for"):
      self = between("duty_unit", "duty_id", "unit_id")
    case (.duty, "constraints"):
      self = between("binding", "duty_id", "constraint_id")
    case (.constraint, "duties"):
      self = between(
        "binding", "constraint_id", "duty_id", order: [OrderKey(column("position"), canMiss: false)]
      )
    case (.clause, "supervisors"):
      self = between("oversight", "clause_id", "supervisor_id")
    case (.clause, "duties"), (.clause, "deadlines"), (.clause, "groups"),
      (.clause, "constraints"):
      self = own("clause_id")
    case (.deadline, "duties"):
      self = own("due_id")
    case (.duty, "tasks"), (.deadline, "amendments"), (.task, "submissions"),
      (.task, "reminders"), (.target, "results"):
      self = own("\(owner.entity.rawValue)_id")
    case (.section, "children"):
      self = own("parent_id")
    default:
      throw StoreMessage.unanswerable(what: "\(owner.entity.rawValue).\(relation)").diagnostic
    }
  }

  private func with(_ more: [Sql]) -> Link {
    Link(
      table: table, alias: alias, conditions: conditions + more, id: id, order: order,
      target: target, isOwnTable: isOwnTable)
  }

  /// The names of what a definition lists, groups by their own name, in the order given; nil for a
  /// relation that lists only records of its target.
  static func namesAsListed(
    _ relation: String, of owner: Record, plan: Sql?, separator: Sql
  ) -> Sql? {
    func table(_ name: String) -> String { owner.from.compilation.table(name) }
    let listed: Sql
    switch (owner.entity, relation) {
    case (.supervisor, "directs"), (.supervisor, "follows"):
      let inPlan: Sql = plan.map { " AND c.plan_id = \($0)" } ?? ""
      listed = """
        SELECT coalesce(u.name, g.name) AS name FROM \(name: table("charge")) c \
        LEFT JOIN \(name: table("unit")) u ON u.id = c.unit_id LEFT JOIN \(name: table("group")) g ON g.id = c.group_id \
        WHERE c.supervisor_id = \(owner.id) AND c.role = \(relation)\(inPlan) \
        ORDER BY c.plan_id, c.position
        """
    case (.duty, "for"):
      listed = """
        SELECT coalesce(u.name, g.name, s.name) AS name FROM \(name: table("assignment")) a \
        LEFT JOIN \(name: table("unit")) u ON u.id = a.unit_id LEFT JOIN \(name: table("group")) g ON g.id = a.group_id \
        LEFT JOIN \(name: table("supervisor")) s ON s.id = a.supervisor_id \
        WHERE a.duty_id = \(owner.id) ORDER BY a.position
        """
    default:
      return nil
    }
    return "(SELECT group_concat(name, \(separator)) FROM (\(listed)))"
  }
}
