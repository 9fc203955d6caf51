import PlanLanguage
import PlanModel
import PlanStore

extension Session {
  /// Everything known of a record: its facts and, below them, what hangs on it.
  func card(of reference: CheckedReference) throws(Diagnostic) -> Card {
    let entity = Catalog.entity(reference.entity)
    let conditions = zip(entity.key, reference.key).map { part, value in
      "\(part.field) = \(value.spelled)"
    }
    let fields = entity.fields.filter { !$0.type.isMany }
    let facts = try ask(
      "\(entity.name.rawValue) | where \(conditions.joined(separator: " and "))"
        + (reference.entity == .task ? " and state != none" : "")
        + " | select \(fields.map(\.name).joined(separator: ", "))")
    let row = facts.rows.first ?? []
    let code = reference.key.map(\.plainKey).joined(separator: ".")
    let held = variables["it"]
    variables["it"] = (.word(code), .one(reference.entity.rawValue))
    defer { variables["it"] = held }
    var sections: [Card.Section] = []
    for section in entity.card {
      let table = try ask(section.query)
      if !table.rows.isEmpty {
        sections.append(Card.Section(section.title(screen.tongue), table))
      }
    }
    var known: [Card.Fact] = []
    var name = ""
    for (field, value) in zip(fields, row) where value != .missing {
      if field.name == "name" || (field.name == "title" && name.isEmpty) {
        name = value.plain ?? ""
      } else if field.name != "code" {
        known.append(Card.Fact(field.name, value, field.type))
      }
    }
    return Card(
      entity: entity.name.rawValue, code: code, name: name, facts: known, sections: sections)
  }

  /// The answer to a list written in the language by `kh` itself.
  func ask(_ text: String) throws(Diagnostic) -> Table {
    let statements: [CheckedStatement]
    do throws(Diagnostics) {
      statements = try check(Source(name: "kh", text: text), mode: .prompt)
    } catch {
      throw error.all[0]
    }
    guard case .query(let query, _)? = statements.first?.kind else {
      throw Diagnostic(ShellMessage.nothingToRun)
    }
    return try store.read(query, try context())
  }
}

extension ValueType {
  var isMany: Bool {
    if case .many = self { true } else { false }
  }
}

extension Value {
  /// As a constant of the language.
  fileprivate var spelled: String {
    switch self {
    case .text(let text), .word(let text):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .integer(let number): String(number)
    case .day(let day): day.iso
    default: "none"
    }
  }

  /// As a part of a dotted key.
  fileprivate var plainKey: String {
    switch self {
    case .text(let text), .word(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.iso
    default: "-"
    }
  }
}
