import PlanModel

// Statements that begin with an entity word: the next token decides between a record and a list.
extension Parser {
  mutating func entityStatement(_ entity: Word) -> StatementKindSyntax {
    let first = index
    let start = entity.span.lowerBound
    advance()
    guard atRecordKey else {
      along(.record(entity)) { $0.expect(.reference) }
      let asOf = asOf()
      return .query(
        pipeline(after: .named(entity, arguments: nil, asOf: asOf), from: start))
    }
    let reference = along(.record(entity)) { $0.reference(mayBeDay: true) }
    var until: (Day, Span)?
    if case .day? = reference.parts.first, accept(.range) { until = day() }
    let name = acceptText()
    let attributes = at(.leftBrace) ? along(.record(entity)) { $0.attributes() } : nil
    if !atStatementEnd, name == nil, attributes == nil,
      let stage = bareWord(reference), vocabulary.stage(stage.key) != nil
    {
      return listWithoutPipe(entity, from: first)
    }
    let record = RecordSyntax(
      entity: entity, reference: reference, until: until, name: name, attributes: attributes,
      span: span(from: start))
    return atStatementEnd || !explainRest(of: record) ? .record(record) : .unreadable
  }

  private var atRecordKey: Bool {
    switch token.kind {
    case .text, .variable, .day, .number: return true
    case .word(let word):
      let keyword = vocabulary.keyword(word.key)
      return keyword != .asOf && keyword != .asKnown
    default: return false
    }
  }

  private func bareWord(_ reference: ReferenceSyntax) -> Word? {
    guard reference.parts.count == 1, case .word(let word)? = reference.parts.first else {
      return nil
    }
    return word
  }

  /// `tasks where overdue`: goes back and reads it as the list it was meant to be.
  private mutating func listWithoutPipe(_ entity: Word, from first: Int) -> StatementKindSyntax {
    index = first
    previous = nil
    settle()
    return .query(pipeline())
  }

  /// After a whole record, says what the rest of the line was probably meant for; false where it
  /// cannot be known.
  private mutating func explainRest(of record: RecordSyntax) -> Bool {
    if at(.pipe) {
      report(.recordPiped(record.entity.text, written(record.reference.span)), at: token.span)
      skipToStatementEnd()
      return true
    }
    guard record.attributes == nil else { return false }
    hasProblemBeforeEnd = true
    if record.name == nil, atRelation {
      skipToStatementEnd()
      let condition = written(span(from: record.reference.span.lowerBound))
      reportAnyway(.whereMissing(record.entity.text, condition), at: record.reference.span)
      return true
    }
    guard case .word(let word) = token.kind else { return false }
    let isAttribute = tokens[index + 1].kind == .symbol(.equal)
    skip { $0.atStatementEnd || $0.token.kind == .symbol(.leftBrace) }
    let rest = span(from: word.span.lowerBound)
    reportAnyway(
      isAttribute ? .bracesMissing(written(rest)) : .quotesMissing(written(rest)), at: rest)
    skipToStatementEnd()
    return true
  }

  private var atRelation: Bool {
    switch token.kind {
    case .symbol(let symbol): return ComparisonOperator(rawValue: symbol.rawValue) != nil
    case .word(let word):
      guard let keyword = vocabulary.keyword(word.key) else { return false }
      return keyword == .in || keyword == .has || keyword == .under
        || ComparisonOperator(rawValue: keyword.rawValue) != nil
    default: return false
    }
  }

  private mutating func day() -> (Day, Span)? {
    guard case .day(let day) = token.kind else {
      reportExpected(.value)
      return nil
    }
    let span = token.span
    advance()
    return (day, span)
  }

  // MARK: Attributes

  private mutating func attributes() -> [AttributeSyntax] {
    braced { parser in
      var attributes: [AttributeSyntax] = []
      while true {
        while parser.acceptTerminator() || parser.accept(.comma) {}
        if parser.at(.rightBrace) { return attributes }
        if parser.atEnd {
          parser.expect(.attribute)
          return attributes
        }
        let before = parser.index
        if let attribute = parser.attribute() { attributes.append(attribute) }
        if !parser.atAttributeEnd {
          parser.reportUnexpected()
          parser.skip { $0.atAttributeEnd }
        }
        if parser.index == before { parser.advance() }
      }
    }
  }

  private var atAttributeEnd: Bool { atStatementEnd || token.kind == .symbol(.comma) }

  private mutating func attribute() -> AttributeSyntax? {
    guard let name = word(.attribute) else { return nil }
    let form: AttributeSyntax.Form
    if accept(.before) != nil {
      form = .bound(.before, along(.attribute(name)) { $0.sum() })
    } else if accept(.by) != nil {
      form = .bound(.by, along(.attribute(name)) { $0.sum() })
    } else if requireEqual() {
      form = .equals(along(.attribute(name)) { $0.setting() })
    } else {
      return nil
    }
    return AttributeSyntax(name: name, form: form, span: span(from: name.span.lowerBound))
  }

  /// `=`; for `:`, as in JSON, says what to write and goes on.
  mutating func requireEqual() -> Bool {
    if at(.colon) {
      report(.foreignSymbol(Symbol.colon.rawValue, Symbol.equal.rawValue), at: token.span)
      advance()
      return true
    }
    return require(.equal)
  }

  // MARK: Keys of records

  /// `bac_ha`, `"III.2"`, `$u`, `dai_nai.bc_co_so.1`, `dai_nai."bc 1"`, or a day for a holiday.
  mutating func reference(mayBeDay: Bool = false) -> ReferenceSyntax {
    let start = token.span.lowerBound
    var parts: [ReferenceSyntax.Part] = []
    switch token.kind {
    case .word(let word): parts.append(.word(word))
    case .text(let text): parts.append(.text(text, token.span))
    case .variable(let name): parts.append(.variable(name, token.span))
    case .day(let day) where mayBeDay:
      parts.append(.day(day, token.span))
      advance()
      return ReferenceSyntax(parts: parts, span: span(from: start))
    default:
      reportExpected(.reference)
      return ReferenceSyntax(parts: [], span: here)
    }
    advance()
    while accept(.dot) {
      let words = parts.compactMap(\.word)
      guard let part = along(.dotted(words), { $0.referencePart() }) else { break }
      parts.append(part)
      advance()
    }
    return ReferenceSyntax(parts: parts, span: span(from: start))
  }

  private mutating func referencePart() -> ReferenceSyntax.Part? {
    switch token.kind {
    case .word(let word): return .word(word)
    case .text(let text): return .text(text, token.span)
    case .number(let number, isWhole: true): return .number(Int(number), token.span)
    case .day(let day): return .day(day, token.span)
    case .symbol(.minus): return .nothing(token.span)
    default:
      reportExpected(.reference)
      return nil
    }
  }
}

extension ReferenceSyntax.Part {
  /// The part as a word, whatever it was written as.
  fileprivate var word: Word? {
    switch self {
    case .word(let word): word
    case .text(let text, let span): Word(text, span: span)
    case .number(let number, let span): Word(String(number), span: span)
    case .day(let day, let span): Word(day.iso, span: span)
    case .nothing(let span): Word("-", span: span)
    case .variable(let name, _): name
    }
  }
}
