import PlanModel

/// Checks one record statement: shown, changed or defined.
struct RecordChecker {
  let context: CheckContext
  let entity: Entity
  let syntax: RecordSyntax

  /// Nil where the entity is unknown, which the parser has said.
  init?(_ context: CheckContext, _ syntax: RecordSyntax) {
    guard let entity = Catalog.entity(key: syntax.entity.key) else { return nil }
    self.context = context
    self.entity = entity
    self.syntax = syntax
  }

  func check() -> CheckedStatementKind? {
    guard syntax.name != nil || syntax.attributes != nil else { return card() }
    return define().map { .define($0) }
  }

  // MARK: Cards

  private func card() -> CheckedStatementKind? {
    context.reporting { () throws(Finding) in
      let key = try key()
      let span = syntax.reference.span
      if let until = syntax.until { throw Finding(keyShape, at: until.1) }
      let dotted = dotted(key)
      switch entity.name {
      case .holiday: _ = try context.known(entity.name, dotted, at: span)
      default: _ = try context.find(entity.name, dotted, at: span)
      }
      return .card(CheckedReference(entity: entity.name, key: key))
    }
  }

  // MARK: Definitions

  private func define() -> CheckedRecord? {
    let before = context.problems.count
    let span = syntax.reference.span
    if !context.world.permissions.mayChange {
      context.report(.changesRefused, at: syntax.span)
      return nil
    }
    if entity.isRecorded {
      context.report(.writtenByKh(entity.name), at: syntax.entity.span)
      return nil
    }
    let key = context.reporting { () throws(Finding) in try self.key() }
    if entity.name == .plan { context.plan = syntax.reference.code ?? context.plan }
    if entity.isPerPlan, context.plan == nil {
      context.report(.planNeeded(entity.name), at: syntax.entity.span)
    }
    checkName()
    checkUntil()
    let settings = AttributeChecker(context, entity, code: syntax.reference.code)
      .check(syntax.attributes ?? [])
    guard let key else { return nil }
    let isThere =
      context.reporting { () throws(Finding) in try exists(dotted(key)) } ?? true
    if !isThere {
      checkRequired(Set(settings.map(\.field)), code: dotted(key))
      checkCode(dotted(key))
    }
    guard context.problems.count == before else { return nil }
    return CheckedRecord(
      reference: CheckedReference(entity: entity.name, key: key), name: syntax.name?.0,
      until: syntax.until?.0, settings: settings,
      place: Place(source: context.source, span: span))
  }

  /// Whether the record is there already. A code without a name must be; so must a task, which
  /// follows from its duty.
  private func exists(_ code: String) throws(Finding) -> Bool {
    let span = syntax.reference.span
    switch entity.name {
    case .task:
      try needsTask(code, at: span)
      return true
    case .submission, .reminder:
      let parts = code.split(separator: ".").prefix(2)
      try needsTask(parts.joined(separator: "."), at: span)
      return true
    case .holiday: return true
    case .result, .amendment:
      return try context.known(entity.name, code, at: span) != nil
    default: break
    }
    guard syntax.name != nil else {
      _ = try context.find(entity.name, code, at: span)
      return true
    }
    return try isStored(code, at: span)
  }

  /// Refuses a code that cannot be told from another one; units and groups share their codes.
  private func isStored(_ code: String, at span: Span) throws(Finding) -> Bool {
    var isStored = false
    let rivals: [EntityName] =
      switch entity.name {
      case .unit: [.unit, .group]
      case .group: [.group, .unit]
      default: [entity.name]
      }
    for rival in rivals {
      guard let other = try context.stored(rival, code: code, at: span) else { continue }
      if rival != entity.name || other.code != code {
        throw Finding(.foldsAlike(code, other.code), at: span)
      }
      isStored = true
    }
    return isStored
  }

