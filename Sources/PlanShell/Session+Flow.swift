import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// The statements that decide whether and how often others run.
extension Session {
  func assert(
    _ condition: CheckedExpression, _ message: CheckedExpression?, at place: Place
  ) throws(Diagnostic) {
    guard try store.evaluate(condition, try context()) != .boolean(true) else { return }
    let text = try message.map { value throws(Diagnostic) in
      try store.evaluate(value, try context()).spoken(in: screen.tongue)
    }
    throw Diagnostic(ShellMessage.assertionFailed(text), at: place)
  }

  func branch(
    _ condition: CheckedExpression, _ then: [CheckedStatement], _ otherwise: [CheckedStatement]
  ) throws(Diagnostic) {
    let holds = try store.evaluate(condition, try context()) == .boolean(true)
    try block(holds ? then : otherwise)
  }

  /// What a block binds and which plan it uses is gone after it.
  func block(_ statements: [CheckedStatement]) throws(Diagnostic) {
    let before = (variables, chosenPlan)
    defer { (variables, chosenPlan) = before }
    try execute(statements)
  }

  /// The statements of another script, with the arguments that had to wait for their values.
  func run(
    _ arguments: [CheckedAssignment], _ statements: [CheckedStatement]
  ) throws(Diagnostic) {
    let before = (variables, views)
    defer { (variables, views) = before }
    var given = variables
    for argument in arguments {
      let value = try store.evaluate(argument.value, try context())
      given[argument.field] = (value, argument.value.type)
    }
    variables = given
    try block(statements)
  }

  func forEach(
    _ name: String, in set: CheckedForSet, _ body: [CheckedStatement]
  ) throws(Diagnostic) {
    let before = variables
    defer { variables = before }
    guard tally == nil else { return try rounds(name, in: set, body) }
    tally = LoopTally()
    defer { tally = nil }
    try rounds(name, in: set, body)
    guard let tally, !isQuiet else { return }
    for line in tally.lines(screen.tongue) { tell(line) }
  }

  private func rounds(
    _ name: String, in set: CheckedForSet, _ body: [CheckedStatement]
  ) throws(Diagnostic) {
    switch set {
    case .values(let expressions):
      for (index, expression) in expressions.enumerated() {
        let value = try store.evaluate(expression, try context())
        try self.round(index + 1, [(name, value, expression.type)], body)
      }
    case .query(let query):
      let table = try store.read(query, try context())
      let names = table.columns.enumerated().map { place, column in
        place == 0 && query.entity != nil ? name : "\(name).\(column.name)"
      }
      for (index, row) in table.rows.enumerated() {
        let cells = names.indices.map { (names[$0], row[$0], table.columns[$0].type) }
        try self.round(index + 1, cells, body)
      }
    }
  }

  private func round(
    _ number: Int, _ cells: [(name: String, value: Value, type: ValueType)],
    _ body: [CheckedStatement]
  ) throws(Diagnostic) {
    for cell in cells { variables[cell.name] = (cell.value, cell.type) }
    do throws(Diagnostic) {
      try block(body)
    } catch {
      guard error.message.exit == .failed || error.message.exit == .unmet else { throw error }
      let values = cells.prefix(3).map { "$\($0.name) = \($0.value.spoken(in: screen.tongue))" }
      throw Diagnostic(
        RoundMessage(inner: error.message, round: number, values: values), at: error.place)
    }
  }

  /// The keys of the rows a list has, in its order.
  func keys(of query: CheckedQuery, _ entity: EntityName) throws(Diagnostic) -> [String] {
    var keys = query
    keys.shown = [CheckedItem("key", .record(CheckedPath(start: entity)))]
    keys.presentation = .table
    return try store.read(keys, try context()).rows.compactMap { $0.first?.plain }
  }

  /// Runs the block unless a committed run did it under that key.
  func once(_ key: CheckedExpression, _ statements: [CheckedStatement]) throws(Diagnostic) {
    let key = try store.evaluate(key, try context()).exact
    if try store.isOnceDone(key) {
      if tally != nil {
        tally?.addDone()
      } else if !isQuiet {
        tell(Phrase("once “\(key)”: done before", vi: "một lần “\(key)”: đã làm")(screen.tongue))
      }
      return
    }
    try block(statements)
    try store.setOnce(key, try context())
  }
}
