import PlanModel

// A pipeline from its source through its stages; views are expanded in place.
extension QueryChecker {
  /// False where the pipeline is so wrong that no query comes of it.
  mutating func check(_ pipeline: PipelineSyntax, isLine: Bool = false) -> Bool {
    let before = context.problems.count
    let hasSource = begin(pipeline.source)
    if !hasSource { scope = scope.entity == nil ? .broken : scope }
    for stage in pipeline.stages { apply(stage, isLine: isLine) }
    return hasSource && context.problems.count == before
  }

  private mutating func apply(_ syntax: StageSyntax, isLine: Bool) {
    guard let name = syntax.name, let stage = context.vocabulary.stage(Fold.name(name)) else {
      scope = .broken
      return
    }
    if stage.effect == .draws, isRead { return }
    let readsOn = stage.effect == .reads || stage.effect == .draws
    if let end = ended ?? (readsOn || isLine ? nil : syntax.word.text) {
      context.report(.outputNotLast(end), at: syntax.span)
      return
    }
    if let last, readsOn {
      context.report(.rowsMerged(stage: syntax.word.text, by: last), at: syntax.word.span)
      return
    }
    if let drawer, readsOn {
      context.report(
        .picture(.drawnAlready(stage: syntax.word.text, by: drawer)), at: syntax.word.span)
      return
    }
    self.stage = syntax.word.text
    guard let syntax = settled(syntax) else { return }
    stage.check(syntax, &self)
    if !readsOn { ended = syntax.word.text }
  }

  /// The stage with its texts put together, or nil after saying which cannot be before anything runs.
  private func settled(_ stage: StageSyntax) -> StageSyntax? {
    var isWhole = true
    func settle(_ arguments: [ArgumentSyntax]) -> [ArgumentSyntax] {
      arguments.map { argument in
        switch argument {
        case .words(let words):
          let value = ExpressionChecker(context).expression(words, expecting: .text)
          if let text = value?.knownText(today: context.world.today) {
            return .text(text, words.span)
          }
          if value != nil { context.report(.needsConstant, at: words.span) }
          isWhole = false
          return argument
        case .clause(let keyword, let span, let inner):
          return .clause(keyword, span, settle(inner))
        default: return argument
        }
      }
    }
    let arguments = settle(stage.arguments)
    return isWhole
      ? StageSyntax(
        word: stage.word, name: stage.name, arguments: arguments, expect: stage.expect,
        span: stage.span) : nil
  }

  /// Starts from a source; false after saying what is wrong with it.
  mutating func begin(_ source: SourceSyntax) -> Bool {
    switch source {
    case .named(let word, let arguments, let asOf):
      guard begin(word, arguments) else { return false }
      return asOf.map { look(back: $0, in: word) } ?? true
    case .pipeline(let inner):
      return check(inner)
    case .last(let span):
      guard let last = context.world.last else {
        context.report(.nothingShown, at: span)
        return false
      }
      isRead = true
      defer { isRead = false }
      return context.within(last.source) { check(last.pipeline) }
    case .missing:
      return false
    }
  }

  private mutating func begin(_ word: Word, _ arguments: [ExpressionSyntax]?) -> Bool {
    if let view = context.view(word.key) { return begin(view, word, arguments ?? []) }
    if let entity = Catalog.entity(key: word.key) {
      begin(with: entity.name)
      if let first = arguments?.first {
        context.report(
          .viewArguments(word.text, parameters: [], least: 0, given: 1), at: first.span)
        return false
      }
      return true
    }
    if let source = NamedSource.find(key: word.key) {
      guard source.name == "outline" else { return begin(source, word, arguments ?? []) }
      begin(with: .section)
      draw(as: .tree(level: "level", label: "title"), ["level", "title", "code", "owner"])
      return true
    }
    let entities = Entity.all.flatMap(\.spellings)
    let words = entities + (Array(context.views.values) + Prelude.views).map(\.name.text)
    let near = Suggestion.find(for: word.text, among: words)
    context.report(
      .unknownSource(
        word.text, near: near,
        first: EntityName.allCases.prefix(6).map(Catalog.plural)), at: word.span)
    if let near, let meant = Catalog.entity(key: Fold.name(near.word)) { begin(with: meant.name) }
    return false
  }

  /// A view's pipeline, with its parameters standing for what it is called with.
  private mutating func begin(
    _ view: ViewSyntax, _ word: Word, _ arguments: [ExpressionSyntax]
  ) -> Bool {
    let key = view.name.key
    guard !context.expanding.contains(key) else {
      let names = context.expanding.compactMap { context.view($0)?.name.text }
      context.report(.viewRecursion(names + [view.name.text]), at: word.span)
      return false
    }
    let parameters = view.parameters
    guard arguments.count <= parameters.count,
      parameters.dropFirst(arguments.count).allSatisfy({ $0.fallback != nil })
    else {
      let span = word.span.lowerBound..<(arguments.last?.span.upperBound ?? word.span.upperBound)
      context.report(
        .viewArguments(
          view.name.text, parameters: context.written(parameters, in: view.source),
          least: parameters.prefix { $0.fallback == nil }.count, given: arguments.count),
        at: span)
      return false
    }
    var variables = view.source == context.source ? context.variables : context.outer
    for (index, parameter) in parameters.enumerated() {
      if index < arguments.count {
        variables[parameter.name.key] = .argument(
          arguments[index], context.source, context.variables)
      } else if let fallback = parameter.fallback {
        variables[parameter.name.key] = .argument(fallback, view.source, [:])
      }
    }
    defer { entitle(view.title) }
    return context.within(view.source, variables: variables, view: key) { check(view.body) }
  }
}

extension CheckContext {
  /// As they are declared: `$who`, `$n = 3`.
  fileprivate func written(_ parameters: [ViewSyntax.Parameter], in source: Source) -> [String] {
    within(source) {
      parameters.map { parameter in
        "$\(parameter.name.text)" + (parameter.fallback.map { " = \(text($0.span))" } ?? "")
      }
    }
  }

  /// A pipeline inside an expression.
  func query(_ pipeline: PipelineSyntax) -> CheckedQuery? {
    var checker = QueryChecker(self)
    guard checker.check(pipeline) else { return nil }
    return checker.finished(isOrdered: false)
  }
}
