import GRDB
import PlanLanguage
import PlanModel
import Synchronization

extension Store {
  /// Makes the workspace agree with the definitions, all of them or none. A rerun changes nothing and
  /// leaves no trace in the journal. `restoring`: take tasks of units that have left their group.
  package func define(
    _ records: [CheckedRecord], _ context: RunContext, restoring: Bool = false
  ) throws(Diagnostic) -> Changes {
    try transaction { () throws(Diagnostic) in
      try access { db in
        let reconciler = Reconciler(db, context, acceptsOutsiders: restoring)
        try beginJournaling(in: db)
        try db.inSavepoint {
          let outer = block.withLock { $0 }
          let name = records.count == 1 ? records[0].statement : records.first?.place.source.name
          _ = try record(name, on: context.today, context, in: db)
          try reconciler.apply(records)
          guard reconciler.changes.isEmpty else { return .commit }
          block.withLock { $0 = outer }
          return .rollback
        }
        return reconciler.changes
      }
    }
  }

  package func close() throws(Diagnostic) {
    try door.through { try queue.close() }
  }
}

extension CheckedRecord {
  /// `duty hoi_nghi`.
  fileprivate var statement: String { "\(reference.entity.rawValue) \(place.text)" }
}

extension Place {
  /// The words it points at.
  fileprivate var text: String {
    let bytes = source.text.utf8
    guard span.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let end = bytes.index(start, offsetBy: span.count)
    return String(source.text[start..<end])
  }
}
