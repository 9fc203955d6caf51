import GRDB
import PlanLanguage
import PlanModel

extension Verb {
  /// The state to be marked, which a variable may give.
  func state(_ expression: CheckedExpression) throws -> TaskState {
    guard case .word(let word) = try db.evaluate(expression, context),
      let state = TaskState(rawValue: word)
    else { throw RefusalMessage.noValue(expression.type).at(change.place) }
    return state
  }

  func marking(_ state: TaskState) throws -> Work {
    let rows = try listed { _, task in
      [task.column("state"), task.to("duty", .duty).column("deliverable")]
    }
    try allow(state, rows)
    let delivered = rows.filter { $0[1] == TaskState.submitted.rawValue }.ids
    let accepted = rows.filter { $0[1] == TaskState.done.rawValue }.ids
    return Work(
      ids: rows.ids, fields: ["state", "submitted_on", "done_on", "box", "paper", "note"]
    ) {
      switch state {
      case .done: try judge(delivered, .accepted)
      case .returned: try judge(delivered, .returned)
      case .open: try judge(delivered + accepted, .returned)
      case .submitted, .waived, .void: break
      }
      try move(rows.ids, to: state)
      return rows.count
    }
  }

  private func allow(_ state: TaskState, _ rows: [Row]) throws {
    var obstacle: (TaskMove.Obstacle, id: Int64, from: TaskState)?
    var others = 0
    for row in rows {
      let from = TaskState(rawValue: row[1]) ?? .void
      let found = TaskMove.obstacle(
        from: from, to: state, submits: row[2] == "report" || row[2] == "draft",
        hasNote: note != nil)
      guard let found else { continue }
      if obstacle == nil { obstacle = (found, row[0], from) } else { others += 1 }
    }
    guard let (obstacle, id, from) = obstacle else { return }
    throw RefusalMessage.cannotMark(
      task: try db.key(.task, id), from: from, to: state, obstacle, others: others
    ).at(change.place)
  }

  /// Gives the version that stands its verdict.
  private func judge(_ tasks: [Int64], _ verdict: Verdict) throws {
    guard !tasks.isEmpty else { return }
    try db.run(
      """
      UPDATE submission SET verdict = \(verdict.rawValue), note = coalesce(\(note), note)
      WHERE task_id IN \(tasks.set) AND verdict <> 'returned' AND version =
        (SELECT max(version) FROM submission s WHERE s.task_id = submission.task_id)
      """)
  }

  /// Settles the day of delivery in the same stroke, since nothing else hangs on a state.
  private func move(_ tasks: [Int64], to state: TaskState) throws {
    let version: Sql = """
      (SELECT "on" FROM submission WHERE task_id = task.id AND verdict <> 'returned' \
      ORDER BY version DESC LIMIT 1)
      """
    let days: Sql
    switch state {
    case .done:
      days = """
        done_on = \(day), delivered_on = coalesce(\(version), \
        iif((SELECT deliverable FROM duty WHERE id = duty_id) = 'conference', \(day), \
        submitted_on), \(day))
        """
    case .submitted:
      days = "submitted_on = \(day), done_on = NULL, delivered_on = coalesce(\(version), \(day))"
    case .open:
      days = "submitted_on = NULL, done_on = NULL, delivered_on = NULL"
    case .returned, .waived, .void:
      days = "delivered_on = NULL"
    }
    var more: Sql = ""
    if let note { more += ", note = \(note)" }
    if let file { more += ", paper = coalesce(paper || '; ', '') || \(file)" }
    try db.run("UPDATE task SET state = \(state.rawValue), \(days)\(more) WHERE id IN \(tasks.set)")
  }
}
