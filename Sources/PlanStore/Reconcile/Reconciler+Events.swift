import GRDB
import PlanLanguage
import PlanModel

extension Reconciler {
  /// The task that a submission or reminder belongs to.
  func task(of entry: Entry) throws -> Int64 {
    let key = entry.record.reference.key
    let place = entry.record.place
    let unit = try id(CheckedReference(entity: .unit, key: [key[0]]), plan: nil, at: place)
    let duty = try id(CheckedReference(entity: .duty, key: [key[1]]), plan: entry.plan, at: place)
    let row = try db.one("SELECT id FROM task WHERE unit_id = \(unit) AND duty_id = \(duty)")
    guard let row else {
      throw ChangeMessage.notAsked(unit: key[0].keyText, duty: key[1].keyText).at(place)
    }
    return row[0]
  }

  /// Remembers which tasks have to be dated again, and whose state was given.
  func noteEvent(
    _ entry: Entry, id: Int64?, columns: Columns, outcome: Changes.Outcome
  ) throws {
    switch entry.entity {
    case .task:
      guard let id else { return }
      if columns["state"] != nil { statesGiven.insert(id) }
      if outcome != .unchanged { touched.tasks.insert(id) }
    case .submission:
      if outcome != .unchanged { submissionsChanged.insert(try task(of: entry)) }
    default: break
    }
  }

  /// A new version, or a verdict on one, moves its task along, unless the definitions give the task's
  /// state themselves.
  func follow(_ entry: Entry) throws {
    let task = try task(of: entry)
    guard submissionsChanged.remove(task) != nil else { return }
    touched.tasks.insert(task)
    guard !statesGiven.contains(task) else { return }
    try db.run(
      """
      UPDATE task SET
        state = CASE s.verdict WHEN 'accepted' THEN 'done' WHEN 'returned' THEN 'returned'
          ELSE 'submitted' END,
        submitted_on = s."on",
        done_on = iif(s.verdict = 'accepted', coalesce(task.done_on, s."on"), NULL)
      FROM (SELECT verdict, "on" FROM submission WHERE task_id = \(task)
        ORDER BY version DESC LIMIT 1) AS s
      WHERE task.id = \(task) AND task.state NOT IN ('waived', 'void')
      """)
  }
}
