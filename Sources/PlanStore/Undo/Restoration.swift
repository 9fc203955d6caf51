import GRDB
import PlanLanguage

/// The statements that put the rows of one table back as a change found them. Each takes the change's
/// id and the table's name, and touches a row only while it is still as the change left it.
struct Restoration {
  /// Takes out rows that the change added.
  let removal: String
  /// Gives rows that the change altered their former values.
  let reversal: String
  /// Puts back rows that the change took out.
  let addition: String
  /// Links are never altered: one in another's place is removed and added.
  let isOfLinks: Bool

  init(_ table: String, in db: Database) throws {
    let columns = try db.columns(in: table).map(\.name)
    let settled = SettledColumns.of(table)
    let own = columns.filter { !settled.contains($0) && $0 != "id" }
    let target = quoted(table)
    isOfLinks = EntityName(rawValue: table) == nil

    func before(_ column: String) -> String { "json_extract(j.before, '$.\(column)')" }
    func after(_ column: String) -> String { "json_extract(j.after, '$.\(column)')" }
    func now(_ column: String) -> String { "\(target).\(quoted(column))" }
    let ofChange = "j.change_id = ?1 AND j.source = ?2"
    let asLeft = own.map { "t.\(quoted($0)) IS \(after($0))" }.joined(separator: " AND ")
    let untouched = own.map {
      "(\(before($0)) IS \(after($0)) OR \(now($0)) IS \(after($0)))"
    }.joined(separator: " AND ")

    removal = """
      DELETE FROM \(target) WHERE id IN (
        SELECT t.id FROM journal j JOIN \(target) t ON t.id = j.row_id WHERE \(ofChange)
          AND j.after IS NOT NULL \(isOfLinks ? "" : "AND j.before IS NULL") AND \(asLeft))
      """
    let values = columns.filter { $0 != "id" }.map { column in
      """
      \(quoted(column)) = iif(\(before(column)) IS NOT \(after(column)) \
      AND \(now(column)) IS \(after(column)), \(before(column)), \(now(column)))
      """
    }
    reversal = """
      UPDATE \(target) SET \(values.joined(separator: ", ")) FROM journal j WHERE \(ofChange)
        AND j.before IS NOT NULL AND j.after IS NOT NULL
        AND j.row_id = \(target).id AND \(untouched)
      """
    addition = """
      INSERT OR IGNORE INTO \(target) (\(columns.map(quoted).joined(separator: ", ")))
      SELECT \(columns.map(before).joined(separator: ", ")) FROM journal j WHERE \(ofChange)
        AND j.before IS NOT NULL \(isOfLinks ? "" : "AND j.after IS NULL") ORDER BY j.id DESC
      """
  }
}
