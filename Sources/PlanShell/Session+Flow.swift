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
      for expression in expressions {
        variables[name] = (try store.evaluate(expression, try context()), expression.type)
        try block(body)
      }
    case .query(let query):
      let table = try store.read(query, try context())
      for row in table.rows {
        var cells = Array(zip(table.columns, row))
        if query.entity != nil, !cells.isEmpty {
          let (column, key) = cells.removeFirst()
          variables[name] = (key, column.type)
        }
        for (column, value) in cells {
          variables["\(name).\(column.name)"] = (value, column.type)
        }
        try block(body)
      }
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
