import GRDB
import PlanLanguage
import PlanModel

/// A workspace as a script of definitions: first what is defined, then what was recorded of it, each
/// entity in the order in which its records came to be. Restored and dumped again, it is the same text.
struct Dump {
  private let db: Database
  private let plans: [(id: Int64, code: String)]

  /// One plan with what all plans share, or all of them.
  init(_ db: Database, plan: String?) throws {
    self.db = db
    let all: [(id: Int64, code: String)] = try db.all("SELECT id, code FROM plan ORDER BY id").map {
      ($0[0], $0[1])
    }
    if let plan {
      let id = try db.plan(plan)
      plans = all.filter { $0.id == id }
    } else {
      plans = all
    }
  }

  /// What belongs to the workspace.
  private static let shared: [EntityName] = [.plan, .holiday, .unit, .supervisor]
  /// What belongs to a plan, definitions first. `use` stands before it where there are several.
  private static let perPlan: [EntityName] = [
    .clause, .group, .deadline, .duty, .constraint, .section, .target,
  ]
  private static let events: [EntityName] = [
    .task, .submission, .result, .reminder, .amendment,
  ]

  func text() throws -> String {
    if plans.count == 1 {
      let plan = plans[0].id
      let definitions: [EntityName] = [
        .plan, .holiday, .clause, .group, .unit, .supervisor, .deadline, .duty, .constraint,
        .section, .target,
      ]
      return try sections(definitions + Dump.events, plan: plan, parts: .whole)
    }
    var text = try sections(Dump.shared, plan: nil, parts: .shared)
    for plan in plans {
      text += "\nuse \(Literal.code(plan.code))\n\n"
      text += try sections([.unit, .supervisor], plan: plan.id, parts: .ofPlan)
      text += try sections(Dump.perPlan + Dump.events, plan: plan.id, parts: .whole)
    }
    return text
  }

  /// A block for each entity, with an empty line between.
  private func sections(_ entities: [EntityName], plan: Int64?, parts: Parts) throws -> String {
    var blocks: [String] = []
    for entity in entities {
      let records = try DumpedEntity(db, entity, plan: plan, parts: parts).records()
      if !records.isEmpty { blocks.append(records.map(\.text).joined()) }
    }
    return blocks.joined(separator: "\n")
  }

  /// Which attributes of what all plans share: those of one plan stand apart where there are several.
  enum Parts { case whole, shared, ofPlan }
}

extension Store {
  /// The workspace as a script that `define` reads back: one plan, or all of them.
  package func dump(plan: String?) throws(Diagnostic) -> String {
    try access { db in try Dump(db, plan: plan).text() }
  }
}
