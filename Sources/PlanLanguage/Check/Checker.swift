import PlanModel

/// Gives a parsed text its meaning: every name resolved, every type known, or every problem named.
package enum Checker {
  /// The statements that make sense, and all that is wrong with the others, in the order of the
  /// text. Nothing may run unless there are no problems. `arguments` are what the command line gives
  /// for the script's parameters, by name.
  package static func check(
    _ script: ScriptSyntax, _ world: Surroundings, vocabulary: Vocabulary,
    arguments: [String: String] = [:]
  ) -> (statements: [CheckedStatement], problems: [Diagnostic]) {
    let context = CheckContext(world, source: script.source, vocabulary: vocabulary)
    let checker = StatementChecker(context, given: arguments.mapValues { .typed($0) })
    checker.collect(script.statements)
    checker.refuseUnknownArguments(of: script)
    return (checker.check(script.statements), context.problems)
  }
}

/// Checks the statements of one text, one after the other.
struct StatementChecker {
  let context: CheckContext
  /// What the text is called with, by the names of its parameters.
  let given: [String: ScriptArgument]

  init(_ context: CheckContext, given: [String: ScriptArgument] = [:]) {
    self.context = context
    self.given = given
  }

  /// Those of the statements that make sense and have something to do.
  func check(_ statements: [StatementSyntax]) -> [CheckedStatement] {
    statements.compactMap { statement in
      check(statement).map {
        CheckedStatement(
          kind: $0, place: Place(source: context.source, span: statement.span))
      }
    }
  }

  /// What the text defines, so that its order does not matter.
  func collect(_ statements: [StatementSyntax]) {
    var plan = context.plan
    defer { if context.plan == nil { context.plan = context.definitions.onlyPlan } }
    for statement in statements {
      switch statement.kind {
      case .view(let view): context.views[view.name.key] = view
      case .use(let reference): plan = reference.code ?? plan
      case .record(let record):
        guard let entity = Catalog.entity(key: record.entity.key), let name = record.name,
          entity.key == [.code], let code = record.reference.code
        else { continue }
        if entity.name == .plan { plan = code }
        let other = context.definitions.add(entity.name, code: code, name: name.0, plan: plan)
        if let other { context.report(.foldsAlike(code, other), at: record.reference.span) }
      case .forEach(_, _, let body), .once(_, let body), .preview(let body): collect(body)
      case .branch(_, let then, let other): collect(then + (other ?? []))
      case .run(let path, let span, _):
        if let script = context.script(path, at: span) { collect(of: script) }
      default: break
      }
    }
  }

  /// The statement, or nil after saying what is wrong with it.
  func check(_ statement: StatementSyntax) -> CheckedStatementKind? {
    if context.world.permissions.definitionsOnly, !statement.isDefinition {
      context.report(.definitionsOnly, at: statement.span)
      return nil
    }
    switch statement.kind {
    case .query(let pipeline): return query(pipeline)
    case .record(let record): return RecordChecker(context, record)?.check()
    case .letting(let name, let value): return letting(name, value)
    case .view(let view): return self.view(view)
    case .print(let values):
      let checked = values.map { ExpressionChecker(context).expression($0) }
      let whole = checked.compactMap { $0 }
      return whole.count == checked.count ? .print(whole) : nil
    case .use(let reference): return use(reference)
    case .explain(let pipeline):
      var checker = QueryChecker(context)
      return checker.check(pipeline) ? .explain(checker.finished(), pipeline) : nil
    case .dump(let file, let span):
      guard file == nil || context.world.permissions.mayTouchFiles else {
        context.report(.filesRefused, at: span)
        return nil
      }
      return .dump(to: file)
    case .forEach(let name, let set, let body): return forEach(name, set, body)
    case .branch(let condition, let then, let other): return branch(condition, then, other)
    case .assertion(let condition, let message): return assertion(condition, message)
    case .preview(let body): return .preview(block(body))
    case .once(let key, let body): return once(key, body)
    case .undo(let count): return undo(count, at: statement.span)
    case .begin(let reason): return session(.begin(reason: reason), at: statement.span)
    case .commit: return session(.commit, at: statement.span)
    case .rollback: return session(.rollback, at: statement.span)
    case .run(let path, let span, let arguments): return run(path, at: span, arguments)
    case .param(let name, let type, let fallback):
      parameter(ScriptParameter(name, type: type, fallback: fallback), at: statement.span)
      return nil
    case .unreadable: return nil
    }
  }

