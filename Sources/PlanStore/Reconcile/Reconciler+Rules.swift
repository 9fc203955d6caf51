import GRDB
import PlanLanguage
import PlanModel

/// What a record must have, and what a definition may not do.
extension Reconciler {
  /// Adds what the record cannot be without.
  func complete(_ columns: inout Columns, of entry: Entry, known: Row?) throws {
    let entity = entry.entity
    if known == nil {
      if entity.hasCode {
        columns["code"] = entry.code.databaseValue
        columns["code_key"] = Fold.name(entry.code).databaseValue
      }
      if entity.isPerPlan { columns["plan_id"] = entry.plan?.databaseValue }
      if entity == .deadline || entity == .amendment, columns["date"] == nil {
        throw ChangeMessage.needs(entity, code: entry.code, field: "due").at(entry.record.place)
      }
      if entity == .submission || entity == .reminder, columns["on"] == nil {
        columns["on"] = context.today.iso.databaseValue
      }
    }
    if entity == .holiday, known.map({ $0["shipped"] == 1 }) ?? false, !columns.isEmpty {
      columns["shipped"] = 0.databaseValue
    }
    if entity == .task {
      if known == nil { columns["unit_key"] = "".databaseValue }
      dateState(&columns, known: known)
    }
  }

  /// A state says since when: on the run's day, where nothing else was recorded.
  private func dateState(_ columns: inout Columns, known: Row?) {
    let column: String
    switch columns["state"].flatMap({ String.fromDatabaseValue($0) }) {
    case "done": column = "done_on"
    case "submitted": column = "submitted_on"
    default: return
    }
    let present = columns[column] ?? known.map { $0[column] as DatabaseValue } ?? .null
    if present.isNull { columns[column] = context.today.iso.databaseValue }
  }

  func check(_ entry: Entry, _ columns: Columns, known: Row?) throws {
    switch entry.entity {
    case .duty:
      try checkDue(entry, columns)
    case .target:
      try checkLock(entry, columns, known: known)
    case .task:
      if known == nil { try checkOutsider(entry, columns) }
      if let extended = columns["extended"], let text = String.fromDatabaseValue(extended),
        let day = Day(iso: text), !WorkCalendar.range.contains(day)
      {
        throw ChangeMessage.beyondCalendar(day).at(entry.place(of: "extended"))
      }
    default: break
    }
  }

  /// Figures are taken at a cut-off; nothing is due by it.
  private func checkDue(_ entry: Entry, _ columns: Columns) throws {
    guard let due = columns["due_id"].flatMap({ Int64.fromDatabaseValue($0) }),
      let row = try db.one("SELECT code, purpose FROM deadline WHERE id = \(due)"),
      row[1] == "cutoff"
    else { return }
    throw ChangeMessage.cutoffAsDue(deadline: row[0]).at(entry.place(of: "due"))
  }

  /// Once a target has a value, a plan that locks its targets refuses another.
  private func checkLock(_ entry: Entry, _ columns: Columns, known: Row?) throws {
    guard let known, let plan = entry.plan, let value = columns["value"],
      let before = known["value"] as Double?, Double.fromDatabaseValue(value) != before,
      try db.one("SELECT targets_locked FROM plan WHERE id = \(plan)")?[0] == 1
    else { return }
    let clause = try db.lockingClause(plan: plan)
    throw ChangeMessage.targetLocked(code: entry.code, clause: clause)
      .at(entry.place(of: "value"))
  }

  /// Tasks follow from duties; one that does not is only taken from a dump, for a unit that left.
  private func checkOutsider(_ entry: Entry, _ columns: Columns) throws {
    guard !acceptsOutsiders else { return }
    let key = entry.record.reference.key.map(\.keyText)
    throw ChangeMessage.notAsked(unit: key[0], duty: key[1]).at(entry.record.place)
  }

  /// Every heading needs the one above it, and no unit stands above itself.
  func checkTree(_ entries: [Entry]) throws {
    for entry in entries where entry.entity == .section {
      guard let parent = SectionCode(entry.code)?.parent else { continue }
      if try id(.section, code: parent.description, plan: entry.plan) == nil {
        throw ChangeMessage.noParent(section: entry.code, parent: parent.description)
          .at(entry.record.place)
      }
    }
    for entry in entries where entry.entity == .unit && entry.gives("parent") {
      let loop = try db.one(
        """
        WITH RECURSIVE above(id) AS (
          SELECT parent_id FROM unit WHERE code_key = \(Fold.name(entry.code))
          UNION SELECT parent_id FROM unit JOIN above USING (id)
        )
        SELECT 1 FROM above JOIN unit USING (id) WHERE code_key = \(Fold.name(entry.code))
        """)
      if loop != nil {
        throw ChangeMessage.circle(.unit, code: entry.code).at(entry.place(of: "parent"))
      }
    }
  }
}

extension Database {
  /// The clause by which a plan forbids adjusting its targets.
  func lockingClause(plan: Int64) throws -> String? {
    try one(
      """
      SELECT cl.code FROM "constraint" co JOIN clause cl ON cl.id = co.clause_id
      WHERE co.plan_id = \(plan) AND co.kind = 'locked_targets' ORDER BY co.id
      """)?[0]
  }
}
