import GRDB
import PlanLanguage
import PlanModel

/// One verb at work on the rows that a list comes to: but for definitions and undo the only way in
/// which rows are changed.
struct Verb {
  let db: Database
  let change: CheckedChange
  let context: RunContext
  let entity: EntityName
  /// The effective day.
  let day: Day
  let note: String?
  let file: String?
  /// What `with` says, by field.
  let details: [String: Value]
  /// What reminders were sent by, where they were sent by letters of this statement.
  let letters: [SentLetter]

  /// A change found to be allowed, ready to be made.
  struct Work {
    /// The rows listed, in the order of the list.
    let ids: [Int64]
    /// What it may make of them, by name of the field.
    let fields: [String]
    /// Answers with how many of the rows were not so already.
    let make: () throws -> Int
    /// Rows may be so already, so that nothing is left to be done.
    var mayBeIdle = false
  }

  init(
    _ change: CheckedChange, _ context: RunContext, letters: [SentLetter] = [], in db: Database
  ) throws {
    guard let entity = change.rows.entity else {
      throw StoreMessage.unanswerable(what: "rows").diagnostic
    }
    func text(_ expression: CheckedExpression?) throws -> String? {
      guard let expression else { return nil }
      guard case .text(let text) = try db.evaluate(expression, context) else { return nil }
      return text
    }
    self.db = db
    self.change = change
    self.context = context
    self.entity = entity
    self.letters = letters
    day = try change.on.map { try db.day($0, context, at: change.place) } ?? context.today
    note = try text(change.note)
    file = try text(change.file)
    details = try Dictionary(
      change.details.map { ($0.field, try db.evaluate($0.value, context)) },
      uniquingKeysWith: { $1 })
  }

  /// What there is to do; an error where any row may not be changed so.
  func work() throws -> Work {
    switch change.verb {
    case .mark(let state): try marking(try self.state(state))
    case .submit: try submitting()
    case .extend(let extent): try extending(extent)
    case .assign(let what, let role): try assigning(what, role)
    case .unassign(let what): try unassigning(what)
    case .set(let assignments): try setting(assignments)
    case .remind: try reminding()
    case .remove: try removing()
    }
  }

  /// The rows listed, each once: their id, then what is asked of them.
  func listed(_ items: (Scope, Record) throws -> [Sql] = { _, _ in [] }) throws -> [Row] {
    let compiler = try QueryCompiler(Compilation(context, in: db))
    var seen: Set<Int64> = []
    let rows = try db.all(compiler.records(of: change.rows, items)).filter {
      seen.insert($0[0]).inserted
    }
    if let expected = change.expect, !expected.contains(rows.count) {
      throw RefusalMessage.unexpected(count: rows.count, expected: expected).at(change.place)
    }
    return rows
  }
}

extension Database {
  func day(
    _ expression: CheckedExpression, _ context: RunContext, at place: Place
  ) throws -> Day {
    guard case .day(let day) = try evaluate(expression, context) else {
      throw RefusalMessage.noDay.at(place)
    }
    guard WorkCalendar.range.contains(day) else {
      throw ChangeMessage.beyondCalendar(day).at(place)
    }
    return day
  }

  /// As it is typed.
  func key(_ entity: EntityName, _ id: Int64) throws -> String {
    let from = From("(SELECT 1)", Compilation(today: Day(number: 0), plan: nil, variables: [:]))
    let record = Record(entity, id: "\(id)", in: from)
    let code = record.code
    return try one("SELECT \(code) FROM \(from.sql)")?[0] ?? ""
  }
}

extension Database {
  /// The plan that a change belongs to: the current one, else the only one.
  func plan(_ context: RunContext) throws -> Int64 {
    let plans = try plans()
    guard let code = context.plan ?? (plans.count == 1 ? plans[0] : nil) else {
      throw StoreMessage.noPlanChosen(plans: plans).diagnostic
    }
    return try plan(code)
  }
}

extension [Row] {
  /// The ids of rows that begin with one.
  var ids: [Int64] { map { $0[0] } }
}

extension [Int64] {
  var json: String { "[\(map(String.init).joined(separator: ","))]" }

  /// As an SQL set of one argument.
  var set: Sql { "(SELECT value FROM json_each(\(json)))" }
}
