import GRDB
import PlanLanguage
import PlanModel

/// Makes a workspace agree with definitions: adds what is missing, changes what differs, leaves the
/// rest. Codes are looked up once all of the definitions are known, so their order does not matter.
final class Reconciler {
  let db: Database
  let context: RunContext
  /// Accept tasks of units outside their duty's list, as a dump has them of units that have left.
  let acceptsOutsiders: Bool
  var changes = Changes()
  var touched = Settlement.Touched()
  /// Tasks whose state the definitions give themselves.
  var statesGiven: Set<Int64> = []
  /// Tasks with a new version, or another verdict on one.
  var submissionsChanged: Set<Int64> = []
  /// Ids of coded records met so far, new ones included.
  private var ids: [Key: Int64] = [:]
  private var nextIDs: [EntityName: Int64] = [:]

  private struct Key: Hashable {
    let entity: EntityName
    let plan: Int64?
    let code: String
  }

  /// A record to be made true, and where it belongs.
  struct Entry {
    let record: CheckedRecord
    let plan: Int64?
    var entity: EntityName { record.reference.entity }
    /// As it is typed: `dai_nai.hoi_nghi`.
    var code: String { record.reference.key.map(\.keyText).joined(separator: ".") }
  }

  init(_ db: Database, _ context: RunContext, acceptsOutsiders: Bool) {
    self.db = db
    self.context = context
    self.acceptsOutsiders = acceptsOutsiders
  }

  /// What is defined, before what is recorded of it.
  private static let definitions: [EntityName] = [
    .plan, .unit, .clause, .group, .supervisor, .deadline, .amendment, .duty, .constraint,
    .section, .target, .result, .holiday,
  ]
  private static let events: [EntityName] = [.task, .submission, .reminder]

  func apply(_ records: [CheckedRecord]) throws {
    let entries = try assign(records)
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for entity in Reconciler.definitions {
      for entry in entries where entry.entity == entity { try write(entry) }
    }
    for entry in entries where Reconciler.definitions.contains(entry.entity) {
      try writeLinks(of: entry)
    }
    try checkTree(entries)
    try settle()
    for entity in Reconciler.events {
      for entry in entries where entry.entity == entity { try write(entry) }
    }
    for entry in entries where entry.entity == .submission { try follow(entry) }
    try settle()
  }

  private func settle() throws {
    let outcome = try Settlement(db: db).settle(touched)
    touched = Settlement.Touched()
    changes.tasksMade += outcome.made
    changes.tasksVoided += outcome.voided
    changes.tasksReopened += outcome.reopened
  }

  /// Gives every record its plan, and every coded one its id. A plan that the records define holds
  /// for all of them when it is the only one, else for those that follow it.
  private func assign(_ records: [CheckedRecord]) throws -> [Entry] {
    let plans = try records.filter { $0.reference.entity == .plan }.map {
      try identify(Entry(record: $0, plan: nil))
    }
    var plan = plans.first
    if plan == nil {
      let known = try db.plans()
      if let code = context.plan ?? (known.count == 1 ? known[0] : nil) {
        plan = try db.plan(code)
      }
    }
    var following = plans[...]
    let entries = try records.map { record in
      if record.reference.entity == .plan { plan = following.popFirst() }
      let entry = Entry(record: record, plan: plan)
      if entry.entity.isPerPlan, plan == nil {
        throw StoreMessage.noPlanChosen(plans: try db.plans()).diagnostic
      }
      return entry
    }
    // What makes a record comes before what only changes it.
    let sorted =
      entries.filter { $0.record.name != nil } + entries.filter { $0.record.name == nil }
    for entry in sorted where entry.entity.hasCode && entry.entity != .plan {
      _ = try identify(entry)
    }
    return sorted
  }

  // MARK: Ids

  /// The id of a coded record, found or newly given.
  private func identify(_ entry: Entry) throws -> Int64 {
    let code = entry.code
    if let id = try id(entry.entity, code: code, plan: entry.plan) {
      if entry.record.name != nil,
        let row = try db.one("SELECT code FROM \(name: entry.entity.table) WHERE id = \(id)"),
        row[0] != code
      {
        throw ChangeMessage.foldsAlike(code: code, existing: row[0]).at(entry.record.place)
      }
      return id
    }
    guard entry.record.name != nil || entry.entity == .clause else {
      throw ChangeMessage.needs(entry.entity, code: code, field: "name").at(entry.record.place)
    }
    if entry.entity == .section, SectionCode(code) == nil {
      throw ChangeMessage.notASectionCode(code).at(entry.record.place)
    }
    try checkNamespace(entry)
    let id = try nextID(entry.entity)
    ids[Key(entity: entry.entity, plan: entry.keyPlan, code: Fold.name(code))] = id
    return id
  }

  private func nextID(_ entity: EntityName) throws -> Int64 {
    if let next = nextIDs[entity] {
      nextIDs[entity] = next + 1
      return next
    }
    let last: Int64 = try db.one("SELECT coalesce(max(id), 0) FROM \(name: entity.table)")?[0] ?? 0
    nextIDs[entity] = last + 2
    return last + 1
  }

  /// Nil where there is none.
  func id(_ entity: EntityName, code: String, plan: Int64?) throws -> Int64? {
    let key = Key(entity: entity, plan: entity.isPerPlan ? plan : nil, code: Fold.name(code))
    if let known = ids[key] { return known }
    let scope: Sql = entity.isPerPlan ? " AND plan_id = \(plan)" : ""
    let row = try db.one(
      "SELECT id FROM \(name: entity.table) WHERE code_key = \(key.code)\(scope)")
    guard let row else { return nil }
    ids[key] = row[0]
    return row[0]
  }

  func id(_ reference: CheckedReference, plan: Int64?, at place: Place) throws -> Int64 {
    let code = reference.key.map(\.keyText).joined(separator: ".")
    if reference.entity.hasCode, let id = try id(reference.entity, code: code, plan: plan) {
      return id
    }
    throw ChangeMessage.unknown(reference.entity, code: code).at(place)
  }

  private func checkNamespace(_ entry: Entry) throws {
    let other: EntityName
    switch entry.entity {
    case .unit: other = .group
    case .group: other = .unit
    default: return
    }
    let key = Fold.name(entry.code)
    let isNew = ids.keys.contains { $0.entity == other && $0.code == key }
    if try isNew
      || db.one("SELECT 1 FROM \(name: other.table) WHERE code_key = \(key)") != nil
    {
      throw ChangeMessage.takenBy(code: entry.code, other).at(entry.record.place)
    }
  }
}

extension Reconciler.Entry {
  fileprivate var keyPlan: Int64? { entity.isPerPlan ? plan : nil }
}

extension Value {
  /// A part of a dotted key as it is typed.
  var keyText: String {
    if case .missing = self { return "-" }
    return plainText
  }
}
