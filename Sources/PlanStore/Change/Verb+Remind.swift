import GRDB
import PlanLanguage
import PlanModel

/// A letter made for some tasks, as their reminders keep it.
package struct SentLetter: Sendable {
  /// The file's name without its folder.
  package let name: String
  /// Of its bytes, as 64 hexadecimal digits.
  package let sha256: String
  /// The tasks it lists, as they are typed.
  package let tasks: Set<String>

  package init(name: String, sha256: String, tasks: Set<String>) {
    self.name = name
    self.sha256 = sha256
    self.tasks = tasks
  }
}

extension Verb {
  /// One more reminder for each task, the next lần of its own. A task that several letters list is
  /// urged once, by all of them.
  func reminding() throws -> Work {
    let rows = try listed { _, task in [task.column("state"), task.code] }
    try refuse(rows) { row in
      let state = TaskState(rawValue: row[1]) ?? .void
      guard state != .open, state != .returned else { return nil }
      return { .nothingToUrge(task: $0, state, others: $1) }
    }
    let named = details["letter"] == nil ? (file ?? note).databaseValue : detail("letter")
    return Work(ids: rows.ids, fields: ["reminders"]) {
      guard !letters.isEmpty else {
        try remind("id IN \(rows.ids.set)", letter: named, sha256: .null)
        return rows.count
      }
      for row in rows {
        let sent = letters.filter { $0.tasks.contains(row[2]) }
        try remind(
          "id = \(row[0] as Int64)",
          letter: sent.map(\.name).joined(separator: "; ").databaseValue,
          sha256: sent.map(\.sha256).joined(separator: "; ").databaseValue)
      }
      return rows.count
    }
  }

  private func remind(_ which: Sql, letter: DatabaseValue, sha256: DatabaseValue) throws {
    try db.run(
      """
      INSERT INTO reminder (plan_id, task_id, ordinal, "on", channel, letter, sha256, by)
      SELECT plan_id, id,
        1 + (SELECT coalesce(max(ordinal), 0) FROM reminder WHERE task_id = task.id),
        \(day), \(detail("channel")), \(letter), \(sha256), \(detail("by"))
      FROM task WHERE \(which)
      """)
  }
}
