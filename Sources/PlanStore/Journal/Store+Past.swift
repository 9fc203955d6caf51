import GRDB
import PlanLanguage
import PlanModel

extension Store {
  /// What is worth saying beside the answer to a list, once it is known what the workspace holds.
  package func remarks(
    on query: CheckedQuery, _ context: RunContext
  ) throws(Diagnostic) -> [any Message] {
    guard let past = query.past else { return [] }
    return try access { db in
      let began: Sql = past.kind == .effective ? "min(day)" : "min(substr(recorded_at, 1, 10))"
      guard case .day(let day) = try db.evaluate(past.day, context),
        let first = (try db.one("SELECT \(began) FROM change")?[0] as String?)
          .flatMap({ Day(iso: $0) }), day < first
      else { return [] }
      return [RefusalMessage.beforeWorkspace(day, first: first)]
    }
  }
}

extension CheckedQuery {
  /// The past that the list itself asks about.
  fileprivate var past: CheckedAsOf? {
    switch source {
    case .records(_, _, let past): past
    case .supplied(let supply): supply.list?.past
    }
  }
}
