import GRDB
import PlanLanguage
import PlanModel

/// What a statement is run with, fixed for the whole run.
package struct RunContext {
  package var today: Day
  /// The code of the current plan; nil where reads span all plans.
  package var plan: String?
  /// Values of variables; a record by its code.
  package var variables: [String: Value]
  /// The real clock, ISO 8601, for the journal.
  package var now: String
  /// Who acts, for the journal.
  package var actor: String?
  /// Why, for the journal.
  package var reason: String?
  /// The rows of a list from outside the workspace; nil where there are none.
  package var supply: (CheckedSupply) throws(Diagnostic) -> PlanModel.Table? = {
    (_) throws(Diagnostic) in nil
  }
  /// The run it belongs to, as `startJob` named it, for the journal.
  package var job: Int64?

  package init(
    today: Day, plan: String? = nil, variables: [String: Value] = [:], now: String,
    actor: String? = nil, reason: String? = nil, job: Int64? = nil
  ) {
    self.today = today
    self.plan = plan
    self.variables = variables
    self.now = now
    self.actor = actor
    self.reason = reason
    self.job = job
  }
}

extension Store {
  package func read(
    _ query: CheckedQuery, _ context: RunContext
  ) throws(Diagnostic) -> PlanModel.Table {
    try access { db in
      let compiled = try QueryCompiler(Compilation(context, in: db)).compile(query)
      let table = try db.answer(compiled)
      return query.crosstab == nil ? table : Crosstab.spread(table)
    }
  }

  /// The value of an expression that reads no row: of `print`, `let`, `assert`.
  package func evaluate(
    _ expression: CheckedExpression, _ context: RunContext
  ) throws(Diagnostic) -> Value {
    try access { try $0.evaluate(expression, context) }
  }

  /// The statement a query becomes, and the steps the engine will take for it.
  package func explain(
    _ query: CheckedQuery, _ context: RunContext
  ) throws(Diagnostic) -> (sql: String, plan: [String]) {
    try access { db in
      let compiled = try QueryCompiler(Compilation(context, in: db)).compile(query)
      let rows = try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(compiled.sql.text)",
        arguments: StatementArguments(compiled.sql.arguments))
      return (compiled.sql.text, Store.indented(rows))
    }
  }

  /// The engine's plan as lines, each step two spaces deeper than the one it belongs to.
  private static func indented(_ rows: [Row]) -> [String] {
    var depths: [Int: Int] = [:]
    return rows.map { row in
      let (id, parent, detail): (Int, Int, String) = (row[0], row[1], row[3])
      let depth = (depths[parent] ?? -1) + 1
      depths[id] = depth
      return String(repeating: "  ", count: depth) + detail
    }
  }
}

extension Compilation {
  convenience init(_ context: RunContext, in db: Database) throws {
    let plan = try context.plan.map { try db.plan($0) }
    self.init(
      today: context.today, plan: plan, variables: context.variables,
      lookups: Lookups(
        record: { try db.record($0, named: $1, plan: plan) }, supply: { try context.supply($0) },
        columns: { try JournalTriggers.columns(in: db) }))
  }
}

extension Database {
  func answer(_ compiled: CompiledQuery) throws -> PlanModel.Table {
    let statement = try makeStatement(sql: compiled.sql.text)
    let rows = try Row.fetchCursor(
      statement, arguments: StatementArguments(compiled.sql.arguments))
    var table = PlanModel.Table(columns: compiled.columns, rows: [])
    while let row = try rows.next() {
      var values = compiled.columns.indices.map {
        Decode.value(row[$0], compiled.columns[$0].type)
      }
      for place in compiled.places { values[place] = .integer(table.rows.count + 1) }
      table.rows.append(values)
    }
    return table
  }

  func evaluate(_ expression: CheckedExpression, _ context: RunContext) throws -> Value {
    if case .constant(let value, _) = expression { return value }
    let compilation = try Compilation(context, in: self)
    let scope = Scope(from: From(nothing: compilation))
    let value = try scope.value(expression)
    let row = try one(compilation.complete("SELECT \(value) FROM \(scope.from.sql)"))
    return row.map { Decode.value($0[0], expression.type) } ?? .missing
  }
}
