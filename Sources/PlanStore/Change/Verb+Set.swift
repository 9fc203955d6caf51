import GRDB
import PlanLanguage
import PlanModel

extension Verb {
  /// Each row is defined anew with the values it is given, under the rules of definitions.
  func setting(_ assignments: [CheckedAssignment]) throws -> Work {
    let key = Catalog.entity(entity).key
    let rows = try listed { scope, record in
      try key.map { part(of: $0, record) } + assignments.map { try scope.value($0.value) }
    }
    let records = rows.map { row in
      let reference = CheckedReference(
        entity: entity, key: key.enumerated().map { part(row[$0 + 1], $1) })
      let settings = assignments.enumerated().map { place, assignment in
        let value = Decode.value(row[key.count + place + 1], assignment.value.type)
        return CheckedSetting(
          field: assignment.field, content: .value(.constant(value, assignment.value.type)),
          place: change.place)
      }
      return CheckedRecord(
        reference: reference, name: nil, until: nil, settings: settings, place: change.place)
    }
    return Work(
      ids: rows.ids, fields: assignments.map(\.field),
      make: {
        let reconciler = Reconciler(db, context, acceptsOutsiders: true)
        try reconciler.apply(records)
        return reconciler.changes.tallies.reduce(0) { $0 + $1.changed.count }
      }, mayBeIdle: true)
  }

  private func part(of key: KeyPart, _ record: Record) -> Sql {
    switch key {
    case .code: record.column("code")
    case .reference(let field, let entity), .optionalReference(let field, let entity):
      record.to(field, entity).code
    case .number(let field), .day(let field): record.column(field)
    }
  }

  private func part(_ cell: DatabaseValue, _ key: KeyPart) -> Value {
    switch key {
    case .number: Decode.value(cell, .integer)
    case .day: Decode.value(cell, .day)
    case .code, .reference, .optionalReference: Decode.value(cell, .one(""))
    }
  }
}
