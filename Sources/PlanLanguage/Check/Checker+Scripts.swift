import PlanModel

/// What a parameter of a script is given.
enum ScriptArgument {
  /// On the command line.
  case typed(String)
  /// By `run`: a constant, or the variable that the run sets.
  case value(CheckedExpression)
  /// Wrong or missing, which has been said.
  case broken
}

/// `param $days: duration = 3wd`.
struct ScriptParameter {
  let name: Word
  let type: Word?
  let fallback: ExpressionSyntax?

  init(_ name: Word, type: Word?, fallback: ExpressionSyntax?) {
    self.name = name
    self.type = type
    self.fallback = fallback
  }
}

extension ScriptSyntax {
  var parameters: [ScriptParameter] {
    statements.compactMap { statement in
      guard case .param(let name, let type, let fallback) = statement.kind else { return nil }
      return ScriptParameter(name, type: type, fallback: fallback)
    }
  }
}

// `param` and `run`.
extension StatementChecker {
  // MARK: param

  func refuseUnknownArguments(of script: ScriptSyntax) {
    let known = script.parameters.map(\.name)
    for name in given.keys.sorted() where !known.contains(where: { $0.key == Fold.name(name) }) {
      let words = known.map(\.text)
      context.add([
        Diagnostic(
          LanguageMessage.script(
            .unknownArgument(
              name, near: Suggestion.find(for: name, among: words), known: words)))
      ])
    }
  }

  func parameter(_ parameter: ScriptParameter, at span: Span) {
    if isInBlock("param", at: parameter.name.span) { return }
    if context.world.isPrompt, context.running.count == 1 {
      return context.report(.script(.onlyInScripts("param")), at: parameter.name.span)
    }
    let name = parameter.name
    guard context.blocks[0].insert(name.key).inserted else {
      return context.report(.duplicateAttribute("$" + name.text), at: name.span)
    }
    context.variables[name.key] = .broken
    if let type = type(of: parameter), let value = value(of: parameter, type, at: span) {
      context.variables[name.key] = .value(value)
    }
  }

  /// As declared, else the fallback's, else text; nil after saying that there is no such type.
  private func type(of parameter: ScriptParameter) -> ValueType? {
    guard let word = parameter.type else {
      guard let fallback = parameter.fallback else { return .text }
      return ExpressionChecker(context).expression(fallback)?.type
    }
    if let type = ValueType.named(word) { return type }
    let words = ValueType.words.flatMap { [$0.word, $0.vietnamese] }
    context.report(
      .script(
        .unknownType(
          word.text, near: Suggestion.find(for: word.text, among: words),
          types: ValueType.words.map(\.word))),
      at: word.span)
    return nil
  }

  private func value(
    of parameter: ScriptParameter, _ type: ValueType, at span: Span
  ) -> CheckedExpression? {
    let fallback = parameter.fallback.flatMap { constant($0, type) }
    let name = parameter.name
    switch given.first(where: { Fold.name($0.key) == name.key })?.value {
    case .value(let value)?: return value
    case .broken?: return nil
    case .typed(let text)?: return value(name, text, type, at: span)
    case nil:
      if parameter.fallback == nil {
        context.report(.script(.missingArgument(name.text, type)), at: span)
      }
      return fallback
    }
  }

  private func constant(_ syntax: ExpressionSyntax, _ type: ValueType) -> CheckedExpression? {
    guard let value = ExpressionChecker(context).expression(syntax, expecting: type) else {
      return nil
    }
    guard let fitting = value.fitting(type) else {
      context.report(.verb(.wrongType(wanted: type, given: value.type)), at: syntax.span)
      return nil
    }
    guard fitting.isFixed else {
      context.report(.needsConstant, at: syntax.span)
      return nil
    }
    return fitting
  }

  /// What was typed on the command line, read by the parameter's type: texts, codes and words as
  /// they are, everything else as in the language.
  private func value(
    _ name: Word, _ typed: String, _ type: ValueType, at span: Span
  ) -> CheckedExpression? {
    let text = Composer.nfc(typed)
    switch type {
    case .text where !text.isEmpty:
      return .constant(.text(text), .text)
    case .one(let word):
      guard let entity = EntityName(rawValue: word) else { return nil }
      return context.reporting { () throws(Finding) in
        .constant(.word(try context.find(entity, text, at: span).code), type)
      }
    case .enumeration(let set):
      return context.reporting { () throws(Finding) in
        try ExpressionChecker(context).member(of: set, text, key: Fold.name(text), at: span)
      }
    default:
      if let value = context.constant(text, type) { return value }
      context.report(.script(.badArgument(name.text, given: text, type)), at: span)
      return nil
    }
  }

  // MARK: run

  func run(_ path: String, at span: Span, _ binds: [BindSyntax]) -> CheckedStatementKind? {
    let before = context.problems.count
    guard let script = context.script(path, at: span) else { return nil }
    let (given, arguments) = arguments(binds, for: script, at: span)
    let statements = context.inside(script) {
      StatementChecker(context, given: given).check(script.statements)
    }
    guard context.problems.count == before else { return nil }
    return .run(name: path, arguments: arguments, statements)
  }