  private func query(_ pipeline: PipelineSyntax) -> CheckedStatementKind? {
    var checker = QueryChecker(context)
    guard checker.check(pipeline, isLine: true) else { return nil }
    if let change = checker.change { return .change(change) }
    if let letters = checker.letters { return .letters(letters) }
    if let headings = checker.headings, let output = checker.output {
      return .consolidate(headings, to: output)
    }
    if let entry = checker.entry { return .enter(entry) }
    return .query(checker.finished(), output: checker.output)
  }

  private func letting(_ name: Word, _ syntax: ExpressionSyntax) -> CheckedStatementKind? {
    guard declare(name) else {
      _ = ExpressionChecker(context).expression(syntax)
      return nil
    }
    guard let value = ExpressionChecker(context).expression(syntax) else {
      context.variables[name.key] = .broken
      return nil
    }
    context.variables[name.key] = .value(
      value.isFixed ? value : .variable(name.text, value.type))
    return .letting(name.text, value)
  }

  /// Checks the view's pipeline as far as it can be known before its parameters are.
  private func view(_ view: ViewSyntax) -> CheckedStatementKind? {
    guard !isInBlock("view", at: view.name.span) else { return nil }
    var variables = context.variables
    for parameter in view.parameters { variables[parameter.name.key] = .broken }
    let before = context.problems.count
    context.within(view.source, variables: variables, view: view.name.key) {
      var checker = QueryChecker(context)
      _ = checker.check(view.body)
    }
    return context.problems.count == before ? .view(view) : nil
  }

  private func use(_ reference: ReferenceSyntax) -> CheckedStatementKind? {
    guard let code = reference.code else {
      context.report(
        .keyShape(.plan, usage: "use \"\(context.text(reference.span))\""), at: reference.span)
      return nil
    }
    context.plan = nil
    let entry = context.reporting { () throws(Finding) in
      try context.find(.plan, code, at: reference.span)
    }
    guard let entry else { return nil }
    context.plan = entry.code
    return .use(CheckedReference(entity: .plan, key: [.word(entry.code)]))
  }
}

extension StatementSyntax {
  /// A definition, or the `use` that says of which plan.
  fileprivate var isDefinition: Bool {
    switch kind {
    case .record(let record): record.name != nil || record.attributes != nil
    case .use, .unreadable: true
    default: false
    }
  }
}

extension ReferenceSyntax {
  /// The code, where the key is one; nil where it has several parts or is a variable.
  var code: String? {
    guard parts.count == 1 else { return nil }
    switch parts[0] {
    case .word(let word): return word.text
    case .text(let text, _): return text
    default: return nil
    }
  }
}

extension CheckedExpression {
  /// The same whenever it is worked out during one run.
  var isFixed: Bool {
    switch self {
    case .constant, .today: true
    case .negative, .arithmetic, .and, .or, .not, .compare, .isMissing, .due, .matches, .member,
      .between, .call:
      children.allSatisfy(\.isFixed)
    default: false
    }
  }
}

extension CheckContext {
  /// Where the word that begins at this byte ends.
  func endOfWord(from start: Int) -> Int {
    let utf8 = source.text.utf8
    let rest = source.text[utf8.index(utf8.startIndex, offsetBy: min(start, utf8.count))...]
    return start + rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.utf8.count
  }
}
