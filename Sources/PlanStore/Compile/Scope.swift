import PlanLanguage
import PlanModel

/// A column made by an earlier stage. References are kept as ids, deadlines as `DueText`, lists as
/// JSON.
final class MadeColumn {
  let sql: Sql
  let type: ValueType
  /// The row's number, given when the list is shown.
  let isPlace: Bool
  private let from: From
  private var known: Record?

  /// `record`: what it refers to, where that can be read already.
  init(
    _ sql: Sql, _ type: ValueType, in from: From, record: Record? = nil, isPlace: Bool = false
  ) {
    self.sql = sql
    self.isPlace = isPlace
    self.type = type
    self.from = from
    known = record
  }

  /// Costs much more than a look at the row.
  var isWorkedOut: Bool { sql.text.contains("SELECT") || sql.text.contains("kh_") }

  /// The record whose id it holds.
  var record: Record? {
    if let known { return known }
    guard case .one(let name) = type, let entity = EntityName(rawValue: name) else { return nil }
    let record = Record(entity, id: sql, in: from)
    known = record
    return record
  }
}

/// What names stand for in one SELECT.
struct Scope {
  let from: From
  /// The record of the row; nil once rows have lost their identity.
  var row: Record?
  /// After `expand`: the record the row came from.
  var former: Record?
  var columns: [String: MadeColumn] = [:]

  var compilation: Compilation { from.compilation }

  func record(_ path: CheckedPath) throws -> Record {
    var record = try root(path)
    for step in path.steps { record = record.to(step.field, step.entity) }
    return record
  }

  private func root(_ path: CheckedPath) throws -> Record {
    switch path.root {
    case .row:
      if let row { return row }
    case .former:
      if let former { return former }
    case .variable(let name):
      return Record(path.start, id: id(of: compilation.variable(name), path.start), in: from)
    case .code(let code):
      return Record(path.start, id: id(of: .word(code), path.start), in: from)
    case .column(let name):
      if let record = try column(name).record { return record }
    }
    throw StoreMessage.unanswerable(what: path.start.rawValue).diagnostic
  }

  /// The number of a row, or a column that will hold it.
  func isPlace(_ expression: CheckedExpression) -> Bool {
    if case .column(let name, _) = expression { return columns[name]?.isPlace ?? false }
    return expression.isPlace
  }

  func column(_ name: String) throws -> MadeColumn {
    guard let column = columns[name] else {
      throw StoreMessage.unanswerable(what: name).diagnostic
    }
    return column
  }

  /// The plan that limits what a record has in several: the current one, else that of the row the
  /// path starts from.
  func plan(of path: CheckedPath) throws -> Sql? {
    if let plan = compilation.plan { return "\(plan)" }
    guard path.start.isPerPlan else { return nil }
    return try root(path).column("plan_id")
  }

  func link(_ many: CheckedMany) throws -> Link {
    try Link(
      many.relation, of: record(many.path), target: many.target, plan: plan(of: many.path))
  }

  /// The id of the record a constant names; NULL where there is none.
  func id(of value: Value, _ entity: EntityName) -> Sql {
    switch value {
    case .word(let code), .text(let code): id(ofCode: code, entity)
    case .integer(let id): "\(id)"
    case .day(let day): id(ofCode: day.iso, entity)
    default: "NULL"
    }
  }

  private func id(ofCode code: String, _ entity: EntityName) -> Sql {
    func inPlan(_ column: Sql = "plan_id") -> Sql {
      compilation.plan.map { " AND \(column) = \($0)" } ?? ""
    }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch entity {
    case .holiday: return "(SELECT id FROM holiday WHERE date = \(code))"
    case .journal, .job: return "CAST(\(code) AS INTEGER)"
    case .task where parts.count == 2:
      return
        "(SELECT id FROM task WHERE unit_id = \(id(ofCode: parts[0], .unit)) AND duty_id = \(id(ofCode: parts[1], .duty)))"
    case .submission where parts.count == 3, .reminder where parts.count == 3:
      let number: Sql = entity == .submission ? "version" : "ordinal"
      let task = id(ofCode: "\(parts[0]).\(parts[1])", .task)
      return
        "(SELECT id FROM \(name: entity.table) WHERE task_id = \(task) AND \(number) = \(Int(parts[2])))"
    case .amendment where parts.count == 2:
      return
        "(SELECT id FROM amendment WHERE deadline_id = \(id(ofCode: parts[0], .deadline)) AND day = \(parts[1]))"
    case .result where parts.count == 3:
      let unit: Sql = parts[1] == "-" ? "NULL" : id(ofCode: parts[1], .unit)
      return
        "(SELECT id FROM result WHERE target_id = \(id(ofCode: parts[0], .target)) AND unit_id IS \(unit) AND as_of = \(parts[2]))"
    default:
      let scope = entity.isPerPlan ? inPlan() : ""
      return
        "(SELECT id FROM \(name: entity.table) WHERE code_key = \(Fold.name(code))\(scope))"
    }
  }
}
