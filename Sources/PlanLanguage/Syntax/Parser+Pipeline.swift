import PlanModel

// Lists and their stages. What a stage reads after its keyword follows from its declared shape.
extension Parser {
  mutating func pipeline() -> PipelineSyntax {
    let start = token.span.lowerBound
    guard enter() else {
      return PipelineSyntax(source: .missing(here), stages: [], span: here)
    }
    defer { nesting -= 1 }
    return pipeline(after: pipelineSource(), from: start)
  }

  /// A list, or with `|` in front more stages of the list shown last.
  mutating func listOrRefinement() -> PipelineSyntax {
    guard at(.pipe) else { return pipeline() }
    return pipeline(after: .last(token.span), from: token.span.lowerBound)
  }

  /// The stages after a source; for `.last` the first `|` is still to be read.
  mutating func pipeline(after source: SourceSyntax, from start: Int) -> PipelineSyntax {
    var stages: [StageSyntax] = []
    while true {
      if atStageWord, case .word(let word) = token.kind {
        report(.pipeMissing(word.text), at: word.span)
      } else if !accept(.pipe) {
        return PipelineSyntax(source: source, stages: stages, span: span(from: start))
      }
      let soFar = span(from: start)
      let next = along(.list(PipelineSyntax(source: source, stages: stages, span: soFar))) {
        $0.stage()
      }
      stages.append(next)
    }
  }

  private mutating func pipelineSource() -> SourceSyntax {
    switch token.kind {
    case .word(let word):
      advance()
      var arguments: [ExpressionSyntax]?
      if at(.leftParenthesis) {
        arguments = bracketed(.rightParenthesis) { parser in
          parser.at(.rightParenthesis) ? [] : parser.list { $0.sum() }
        }
      }
      return .named(word, arguments: arguments, asOf: asOf())
    case .symbol(.leftParenthesis):
      return .pipeline(bracketed(.rightParenthesis) { $0.pipeline() })
    default:
      reportExpected(.source)
      return .missing(here)
    }
  }

  mutating func asOf() -> AsOfSyntax? {
    let start = token.span.lowerBound
    let kind: AsOfSyntax.Kind
    if accept(.asOf) != nil {
      kind = .effective
    } else if accept(.asKnown) != nil {
      kind = .known
    } else {
      return nil
    }
    let day = sum()
    return AsOfSyntax(kind: kind, day: day, span: span(from: start))
  }

  // MARK: A stage

  private mutating func stage() -> StageSyntax {
    let start = token.span.lowerBound
    guard case .word(let written) = token.kind else {
      reportExpected(.stage)
      skipToStageEnd()
      return StageSyntax(
        word: Word("", span: start..<start), name: nil, arguments: [], expect: nil,
        span: span(from: start))
    }
    guard let stage = readStageWord(written) else {
      skipToStageEnd()
      return StageSyntax(
        word: written, name: nil, arguments: [], expect: nil, span: span(from: start))
    }
    skipNeedlessBy(after: stage)
    var arguments: [ArgumentSyntax] = []
    var isWhole = true
    for shape in stage.shape where isWhole {
      isWhole = along(.stage(stage.name)) { $0.read(shape, into: &arguments) }
    }
    let expect = stage.effect == .changes && isWhole ? expectClause() : nil
    if !atStageEnd, !atStageWord {
      reportUnexpected()
      skipToStageEnd()
    }
    return StageSyntax(
      word: written, name: isWhole ? stage.name : nil, arguments: arguments, expect: expect,
      span: span(from: start))
  }

  private var atStageWord: Bool {
    guard case .word(let word) = token.kind else { return false }
    return vocabulary.stage(word.key) != nil
  }

