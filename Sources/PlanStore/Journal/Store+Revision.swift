import GRDB
import PlanLanguage
import PlanModel

extension Store {
  /// How far the workspace has come.
  package func revision() throws(Diagnostic) -> Revision {
    try access { db in
      let row = try db.one("SELECT max(id), max(day) FROM change")
      let number = row?[0] as Int?
      let day = (row?[1] as String?).flatMap { Day(iso: $0) }
      return Revision(number: number ?? 0, day: day ?? Revision.none.day)
    }
  }
}
