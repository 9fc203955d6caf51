import GRDB

extension Settlement {
  /// Left as remark on a task that became void because its unit left; in the language of the
  /// document, since it is data.
  static let departed = "Đơn vị không còn thuộc diện được giao"

  /// Nothing has been recorded of the task but that there is one.
  static let isUntouched: Sql = """
    (coalesce(planned_on, submitted_on, done_on, extended, paper) IS NULL \
    AND (note IS NULL OR departed = 1) \
    AND NOT EXISTS (SELECT 1 FROM submission WHERE task_id = task.id) \
    AND NOT EXISTS (SELECT 1 FROM reminder WHERE task_id = task.id))
    """

  private var isAsked: Sql {
    """
    EXISTS (SELECT 1 FROM duty_unit u JOIN duty d ON d.id = u.duty_id
      WHERE u.duty_id = task.duty_id AND u.unit_id = task.unit_id
        AND d.continuous = 0 AND d.deliverable IS NOT 'supervision')
    """
  }

  /// Duty × unit. A unit that leaves: untouched open tasks become void, touched ones stay. One that
  /// comes back: what became void opens again.
  func makeTasks() throws -> Outcome {
    var outcome = Outcome()
    try db.run(
      """
      INSERT INTO task (plan_id, unit_id, unit_key, duty_id, optional)
      SELECT d.plan_id, u.unit_id, w.sort_key, d.id, d.optional
      FROM duty d JOIN duty_unit u ON u.duty_id = d.id JOIN unit w ON w.id = u.unit_id
      WHERE d.continuous = 0 AND d.deliverable IS NOT 'supervision' AND NOT EXISTS
        (SELECT 1 FROM task t WHERE t.unit_id = u.unit_id AND t.duty_id = d.id)
      ORDER BY d.id, u.unit_id
      """)
    outcome.made = db.changesCount
    try db.run(
      """
      UPDATE task SET state = 'void', departed = 1, note = \(Settlement.departed)
      WHERE state = 'open' AND \(Settlement.isUntouched) AND NOT \(isAsked)
      """)
    outcome.voided = db.changesCount
    try db.run(
      """
      UPDATE task SET state = 'open', departed = 0, note = nullif(note, \(Settlement.departed))
      WHERE departed = 1 AND \(isAsked)
      """)
    outcome.reopened = db.changesCount
    return outcome
  }

  /// What a task takes from its duty and deadline, and when it was delivered: on the day of its
  /// pending or accepted version, or as recorded of it; for a conference the day it was held. Its own
  /// extension holds while it is later than the deadline's.
  func dateTasks(only tasks: [Int64]?) throws {
    let these: Sql = tasks.map { "WHERE t.id IN \($0.set)" } ?? ""
    try db.run(
      """
      WITH now AS (
        SELECT t.id, d.optional, u.sort_key,
          iif(t.extended > coalesce(l.last_day, ''), t.extended, l.due_date) AS date,
          iif(t.extended > coalesce(l.last_day, ''), 'by', l.due_bound) AS bound,
          iif(t.extended > coalesce(l.last_day, ''), t.extended, l.last_day) AS last_day,
          iif(t.state IN ('submitted', 'done'), coalesce(
            (SELECT "on" FROM submission WHERE task_id = t.id AND verdict <> 'returned'
             ORDER BY version DESC LIMIT 1),
            iif(d.deliverable = 'conference', t.done_on, t.submitted_on),
            t.done_on, t.submitted_on), NULL) AS delivered_on
        FROM task t JOIN unit u ON u.id = t.unit_id JOIN duty d ON d.id = t.duty_id LEFT JOIN deadline l ON l.id = d.due_id
        \(these)
      )
      UPDATE task SET optional = now.optional, due_date = now.date, due_bound = now.bound,
        last_day = now.last_day, delivered_on = now.delivered_on, unit_key = now.sort_key
      FROM now
      WHERE now.id = task.id AND
        (task.optional, task.due_date, task.due_bound, task.last_day, task.delivered_on,
          task.unit_key)
        IS NOT
        (now.optional, now.date, now.bound, now.last_day, now.delivered_on, now.sort_key)
      """)
  }
}
