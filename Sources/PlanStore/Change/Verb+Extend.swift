import GRDB
import PlanLanguage
import PlanModel

/// More time: for tasks their own, for deadlines an amendment. What was set first stays beside it.
extension Verb {
  func extending(_ extent: CheckedExtension) throws -> Work {
    entity == .deadline ? try amending(extent) : try extendingTasks(extent)
  }

  private func extendingTasks(_ extent: CheckedExtension) throws -> Work {
    let rows = try listed { scope, task in
      [task.column("state"), task.column("last_day"), try lastDay(extent, scope, task)]
    }
    try refuse(rows) { row in
      let state = TaskState(rawValue: row[1]) ?? .void
      guard state.isNotDone else { return { .cannotExtend(task: $0, state, others: $1) } }
      return try obstacle(row, before: row[2], extended: row[3])
    }
    let papers: Sql = file.map { ", paper = coalesce(paper || '; ', '') || \($0)" } ?? ""
    let notes: Sql = note.map { ", note = \($0)" } ?? ""
    return Work(
      ids: rows.ids, fields: ["extended", "due", "last_day", "box", "paper", "note"]
    ) {
      for row in rows {
        let last: String = row[3]
        // Later than its deadline's, the own extension holds.
        try db.run(
          """
          UPDATE task SET extended = \(last), due_date = \(last), due_bound = 'by',
            last_day = \(last)\(papers)\(notes)
          WHERE id = \(row[0] as Int64)
          """)
      }
      return rows.count
    }
  }

  private func amending(_ extent: CheckedExtension) throws -> Work {
    let rows = try listed { scope, deadline in
      [
        deadline.column("last_day"), try lastDay(extent, scope, deadline),
        "(SELECT max(day) FROM amendment WHERE deadline_id = \(deadline.id))",
      ]
    }
    try refuse(rows) { row in
      if let last = (row[3] as String?).flatMap({ Day(iso: $0) }), last > day {
        return { key, _ in .laterAmendment(deadline: key, last) }
      }
      return try obstacle(row, before: row[1], extended: row[2])
    }
    let paper = file ?? note
    let reason = file == nil ? nil : note
    return Work(ids: rows.ids, fields: ["due", "last_day", "amendments"]) {
      for row in rows {
        let last: String = row[2]
        var (bound, date) = (Bound.by, last)
        if case .before = extent, let day = Day(iso: last) {
          (bound, date) = (.before, (day + 1).iso)
        }
        try db.run(
          """
          INSERT INTO amendment (plan_id, deadline_id, day, date, bound, paper, reason)
          SELECT plan_id, id, \(day), \(date), \(bound.rawValue), \(paper), \(reason)
          FROM deadline WHERE id = \(row[0] as Int64)
          ON CONFLICT (deadline_id, day) DO UPDATE SET date = excluded.date,
            bound = excluded.bound, paper = excluded.paper, reason = excluded.reason
          """)
      }
      _ = try Settlement(db: db).settle(Settlement.Touched(entities: [.amendment]))
      return rows.count
    }
  }

  private func obstacle(
    _ row: Row, before: String?, extended: String?
  ) throws -> ((String, Int) -> RefusalMessage)? {
    guard let extended = extended.flatMap({ Day(iso: $0) }) else {
      return { key, _ in .nothingToLengthen(key) }
    }
    guard WorkCalendar.range.contains(extended) else {
      throw ChangeMessage.beyondCalendar(extended).at(change.place)
    }
    guard let before = before.flatMap({ Day(iso: $0) }), extended <= before else { return nil }
    return { .notLater($0, extended, than: before, others: $1) }
  }

  /// The new last day. A length of time counts from the present one; where it ends on a day off, the
  /// next working day is the last (Civil Code 2015, art. 148).
  private func lastDay(
    _ extent: CheckedExtension, _ scope: Scope, _ record: Record
  ) throws -> Sql {
    switch extent {
    case .by(let day):
      return "\(try db.day(day, context, at: change.place))"
    case .before(let day):
      return "\(try db.day(day, context, at: change.place) - 1)"
    case .lengthened(let period):
      let last = CheckedExpression.field(CheckedPath(start: entity), "last_day", .day)
      let end = try scope.value(.arithmetic(.plus, last, period, .day))
      return """
        (SELECT day FROM calendar WHERE is_workday AND ordinal = \
        (SELECT ordinal FROM calendar WHERE day = date(\(end), '-1 day')) + 1)
        """
    }
  }
}
