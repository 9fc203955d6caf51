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
    if output != nil || stage.effect == .writes && !isLine {
      context.report(.outputNotLast("to"), at: syntax.span)
      return
    }
    if let last, stage.effect == .reads {
      context.report(.rowsMerged(stage: syntax.word.text, by: last), at: syntax.word.span)
      return
    }
    self.stage = syntax.word.text
    stage.check(syntax, &self)
  }

  /// Starts from a source; false after saying what is wrong with it.
  mutating func begin(_ source: SourceSyntax) -> Bool {
    switch source {
    case .named(let word, let arguments, let asOf):
      if let asOf { context.report(.comesLater(.asOf), at: asOf.span) }
      return begin(word, arguments) && asOf == nil
    case .pipeline(let inner):
      return check(inner)
    case .last(let span):
      guard let last = context.world.last else {
        context.report(.nothingShown, at: span)
        return false
      }
      return context.within(last.source) { check(last.pipeline) }
    case .missing:
      return false
    }
  }

  private mutating func begin(_ word: Word, _ arguments: [ExpressionSyntax]?) -> Bool {
    if let view = context.views[word.key] { return begin(view, word, arguments ?? []) }
    if let entity = Catalog.entity(key: word.key) {
      begin(with: entity.name)
      if let first = arguments?.first {
        context.report(.viewArguments(word.text, parameters: [], given: 1), at: first.span)
        return false
      }
      return true
    }
    if let source = NamedSource.all.first(where: { $0.keys.contains(word.key) }) {
      guard source.name == "outline" else {
        context.report(.comesLater(.source(source.name)), at: word.span)
        return false
      }
      begin(with: .section)
      draw(as: .tree(level: "level", label: "title"), ["level", "title", "code", "owner"])
      return true
    }
    let entities = Entity.all.flatMap(\.spellings)
    let words = entities + context.views.values.map(\.name.text)
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
      let names = context.expanding.compactMap { context.views[$0]?.name.text }
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
          view.name.text, parameters: parameters.map(\.name.text), given: arguments.count),
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
    return context.within(view.source, variables: variables, view: key) { check(view.body) }
  }
}

extension CheckContext {
  /// A pipeline inside an expression.
  func query(_ pipeline: PipelineSyntax) -> CheckedQuery? {
    var checker = QueryChecker(self)
    guard checker.check(pipeline) else { return nil }
    return checker.finished(isOrdered: false)
  }
}

/// A list that is no entity of its own.
package struct NamedSource: Sendable {
  package let name: String
  package let vietnamese: String
  package let summary: Phrase
  let keys: [String]

  private init(_ name: String, _ vietnamese: String, _ summary: Phrase) {
    self.name = name
    self.vietnamese = vietnamese
    self.summary = summary
    keys = [Fold.name(name), Fold.name(vietnamese)]
  }

  package static let all = [
    NamedSource(
      "outline", "đề_cương",
      Phrase("the headings as a tree, with who drafts them", vi: "cây đề mục và nơi chủ trì")),
    NamedSource(
      "check", "kiểm_tra",
      Phrase("what a reader of the plan would object to", vi: "những chỗ kế hoạch còn vướng")),
    NamedSource("csv", "tệp_csv", Phrase("the rows of a file", vi: "các dòng của một tệp")),
  ]
}
