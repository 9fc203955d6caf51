import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

extension Session {

  /// Defines a record for each row, all or none.
  func enter(_ entry: CheckedEntry, at place: Place) throws(Diagnostic) {
    let table = try store.read(entry.rows, try context())
    if let expected = entry.expect, !expected.contains(table.rows.count) {
      throw Diagnostic(
        RefusalMessage.unexpected(count: table.rows.count, expected: expected), at: place)
    }
    let script = EnteredRows.script(table.rows, entry)
    let (statements, problems) = Checker.check(
      script, try world(.file), vocabulary: Session.vocabulary)
    let all = (script.problems + problems).sorted {
      ($0.place?.span.lowerBound ?? 0) < ($1.place?.span.lowerBound ?? 0)
    }
    if let last = all.prefix(20).last {
      if all.count > 1 { report(Array(all.prefix(20).dropLast())) }
      throw last
    }
    if isTrial { present(.table(shown(table, of: entry))) }
    var records = statements.compactMap { statement -> CheckedRecord? in
      if case .define(let record) = statement.kind { return record }
      return nil
    }
    if records.isEmpty, !isQuiet {
      tell(Phrase("no row to enter", vi: "không có dòng nào để nhập")(screen.tongue))
    }
    try define(&records)
  }

  /// Without the rows' numbers.
  private func shown(_ table: Table, of entry: CheckedEntry) -> Table {
    let kept = table.columns.indices.filter { entry.fields[$0] != nil }
    return Table(
      columns: kept.map { table.columns[$0] }, rows: table.rows.map { row in kept.map { row[$0] } })
  }
}
