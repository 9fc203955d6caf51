import GRDB
import PlanLanguage

/// The journal is written by triggers made from each table's columns, so that no way of writing can
/// forget it: one row for each record and change, with the record before and after as JSON. They are
/// temporary, and made when a connection opens its first change: in the file, reading them would take
/// most of the time that a short question takes.
enum JournalTriggers {
  /// What is journaled under which entity. Tables of links go under the entity that owns them.
  static let tables: [(table: String, entity: EntityName, key: String)] =
    EntityName.allCases.filter { $0 != .journal && $0 != .job }.map {
      ($0.rawValue, $0, key(of: $0))
    } + [
      ("membership", .unit, "(SELECT code FROM unit WHERE id = %.unit_id)"),
      ("oversight", .supervisor, "(SELECT code FROM supervisor WHERE id = %.supervisor_id)"),
      ("charge", .supervisor, "(SELECT code FROM supervisor WHERE id = %.supervisor_id)"),
      ("assignment", .duty, "(SELECT code FROM duty WHERE id = %.duty_id)"),
      ("precedence", .duty, "(SELECT code FROM duty WHERE id = %.duty_id)"),
      ("binding", .constraint, "(SELECT code FROM \"constraint\" WHERE id = %.constraint_id)"),
    ]

  /// The key of a row as it is typed, `%` standing for OLD or NEW.
  private static func key(of entity: EntityName) -> String {
    switch entity {
    case .task:
      """
      (SELECT u.code || '.' || d.code FROM unit u, duty d \
      WHERE u.id = %.unit_id AND d.id = %.duty_id)
      """
    case .submission, .reminder:
      """
      (SELECT u.code || '.' || d.code || '.' || %.\(entity == .submission ? "version" : "ordinal") \
      FROM task t, unit u, duty d \
      WHERE t.id = %.task_id AND u.id = t.unit_id AND d.id = t.duty_id)
      """
    case .amendment: "(SELECT code || '.' || %.day FROM deadline WHERE id = %.deadline_id)"
    case .result:
      """
      (SELECT code FROM target WHERE id = %.target_id) || '.' || \
      coalesce((SELECT code FROM unit WHERE id = %.unit_id), '-') || '.' || %.as_of
      """
    case .holiday: "%.date"
    default: "%.code"
    }
  }

  /// The columns of every table that is journaled.
  static func columns(in db: Database) throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: tables.filter { $0.entity != .holiday }.map {
        ($0.table, try db.columns(in: $0.table).map(\.name))
      })
  }

  /// What a row is journaled under, and its key, in SQL.
  static func name(of row: String, in table: String) -> (entity: EntityName, key: String)? {
    tables.first { $0.table == table }.map { ($0.entity, name(row, $0.key)) }
  }

  private static func name(_ row: String, _ key: String) -> String {
    key.split(separator: "%", omittingEmptySubsequences: false).joined(separator: row)
  }

  static func install(in db: Database) throws {
    let isInstalled = try db.one(
      "SELECT 1 FROM temp.sqlite_master WHERE type = 'trigger' AND name = 'plan_added'")
    guard isInstalled == nil else { return }
    for (table, entity, key) in tables {
      let columns = try db.columns(in: table).map { (name: $0.name, isReal: $0.type == "REAL") }
      try db.execute(sql: triggers(table: table, columns: columns, entity: entity, key: key))
    }
  }

  /// Part of the file: nothing leaves the journal, and only the last change is still written to.
  static let guards = """
    CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
    CREATE TRIGGER journal_is_closed BEFORE UPDATE ON journal
    WHEN OLD.change_id < (SELECT max(id) FROM change)
    BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
    CREATE TRIGGER change_is_kept BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
    """

  private static func triggers(
    table: String, columns: [(name: String, isReal: Bool)], entity: EntityName, key: String
  ) -> String {
    /// Numbers in so many digits that they come back exactly, which JSON alone would not give them.
    func object(_ row: String) -> String {
      let pairs = columns.map { column in
        let value = "\(row).\(quoted(column.name))"
        let exact = "json(CASE WHEN \(value) IS NOT NULL THEN printf('%!.17g', \(value)) END)"
        return "'\(column.name)', \(column.isReal ? exact : value)"
      }
      return "json_object(\(pairs.joined(separator: ", ")))"
    }
    func record(_ row: String, before: String, after: String) -> String {
      """
      INSERT INTO journal (change_id, entity, source, row_id, key, before, after)
      VALUES ((SELECT max(id) FROM change), '\(entity.rawValue)', '\(table)', \(row).id,
        coalesce(\(name(row, key)), ''), \(before), \(after))
      ON CONFLICT (change_id, source, row_id) DO UPDATE SET after = excluded.after;
      """
    }
    let differs = columns.map { "OLD.\(quoted($0.name)) IS NOT NEW.\(quoted($0.name))" }
    let target = quoted(table)
    return """
      CREATE TEMP TRIGGER \(table)_added AFTER INSERT ON \(target) BEGIN
      \(record("NEW", before: "NULL", after: object("NEW"))) END;
      CREATE TEMP TRIGGER \(table)_changed AFTER UPDATE ON \(target)
      WHEN \(differs.joined(separator: " OR ")) BEGIN
      \(record("NEW", before: object("OLD"), after: object("NEW"))) END;
      CREATE TEMP TRIGGER \(table)_removed AFTER DELETE ON \(target) BEGIN
      \(record("OLD", before: object("OLD"), after: "NULL")) END;

      """
  }
}
