import GRDB
import PlanLanguage
import PlanModel

/// Who supervises the units listed, and what they are asked for. What a unit has as a member of a
/// group is not given or taken again.
extension Verb {
  func assigning(_ what: CheckedExpression, _ role: CheckedExpression?) throws -> Work {
    let ids = try listed().ids
    let owner = try owner(what)
    let column = "\(entity.rawValue)_id"
    guard owner.entity == .supervisor else {
      return Work(
        ids: ids, fields: ["tasks"],
        make: {
          try db.run(
            """
            INSERT INTO assignment (duty_id, position, \(name: column))
            SELECT \(owner.id), \(next(in: "assignment", "duty_id = \(owner.id)")) + key, value
            FROM json_each(\(ids.json)) WHERE NOT EXISTS
              (SELECT 1 FROM duty_unit WHERE duty_id = \(owner.id) AND unit_id = value)
            """)
          let changed = db.changesCount
          _ = try Settlement(db: db).settle(Settlement.Touched(entities: [.duty]))
          return changed
        }, mayBeIdle: true)
    }
    let role = try self.role(role)
    let mine: Sql = """
      supervisor_id = \(owner.id) AND plan_id = \(owner.plan) AND role = \(role.rawValue)
      """
    return Work(
      ids: ids, fields: ["supervisors"],
      make: {
        try db.run(
          """
          INSERT INTO charge (plan_id, supervisor_id, role, position, \(name: column))
          SELECT \(owner.plan), \(owner.id), \(role.rawValue), \(next(in: "charge", mine)) + key, value
          FROM json_each(\(ids.json)) WHERE NOT EXISTS
            (SELECT 1 FROM charge_unit WHERE \(mine) AND unit_id = value)
          """)
        let changed = db.changesCount
        _ = try Settlement(db: db).settle(Settlement.Touched(entities: [.supervisor]))
        return changed
      }, mayBeIdle: true)
  }

  func unassigning(_ what: CheckedExpression) throws -> Work {
    let owner = try owner(what)
    let isDuty = owner.entity == .duty
    let table = isDuty ? "assignment" : "charge"
    let column = "\(entity.rawValue)_id"
    let mine: Sql =
      isDuty
      ? "l.duty_id = \(owner.id)"
      : "l.supervisor_id = \(owner.id) AND l.plan_id = \(owner.plan)"
    let rows = try listed { _, unit in
      [
        """
        (SELECT g.code FROM \(name: table) l JOIN "group" g ON g.id = l.group_id \
        JOIN membership m ON m.group_id = g.id WHERE \(mine) AND m.unit_id = \(unit.id))
        """
      ]
    }
    try refuse(rows) { row in
      (row[1] as String?).map { group in
        { unit, _ in .throughGroup(unit: unit, group: group, owner.entity, code: owner.code) }
      }
    }
    return Work(
      ids: rows.ids, fields: [isDuty ? "tasks" : "supervisors"],
      make: {
        let links: Sql = "\(mine) AND l.\(name: column) IN \(rows.ids.set)"
        let changed: Int? = try db.one(
          "SELECT count(DISTINCT l.\(name: column)) FROM \(name: table) l WHERE \(links)")?[0]
        try db.run("DELETE FROM \(name: table) AS l WHERE \(links)")
        _ = try Settlement(db: db).settle(
          Settlement.Touched(entities: [isDuty ? .duty : .supervisor]))
        return changed ?? 0
      }, mayBeIdle: true)
  }

  private struct Owner {
    let entity: EntityName
    let code: String
    let id: Int64
    let plan: Int64
  }

  private func owner(_ what: CheckedExpression) throws -> Owner {
    let plan = try db.plan(context)
    guard let entity = what.type.record, case .word(let code) = try db.evaluate(what, context)
    else { throw RefusalMessage.noValue(what.type).at(change.place) }
    let inPlan: Sql = entity.isPerPlan ? " AND plan_id = \(plan)" : ""
    let row = try db.one(
      "SELECT id FROM \(name: entity.table) WHERE code_key = \(Fold.name(code))\(inPlan)")
    guard let row else { throw ChangeMessage.unknown(entity, code: code).at(change.place) }
    return Owner(entity: entity, code: code, id: row[0], plan: plan)
  }

  private func role(_ expression: CheckedExpression?) throws -> SupervisionRole {
    guard let expression else { return .directs }
    guard case .word(let word) = try db.evaluate(expression, context),
      let role = SupervisionRole(rawValue: word)
    else { throw RefusalMessage.noValue(expression.type).at(change.place) }
    return role
  }

  private func next(in table: String, _ mine: Sql) -> Sql {
    "(SELECT coalesce(max(position), -1) + 1 FROM \(name: table) WHERE \(mine))"
  }
}
