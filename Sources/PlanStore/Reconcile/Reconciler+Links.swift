import GRDB
import PlanLanguage
import PlanModel

extension Reconciler {
  /// Replaces the lists that the definition gives, and what a plan says of a supervisor.
  func writeLinks(of entry: Entry) throws {
    guard entry.entity.hasCode else { return }
    try writeOversight(of: entry)
    for setting in entry.record.settings {
      guard let links = OwnedLinks(entry.entity, setting.field) else { continue }
      let members: [CheckedReference]
      switch setting.content {
      case .references(let references): members = references
      case .reference(let reference): members = [reference]
      case .value, .due, .texts: members = []
      }
      try replace(links, of: entry, with: members, at: setting.place)
    }
  }

  private func replace(
    _ links: OwnedLinks, of entry: Entry, with members: [CheckedReference], at place: Place
  ) throws {
    guard let owner = try id(entry.entity, code: entry.code, plan: entry.plan) else { return }
    if links.hasPlan, entry.plan == nil {
      throw StoreMessage.noPlanChosen(plans: try db.plans()).diagnostic
    }
    var wanted: [[DatabaseValue]] = []
    for member in members {
      guard let column = links.members[member.entity] else {
        throw ChangeMessage.unknown(member.entity, code: member.key.map(\.keyText).joined())
          .at(place)
      }
      let id = try id(member, plan: entry.plan, at: place).databaseValue
      let row = links.columns.map { $0 == column ? id : .null }
      if !wanted.contains(row) { wanted.append(row) }
    }
    let mine = links.condition(owner: owner, plan: entry.plan)
    let names = links.columns.joined(separator: ", ")
    let present = try db.all(
      "SELECT \(name: names) FROM \(name: links.table) WHERE \(mine) ORDER BY position"
    ).map { row in links.columns.indices.map { row[$0] as DatabaseValue } }
    guard present != wanted else { return }

    try db.run("DELETE FROM \(name: links.table) WHERE \(mine)")
    for (position, member) in wanted.enumerated() {
      var row = Dictionary(uniqueKeysWithValues: zip(links.columns, member))
      row[links.owner] = owner.databaseValue
      row["position"] = position.databaseValue
      if let role = links.role { row["role"] = role.databaseValue }
      if links.hasPlan { row["plan_id"] = entry.plan?.databaseValue }
      try db.insert(into: links.table, row)
    }
    changes.note(entry.entity, entry.code, .changed)
    touched.entities.insert(entry.entity)
  }

  private func writeOversight(of entry: Entry) throws {
    var columns: Columns = [:]
    for setting in entry.record.settings where entry.isOversight(setting.field) {
      switch setting.content {
      case .reference(let reference):
        columns["clause_id"] = try id(reference, plan: entry.plan, at: setting.place).databaseValue
      case .value(let expression):
        let value = try db.evaluate(expression, context)
        columns[setting.field == "clause" ? "clause_id" : setting.field] = value.stored
      case .due, .references, .texts: break
      }
    }
    guard !columns.isEmpty,
      let supervisor = try id(.supervisor, code: entry.code, plan: nil)
    else { return }
    guard let plan = entry.plan else {
      throw StoreMessage.noPlanChosen(plans: try db.plans()).diagnostic
    }
    let known = try db.one(
      "SELECT * FROM oversight WHERE supervisor_id = \(supervisor) AND plan_id = \(plan)")
    if let known {
      let differing = columns.filter { known[$0.key] as DatabaseValue != $0.value }
      guard !differing.isEmpty else { return }
      try db.update("oversight", id: known["id"], differing)
    } else {
      columns["supervisor_id"] = supervisor.databaseValue
      columns["plan_id"] = plan.databaseValue
      try db.insert(into: "oversight", columns)
    }
    changes.note(.supervisor, entry.code, .changed)
  }
}
