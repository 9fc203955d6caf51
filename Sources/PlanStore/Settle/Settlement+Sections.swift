import GRDB
import PlanModel

extension Settlement {
  /// A heading stands under the one whose code is its own without the last number.
  func arrangeSections() throws {
    var ids: [String: Int64] = [:]
    let rows = try db.all(
      "SELECT id, plan_id, code, code_key, parent_id, level, order_key, printed FROM section")
    for row in rows { ids["\(row[1] as Int64) \(row[3] as String)"] = row[0] }
    for row in rows {
      guard let code = SectionCode(row[2]) else { continue }
      let parent = code.parent.flatMap { ids["\(row[1] as Int64) \(Fold.name($0.description))"] }
      guard
        parent != row[4] || code.level != row[5] || code.orderKey != row[6]
          || code.printed != row[7]
      else { continue }
      try db.run(
        """
        UPDATE section SET parent_id = \(parent), level = \(code.level),
          order_key = \(code.orderKey), printed = \(code.printed)
        WHERE id = \(row[0] as Int64)
        """)
    }
  }
}