  private mutating func readStageWord(_ word: Word) -> Stage? {
    if let stage = vocabulary.stage(word.key) {
      advance()
      return stage
    }
    if case .word(let next) = tokens[index + 1].kind,
      let stage = vocabulary.stage(word.key + next.key)
    {
      let span = word.span.lowerBound..<next.span.upperBound
      report(.wordsApart("\(word.text)_\(next.text)"), at: span)
      advance()
      advance()
      return stage
    }
    if isFirstOnLine, vocabulary.entity(word.key) != nil {
      report(.expected(.stage, found: .end), at: here)
    } else if let meant = ForeignWord.stages[word.text.lowercased()] {
      report(.foreignWord(word.text, meant), at: word.span)
    } else {
      let suggestion = Suggestion.find(for: word.text, among: vocabulary.stageWords)
      report(.unknownStage(word.text, suggestion), at: word.span)
    }
    return nil
  }

  /// `sort by due`: the usual slip after a stage that takes its columns directly.
  private mutating func skipNeedlessBy(after stage: Stage) {
    switch stage.shape.first {
    case .keys, .items, .binds, .sums: break
    default: return
    }
    guard case .word(let by) = token.kind, by.key == Keyword.by.rawValue,
      case .word(let column) = tokens[index + 1].kind, vocabulary.keyword(column.key) == nil
    else { return }
    report(.byNeedless(stage.name, column.text), at: by.span)
    advance()
  }

  private mutating func expectClause() -> ExpectSyntax? {
    guard let start = accept(.expect)?.lowerBound, let low = count() else { return nil }
    guard accept(.range) else {
      return ExpectSyntax(counts: low.count...low.count, span: span(from: start))
    }
    guard let high = count() else { return nil }
    guard low.count <= high.count else {
      let span = low.span.lowerBound..<high.span.upperBound
      reportAnyway(.emptyRange(low.count, high.count), at: span)
      return nil
    }
    return ExpectSyntax(counts: low.count...high.count, span: span(from: start))
  }

  // MARK: Shapes

  /// Reads one element of a shape. False where a piece that is no expression is missing: then the
  /// stage cannot be made sense of.
  private mutating func read(_ shape: Shape, into arguments: inout [ArgumentSyntax]) -> Bool {
    switch shape {
    case .expression: arguments.append(.expression(expression()))
    case .sum: arguments.append(.expression(sum()))
    case .sums(let count): readSums(count, into: &arguments)
    case .path: arguments.append(.expression(pathOnly()))
    case .keys: arguments.append(.keys(list { $0.key() }))
    case .items: arguments.append(.items(list { $0.item() }))
    case .binds: return append(list { $0.bind() }, into: &arguments)
    case .settings: return append(list { $0.settingBind() }, into: &arguments)
    case .count: return append(count().map { .count($0.count, $0.span) }, into: &arguments)
    case .text: return append(acceptWords() ?? requireWords(), into: &arguments)
    case .name: return append(word(.name).map { .name($0) }, into: &arguments)
    case .member:
      guard case .variable = token.kind else {
        return append(word(.name).map { .name($0) }, into: &arguments)
      }
      arguments.append(.expression(primary(mayCall: false)))
    case .kind: return append(kind().map { .kind($0) }, into: &arguments)
    case .reference:
      let reference = referenceArgument(after: arguments.last)
      return append(reference.parts.isEmpty ? nil : .reference(reference), into: &arguments)
    case .target: return readTarget(into: &arguments)
    case .clause(let keyword, let shapes):
      return readClauses([.init(keyword, shapes)], least: 1, most: 1, into: &arguments)
    case .optional(let keyword, let shapes):
      return readClauses([.init(keyword, shapes)], least: 0, most: 1, into: &arguments)
    case .oneOf(let clauses):
      return readClauses(clauses, least: 1, most: 1, into: &arguments)
    case .anyOf(let clauses):
      return readClauses(clauses, least: 0, most: .max, into: &arguments)
    }
    return true
  }

  private func append(_ piece: ArgumentSyntax?, into arguments: inout [ArgumentSyntax]) -> Bool {
    guard let piece else { return false }
    arguments.append(piece)
    return true
  }

  private func append(_ binds: [BindSyntax?], into arguments: inout [ArgumentSyntax]) -> Bool {
    let whole = binds.compactMap(\.self)
    arguments.append(.binds(whole))
    return whole.count == binds.count
  }

