import PlanLanguage
import PlanModel

/// What a template may ask of a record: its fields, by both their names, and those of the records it
/// refers to: `duty`, `duty.clause`.
struct LetterColumns {
  struct Column {
    let names: [String]
    let value: CheckedExpression
  }

  private(set) var columns: [Column]

  init(_ name: EntityName) {
    let path = CheckedPath(start: name)
    columns = []
    for field in Catalog.entity(name).fields {
      columns += LetterColumns.columns(field, of: path)
      guard case .one(let word) = field.type, field.name != "code",
        let target = EntityName(rawValue: word)
      else { continue }
      let inner = CheckedPath(
        start: name, steps: [CheckedPath.Step(field: field.name, entity: target)])
      for part in Catalog.entity(target).fields {
        columns += LetterColumns.columns(part, of: inner).map { column in
          Column(
            names: zip([field.name, field.vietnamese], column.names).map { "\($0).\($1)" },
            value: column.value)
        }
      }
    }
  }

  /// Also what the list shows by other names.
  mutating func add(_ items: [CheckedItem]) {
    let known = Set(columns.flatMap(\.names).map(Fold.name))
    for item in items where !known.contains(Fold.name(item.name)) {
      columns.append(Column(names: [item.name], value: item.value))
    }
  }

  mutating func add(_ names: [String], _ value: CheckedExpression) {
    columns.append(Column(names: names, value: value))
  }

  /// As the columns of an answer, in order.
  var items: [CheckedItem] {
    columns.enumerated().map { CheckedItem("c\($0)", $1.value) }
  }

  /// The values of a row under them, in words.
  func texts(of row: ArraySlice<Value>) -> [String] {
    zip(columns, row).map { LetterText.of($1, $0.value.type) }
  }

  private static func columns(_ field: Field, of path: CheckedPath) -> [Column] {
    let names = [field.name, field.vietnamese]
    switch field.type {
    case .one(let word) where field.name != "code":
      guard let target = EntityName(rawValue: word) else { return [] }
      let inner = CheckedPath(
        root: path.root, start: path.start,
        steps: path.steps + [CheckedPath.Step(field: field.name, entity: target)])
      let label = ["name", "title"].lazy.compactMap { Catalog.entity(target).field($0) }.first
      let value = label.map { CheckedExpression.field(inner, $0.name, $0.type) } ?? .record(inner)
      return [Column(names: names, value: value)]
    case .many(let word):
      guard path.steps.isEmpty, let target = EntityName(rawValue: word) else { return [] }
      let many = CheckedMany(path: path, relation: field.name, target: target)
      return [Column(names: names, value: .many(many))]
    default:
      return [Column(names: names, value: .field(path, field.name, field.type))]
    }
  }
}
