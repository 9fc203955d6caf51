import GRDB
import PlanLanguage
import PlanModel
import Synchronization

extension Store {
  /// Changes the rows of a list by its verb: all of them, or none where one may not be changed so.
  /// `statement` is what the journal calls it; the report shows the first `shown` rows. Reminders
  /// name the letters that they were sent by.
  package func change(
    _ change: CheckedChange, _ context: RunContext, statement: String, shown: Int = 0,
    letters: [SentLetter] = []
  ) throws(Diagnostic) -> ChangeReport {
    try access { db in
      try atomically(in: db) {
        let verb = try Verb(change, context, letters: letters, in: db)
        let work = try verb.work()
        let first = Array(work.ids.prefix(shown))
        let fields =
          first.isEmpty ? [] : work.fields.compactMap { Catalog.entity(verb.entity).field($0) }
        let before = first.isEmpty ? [:] : try verb.facts(of: first, fields)
        let changed =
          work.ids.isEmpty ? 0 : try make(work, verb, statement, context, in: db)
        let after = first.isEmpty ? [:] : try verb.facts(of: first, fields)
        return ChangeReport(
          entity: verb.entity, count: work.ids.count, changed: changed,
          isRemoval: verb.change.verb == .remove,
          rows: verb.difference(first, fields, before: before, after: after))
      }
    }
  }

  /// How many rows were not so already.
  private func make(
    _ work: Verb.Work, _ verb: Verb, _ statement: String, _ context: RunContext, in db: Database
  ) throws -> Int {
    guard work.mayBeIdle else {
      _ = try record(statement, on: verb.day, context, in: db)
      return try work.make()
    }
    var changed = 0
    let outer = block.withLock { $0 }
    try beginJournaling(in: db)
    try db.inSavepoint {
      let change = try record(statement, on: verb.day, context, in: db)
      changed = try work.make()
      if try db.one("SELECT 1 FROM journal WHERE change_id = \(change)") != nil { return .commit }
      block.withLock { $0 = outer }
      return .rollback
    }
    return changed
  }

  /// How many rows a list has.
  package func count(
    _ query: CheckedQuery, _ context: RunContext
  ) throws(Diagnostic) -> Int {
    try access { db in
      let rows = try QueryCompiler(Compilation(context, in: db)).count(of: query)
      return try db.one(rows)?[0] ?? 0
    }
  }
}
