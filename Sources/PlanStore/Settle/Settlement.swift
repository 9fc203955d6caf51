import GRDB
import PlanLanguage
import PlanModel

/// Works out what follows from definitions and events, once they have changed: deadlines after their
/// amendments, the tasks that duties make, who supervises whom, the outline's tree. States of time
/// are not settled: they depend on *today*.
struct Settlement {
  let db: Database

  /// What has been changed, and so what has to be settled again.
  struct Touched {
    var entities: Set<EntityName> = []
    /// Tasks whose own facts, submissions or reminders changed.
    var tasks: Set<Int64> = []
  }

  /// How many tasks came to be, became void and came back.
  struct Outcome: Hashable {
    var made = 0
    var voided = 0
    var reopened = 0
  }

  func settle(_ touched: Touched) throws -> Outcome {
    func has(_ entities: EntityName...) -> Bool { !touched.entities.isDisjoint(with: entities) }
    var outcome = Outcome()
    if has(.holiday) { try CalendarTable.fill(db) }
    if has(.clause) { try orderClauses() }
    if has(.section) { try arrangeSections() }
    if has(.deadline, .amendment) { try amendDeadlines() }
    if has(.unit, .group, .supervisor) { try spreadSupervision() }
    if has(.unit, .group, .duty) { outcome = try makeTasks() }
    if has(.unit, .group, .duty, .deadline, .amendment) {
      try dateTasks(only: nil)
    } else if !touched.tasks.isEmpty {
      try dateTasks(only: touched.tasks.sorted())
    }
    if has(.target, .result) { try sumUpResults() }
    return outcome
  }

  private func orderClauses() throws {
    for row in try db.all("SELECT id, code, order_key FROM clause") {
      let code: String = row[1]
      let key = SectionCode(code)?.orderKey ?? VietnameseOrder.key(code)
      if key != row[2] {
        try db.run("UPDATE clause SET order_key = \(key) WHERE id = \(row[0] as Int64)")
      }
    }
  }

  /// The last amendment holds.
  private func amendDeadlines() throws {
    try db.run(
      """
      WITH now AS (
        SELECT d.id, coalesce(a.date, d.date) AS date, coalesce(a.bound, d.bound) AS bound
        FROM deadline d LEFT JOIN amendment a ON a.id =
          (SELECT id FROM amendment WHERE deadline_id = d.id ORDER BY day DESC LIMIT 1)
      )
      UPDATE deadline SET due_date = now.date, due_bound = now.bound,
        last_day = iif(now.bound = 'before', date(now.date, '-1 day'), now.date)
      FROM now
      WHERE now.id = deadline.id
        AND (deadline.due_date, deadline.due_bound) IS NOT (now.date, now.bound)
      """)
  }

  private func spreadSupervision() throws {
    try db.run("DELETE FROM supervises")
    try db.run(
      """
      INSERT INTO supervises (plan_id, unit_id, supervisor_id, role)
      \(name: Derived.supervises.rows { $0 })
      """)
  }

  private func sumUpResults() throws {
    try db.run(
      """
      WITH latest AS (
        SELECT t.id,
          (SELECT value FROM result WHERE target_id = t.id AND unit_id IS NULL
           ORDER BY as_of DESC LIMIT 1) AS value
        FROM target t
      )
      UPDATE target SET result = latest.value FROM latest
      WHERE latest.id = target.id AND target.result IS NOT latest.value
      """)
  }
}