  private mutating func readSums(_ count: Int, into arguments: inout [ArgumentSyntax]) {
    for position in 0..<count {
      if position > 0, !require(.comma) {
        arguments.append(.expression(.missing(here)))
      } else {
        arguments.append(.expression(sum()))
      }
    }
  }

  private mutating func readTarget(into arguments: inout [ArgumentSyntax]) -> Bool {
    if let file = acceptWords() {
      arguments.append(file)
      return true
    }
    guard let format = word(.name) else { return false }
    arguments.append(.name(format))
    if let file = acceptWords() { arguments.append(file) }
    return true
  }

  /// A text, or a sum that begins with a text or a variable.
  private mutating func acceptWords() -> ArgumentSyntax? {
    let first: ExpressionSyntax
    if let text = acceptText() {
      first = .literal(.text(text.text), text.span)
    } else if case .variable = token.kind {
      first = primary(mayCall: false)
    } else {
      return nil
    }
    let whole = additions(to: first) { $0.product() }
    if case .literal(.text(let text), let span) = whole { return .text(text, span) }
    return .words(whole)
  }

  private mutating func requireWords() -> ArgumentSyntax? {
    requireText().map { .text($0.text, $0.span) }
  }

  private mutating func readClauses(
    _ clauses: [Shape.Clause], least: Int, most: Int, into arguments: inout [ArgumentSyntax]
  ) -> Bool {
    var count = 0
    while count < most, let (clause, keyword) = acceptClause(clauses) {
      count += 1
      var pieces: [ArgumentSyntax] = []
      for shape in clause.shape {
        let isWhole = along(.clause(clause.keyword)) { $0.read(shape, into: &pieces) }
        guard isWhole else { return false }
      }
      arguments.append(.clause(clause.keyword, span(from: keyword.lowerBound), pieces))
    }
    guard count < least else { return true }
    let keywords = clauses.compactMap { Keyword(rawValue: $0.keyword) }
    if keywords.count == 1 {
      reportExpected(.keyword(keywords[0]))
    } else {
      report(.expectedWord(keywords, found: found), at: atTerminator ? here : token.span)
    }
    return false
  }

  private mutating func acceptClause(_ clauses: [Shape.Clause]) -> (Shape.Clause, Span)? {
    for clause in clauses {
      if let keyword = Keyword(rawValue: clause.keyword), let span = accept(keyword) {
        return (clause, span)
      }
    }
    return nil
  }

  /// The key of a record of the kind just named.
  private mutating func referenceArgument(after kind: ArgumentSyntax?) -> ReferenceSyntax {
    guard case .kind(let entity)? = kind else { return reference() }
    return along(.record(entity)) { $0.reference() }
  }

  // MARK: Pieces of stages

  private mutating func key() -> KeySyntax {
    let value = sum()
    if accept(.desc) != nil { return KeySyntax(value: value, descending: true) }
    _ = accept(.asc)
    return KeySyntax(value: value, descending: false)
  }

  private mutating func item() -> ItemSyntax {
    let value = expression()
    return ItemSyntax(value: value, alias: accept(.as) == nil ? nil : alias())
  }

  private mutating func alias() -> ItemSyntax.Alias? {
    guard let text = acceptText() else { return newName().map { .name($0) } }
    return .heading(additions(to: .literal(.text(text.text), text.span)) { $0.product() })
  }

  private mutating func kind() -> Word? {
    guard case .word(let word) = token.kind, vocabulary.entity(word.key) != nil else {
      reportExpected(.entity)
      return nil
    }
    advance()
    return word
  }

  /// `total = count()`.
  mutating func bind() -> BindSyntax? {
    guard let name = newName(), requireEqual() else { return nil }
    return BindSyntax(name: name, value: expression())
  }

  /// `name = value`, the value perhaps a list.
  private mutating func settingBind() -> BindSyntax? {
    guard let name = word(.attribute), requireEqual() else { return nil }
    return BindSyntax(name: name, value: along(.attribute(name)) { $0.setting() })
  }

  mutating func setting() -> ExpressionSyntax {
    guard at(.leftBracket) else { return sum() }
    let (values, span) = bracketedList()
    return .list(values, span)
  }
}
