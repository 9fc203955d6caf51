import GRDB
import PlanLanguage
import PlanModel

extension Verb {
  /// A new version for each task; the ones before it stay.
  func submitting() throws -> Work {
    let rows = try listed { _, task in
      [
        task.column("state"),
        """
        (SELECT max(version) FROM submission WHERE task_id = \(task.id) AND verdict = 'pending')
        """,
      ]
    }
    try refuse(rows) { row in
      let from = TaskState(rawValue: row[1]) ?? .void
      if from == .submitted {
        guard let version = row[2] as Int? else { return nil }
        return { .waiting(task: $0, version: version, others: $1) }
      }
      return TaskMove.obstacle(from: from, to: .submitted, submits: true, hasNote: true).map {
        obstacle in
        { .cannotMark(task: $0, from: from, to: .submitted, obstacle, others: $1) }
      }
    }
    return Work(ids: rows.ids, fields: ["state", "submitted_on", "box", "submissions"]) {
      try db.run(
        """
        INSERT INTO submission (plan_id, task_id, version, "on", file, sha256, number, figures_to,
          estimated, has_appendix, note)
        SELECT plan_id, id,
          1 + (SELECT coalesce(max(version), 0) FROM submission WHERE task_id = task.id),
          \(day), \(file), \(detail("sha256")), \(detail("number")), \(detail("figures_to")),
          \(detail("estimated")), \(detail("has_appendix")), \(note)
        FROM task WHERE id IN \(rows.ids.set)
        """)
      try db.run(
        """
        UPDATE task SET state = 'submitted', submitted_on = \(day), done_on = NULL,
          delivered_on = \(day)
        WHERE id IN \(rows.ids.set)
        """)
      return rows.count
    }
  }

  func detail(_ field: String) -> DatabaseValue { details[field]?.stored ?? .null }

  /// Refuses the whole change for the first row that stands in its way: by a message that takes its
  /// key, and how many more do.
  func refuse(
    _ rows: [Row], _ obstacle: (Row) throws -> ((String, Int) -> RefusalMessage)?
  ) throws {
    var first: (id: Int64, message: (String, Int) -> RefusalMessage)?
    var others = 0
    for row in rows {
      guard let message = try obstacle(row) else { continue }
      if first == nil { first = (row[0], message) } else { others += 1 }
    }
    guard let first else { return }
    throw first.message(try db.key(entity, first.id), others).at(change.place)
  }
}
