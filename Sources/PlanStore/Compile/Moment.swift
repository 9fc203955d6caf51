import PlanLanguage

/// A day in the past that a list asks about: everything it reads is taken from the journal, as it
/// stood at the end of that day.
struct Moment: Equatable {
  let kind: AsOfSyntax.Kind
  let day: Sql
  /// The columns of every table the journal knows.
  let columns: [String: [String]]

  /// The changes `c` that count by then.
  private func counts(_ c: String) -> Sql {
    let dated: Sql =
      kind == .effective ? "\(name: c).effective" : "substr(\(name: c).recorded_at, 1, 10)"
    return "\(dated) <= \(day)"
  }

  /// What stands in for a table or view; nil for what the journal does not know, which has no past.
  func rows(of name: String, _ table: (String) -> String) -> Sql? {
    if let columns = columns[name] { return rows(of: name, columns) }
    return Derived(rawValue: name).map { Sql(verbatim: $0.rows(table)) }
  }

  /// The rows of a table. Usually a row is as its last change that counts left it. Where a change that
  /// counts was recorded after one that does not yet, each column is as the last change of that
  /// column left it, so that what is dated back brings nothing with it from the future; what was
  /// undone, and the undoing, are left out then.
  private func rows(of table: String, _ columns: [String]) -> Sql {
    let values = columns.map { column -> Sql in
      column == "id"
        ? "row_id AS id"
        : "json_extract(facts, \("$.\(column)")) AS \(name: quoted(column))"
    }
    return """
      SELECT \(values.joined(", ")) FROM (
        SELECT j.row_id, iif(EXISTS (
          SELECT 1 FROM journal e JOIN change c ON c.id = e.change_id
          WHERE e.source = j.source AND e.row_id = j.row_id AND e.id < j.id AND NOT \(counts("c"))),
          \(merged(SettledColumns.of(table))), j.after) AS facts
        FROM journal j WHERE j.after IS NOT NULL AND j.id IN (
          SELECT max(e.id) FROM journal e JOIN change c ON c.id = e.change_id
          WHERE e.source = \(table) AND \(counts("c")) GROUP BY e.row_id))
      WHERE json_extract(facts, '$.id') IS NOT NULL
      """
  }

  /// `settled` columns follow from other records too, so that an undoing need not bring them back to
  /// what they were: they are taken as recorded.
  private func merged(_ settled: Set<String>) -> Sql {
    let names = settled.sorted().map { "'\($0)'" }.joined(separator: ", ")
    let never: Sql =
      kind == .effective
      ? "AND (k.key IN (\(name: names)) OR c.undoes IS NULL AND c.id NOT IN (\(undone)))" : ""
    return """
      (SELECT json_group_object(key, value) FROM (
        SELECT k.key, k.value, row_number() OVER (PARTITION BY k.key ORDER BY e.id DESC) AS place
        FROM journal e JOIN change c ON c.id = e.change_id, json_each(e.after) k
        WHERE e.source = j.source AND e.row_id = j.row_id AND e.id <= j.id AND \(counts("c"))
          AND (e.before IS NULL OR json_extract(e.before, '$.' || k.key) IS NOT k.value) \(never))
      WHERE place = 1)
      """
  }

  /// The changes that are undone for good: an undoing can be undone, and so on.
  private var undone: Sql {
    """
    WITH RECURSIVE chain(first, id, sign) AS (
      SELECT b.id, u.id, -1 FROM change u JOIN change b ON b.id = u.undoes
      WHERE u.undoes IS NOT NULL AND b.undoes IS NULL
      UNION ALL SELECT first, u.id, -sign FROM chain JOIN change u ON u.undoes = chain.id)
    SELECT first FROM chain GROUP BY first HAVING 1 + sum(sign) < 1
    """
  }
}