  /// What a script that is run defines counts from the start.
  func collect(of script: ScriptSyntax) {
    context.inside(script) { collect(script.statements) }
  }

  /// The values for the script's parameters, and which of them the run has to set.
  private func arguments(
    _ binds: [BindSyntax], for script: ScriptSyntax, at span: Span
  ) -> (given: [String: ScriptArgument], set: [CheckedAssignment]) {
    var given: [String: ScriptArgument] = [:]
    var set: [CheckedAssignment] = []
    let parameters = script.parameters
    for bind in binds {
      guard let parameter = parameters.first(where: { $0.name.key == bind.name.key }) else {
        let words = parameters.map(\.name.text)
        context.report(
          .script(
            .unknownArgument(
              bind.name.text, near: Suggestion.find(for: bind.name.text, among: words),
              known: words)),
          at: bind.name.span)
        continue
      }
      let name = parameter.name.text
      guard given[name] == nil else {
        context.report(.duplicateAttribute(bind.name.text), at: bind.name.span)
        continue
      }
      given[name] = .broken
      guard let type = context.quietly(in: script.source, { type(of: parameter) }),
        let value = ExpressionChecker(context).expression(bind.value, expecting: type)
      else { continue }
      guard let fitting = value.fitting(type) else {
        context.report(.verb(.wrongType(wanted: type, given: value.type)), at: bind.value.span)
        continue
      }
      given[name] = .value(fitting.isFixed ? fitting : .variable(name, type))
      if !fitting.isFixed { set.append(CheckedAssignment(field: name, value: fitting)) }
    }
    for parameter in parameters where parameter.fallback == nil {
      let name = parameter.name.text
      guard given[name] == nil else { continue }
      given[name] = .broken
      if let type = context.quietly(in: script.source, { type(of: parameter) }) {
        context.report(.script(.missingArgument(name, type)), at: span)
      }
    }
    return (given, set)
  }
}

extension CheckedExpression {
  /// As a value of this type; nil where it is none.
  fileprivate func fitting(_ wanted: ValueType) -> CheckedExpression? {
    if isNone { return .constant(.missing, wanted) }
    if type == wanted { return self }
    if type.isNumeric, wanted.isNumeric, type.isComparable(with: wanted) { return self }
    let named = naming(wanted)
    return named.type == wanted ? named : nil
  }
}

// Scripts that a text runs.
extension CheckContext {
  /// The script that `run` names, read once; nil after saying why it cannot be.
  func script(_ path: String, at span: Span) -> ScriptSyntax? {
    guard world.permissions.mayTouchFiles, let open = world.script else {
      report(.filesRefused, at: span)
      return nil
    }
    let key = "\(source.name ?? "")\u{0}\(path)"
    if let known = scripts[key] {
      return known.flatMap { mayRun($0, at: span) ? $0 : nil }
    }
    do throws(Diagnostic) {
      let source = try open(path, source.name)
      let script = Parser.parse(source, vocabulary: vocabulary, mode: .file)
      scripts[key] = script
      add(script.problems)
      return mayRun(script, at: span) ? script : nil
    } catch {
      scripts[key] = .some(nil)
      let place = Place(source: source, span: span)
      add([Diagnostic(error.message, at: error.place ?? place)])
      return nil
    }
  }

  private func mayRun(_ script: ScriptSyntax, at span: Span) -> Bool {
    let name = script.source.name
    if running.contains(where: { $0 == name && name != nil }) {
      report(.script(.runCycle((running + [name]).compactMap { $0 })), at: span)
      return false
    }
    if running.count > CheckContext.depthLimit {
      report(.script(.runTooDeep(CheckContext.depthLimit)), at: span)
      return false
    }
    return true
  }

  /// Scripts that run one another.
  private static let depthLimit = 16

  /// Checks a part of a script that this one runs: it sees none of its variables and views.
  func inside<Result>(_ script: ScriptSyntax, _ body: () -> Result) -> Result {
    let (plan, views, blocks) = (self.plan, self.views, self.blocks)
    self.views = [:]
    for view in world.views + script.views { self.views[view.name.key] = view }
    self.blocks = [[]]
    running.append(script.source.name)
    defer {
      running.removeLast()
      (self.plan, self.views, self.blocks) = (plan, views, blocks)
    }
    return within(script.source, variables: [:], body)
  }

  /// A constant of the type, from its text alone.
  fileprivate func constant(_ text: String, _ type: ValueType) -> CheckedExpression? {
    let source = Source(name: nil, text: "print " + text)
    let script = Parser.parse(source, vocabulary: vocabulary, mode: .prompt)
    guard script.problems.isEmpty, script.statements.count == 1,
      case .print(let values)? = script.statements.first?.kind, values.count == 1
    else { return nil }
    let value = quietly(in: source) {
      ExpressionChecker(self).expression(values[0], expecting: type)
    }
    guard let fitting = value?.fitting(type), fitting.isFixed, !fitting.isNone else { return nil }
    return fitting
  }
}

extension ScriptSyntax {
  fileprivate var views: [ViewSyntax] {
    statements.compactMap { if case .view(let view) = $0.kind { view } else { nil } }
  }
}
