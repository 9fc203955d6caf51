import PlanLanguage
import PlanModel

/// What the journal says of a change.
extension Record {
  func journalPiece(_ field: String) -> Piece? {
    switch field {
    case "change": .plain(column("change_id"))
    case "changed": .plain(changed)
    case "recorded_at", "day", "actor", "statement", "reason", "undoes":
      .plain("(SELECT \(name: field) FROM change WHERE id = \(column("change_id")))")
    default: nil
    }
  }

  /// `state: open → done; done_on: – → 2023-05-18`; of a record added or removed what it has.
  private var changed: Sql {
    let (before, after) = (column("before"), column("after"))
    let path: Sql = "'$.' || said.key"
    let (old, new): (Sql, Sql) = (
      "json_extract(\(before), \(path))", "json_extract(\(after), \(path))"
    )
    let words: Sql = """
      CASE WHEN \(before) IS NULL THEN \(spoken(new)) WHEN \(after) IS NULL THEN \(spoken(old)) \
      ELSE coalesce(\(spoken(old)), '–') || ' → ' || coalesce(\(spoken(new)), '–') END
      """
    return """
      (SELECT group_concat(name || ': ' || words, '; ') FROM \
      (SELECT replace(said.key, '_id', '') AS name, \(words) AS words \
      FROM json_each(coalesce(\(after), \(before))) AS said \
      WHERE \(old) IS NOT \(new) AND \(isSaid) ORDER BY said.id))
      """
  }

  /// The columns that a definition speaks of: those of the record's own fields, and of a link all.
  private var isSaid: Sql {
    let own = Entity.all.flatMap { entity in
      entity.fields.filter { $0.isDefinable || $0.type == .due }.flatMap { field in
        field.type == .due
          ? ["due_date", "due_bound", "date", "bound"].map { "\(entity.name.rawValue).\($0)" }
          : ["\(entity.name.rawValue).\(field.name)", "\(entity.name.rawValue).\(field.name)_id"]
      }
    }
    let names = Sql(verbatim: own.map { "'\($0)'" }.joined(separator: ","))
    return """
      CASE WHEN \(column("source")) = \(column("entity")) \
      THEN \(column("entity")) || '.' || said.key IN (\(names)) \
      ELSE said.key NOT IN ('id', 'plan_id', 'position') END
      """
  }

  /// A stored value as a definition would give it: codes for references, words for truth.
  private func spoken(_ value: Sql) -> Sql {
    var cases: Sql = ""
    for (column, target) in Record.references {
      let table = from.compilation.table(target)
      cases += """
         WHEN '\(name: column)' THEN \
        coalesce((SELECT code FROM \(table) WHERE id = \(value)), \(value))
        """
    }
    for column in Record.truths {
      cases += " WHEN '\(name: column)' THEN iif(\(value), 'true', 'false')"
    }
    let parents: Sql = """
       WHEN 'parent_id' THEN CASE \(column("entity")) WHEN 'unit' \
      THEN (SELECT code FROM unit WHERE id = \(value)) \
      ELSE (SELECT code FROM section WHERE id = \(value)) END
      """
    return "CASE said.key\(parents)\(cases) ELSE \(value) END"
  }

  /// Columns that refer to a record with a code, whichever table they stand in.
  private static let references: [(column: String, target: EntityName)] = [
    ("after_id", .duty), ("clause_id", .clause), ("constraint_id", .constraint),
    ("deadline_id", .deadline), ("due_id", .deadline), ("duty_id", .duty), ("group_id", .group),
    ("issuer_id", .unit), ("owner_id", .unit), ("section_id", .section),
    ("supervisor_id", .supervisor), ("target_id", .target), ("to_id", .unit), ("unit_id", .unit),
    ("via_id", .unit),
  ]

  private static let truths: Set<String> = Set(
    Entity.all.flatMap { $0.fields.filter { $0.type == .boolean && $0.isDefinable } }
      .map(\.name))
}