  private func needsTask(_ code: String, at span: Span) throws(Finding) {
    if try context.known(.task, code, at: span) == nil, !context.definitions.makesTasks {
      _ = try context.find(.task, code, at: span)
    }
  }

  private func checkName() {
    guard let name = syntax.name else { return }
    guard let label = entity.label else {
      return context.report(.noName(entity.name), at: name.1)
    }
    if name.0.allSatisfy(\.isWhitespace) {
      context.report(.impossibleValue(label.name, .empty), at: name.1)
    }
  }

  private func checkUntil() {
    guard let until = syntax.until else { return }
    guard entity.name == .holiday, case .day(let first, _)? = syntax.reference.parts.first else {
      return context.report(keyShape, at: syntax.reference.span)
    }
    if until.0 < first {
      context.report(.emptyRange(first.spoken, until.0.spoken), at: until.1)
    }
  }

  /// What stands in dotted keys has no dot of its own, so that every key means one record.
  private func checkCode(_ code: String) {
    guard entity.key == [.code], entity.isPartOfKeys, code.contains(".") || code == "-" else {
      return
    }
    context.report(.dottedCode(code, entity.name), at: syntax.reference.span)
  }

  private func checkRequired(_ given: Set<String>, code: String) {
    let missing = entity.required.filter { !given.contains($0) }
    if !missing.isEmpty {
      context.report(
        .missingAttribute(missing, entity.name, code: code), at: syntax.reference.span)
    }
  }

  // MARK: Keys

  private func key() throws(Finding) -> [Value] {
    let parts = syntax.reference.parts
    guard parts.count == entity.key.count else {
      throw Finding(keyShape, at: syntax.reference.span)
    }
    var key: [Value] = []
    for (part, written) in zip(entity.key, parts) { key.append(try value(part, written)) }
    return key
  }

  private func value(
    _ part: KeyPart, _ written: ReferenceSyntax.Part
  ) throws(Finding) -> Value {
    switch (part, written) {
    case (.optionalReference, .nothing): return .missing
    case (.number, .number(let number, let span)):
      if number < 1 { throw Finding(.impossibleValue(part.field, .zero), at: span) }
      return .integer(number)
    case (.day, .day(let day, _)): return .day(day)
    case (.code, _):
      guard let (text, span) = try text(written), !text.isEmpty else { break }
      return .word(try context.known(entity.name, code: text, at: span)?.code ?? text)
    case (.reference(_, let other), _), (.optionalReference(_, let other), _):
      guard let (text, span) = try text(written) else { break }
      return .word(try context.find(other, text, at: span).code)
    default: break
    }
    throw Finding(keyShape, at: syntax.reference.span)
  }

  /// A code as written, or what the variable in its place holds.
  private func text(
    _ part: ReferenceSyntax.Part
  ) throws(Finding) -> (text: String, span: Span)? {
    switch part {
    case .word(let word): return (word.text, word.span)
    case .text(let text, let span): return (text, span)
    case .variable(let name, let span):
      let syntax = ExpressionSyntax.variable(name, fields: [], span)
      guard let value = ExpressionChecker(context).expression(syntax) else {
        throw Finding(nil, at: span)
      }
      switch value {
      case .constant(.text(let text), _), .constant(.word(let text), _): return (text, span)
      default: throw Finding(.needsConstant, at: span)
      }
    case .number, .day, .nothing: return nil
    }
  }

  private func dotted(_ key: [Value]) -> String {
    key.map { part in
      switch part {
      case .word(let word): word
      case .integer(let number): String(number)
      case .day(let day): day.iso
      default: "-"
      }
    }.joined(separator: ".")
  }

  private var keyShape: LanguageMessage {
    let word = entity.name.rawValue
    let usage: String =
      entity.key == [.code]
      ? "\(word) \"\(context.text(syntax.reference.span))\""
      : word + " " + entity.key.map { $0.field.uppercased() }.joined(separator: ".")
    return .keyShape(entity.name, usage: usage)
  }
}
