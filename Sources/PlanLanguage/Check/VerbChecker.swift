import PlanModel

/// Checks what a verb is given. Only the values of `set` may differ from row to row.
struct VerbChecker {
  let expressions: ExpressionChecker
  let stage: StageSyntax
  let entity: EntityName

  struct Options {
    var on: CheckedExpression?
    var note: CheckedExpression?
    var file: CheckedExpression?
    var details: [CheckedAssignment] = []
  }

  init(_ expressions: ExpressionChecker, stage: StageSyntax, entity: EntityName) {
    self.expressions = expressions
    self.stage = stage
    self.entity = entity
  }

  var context: CheckContext { expressions.context }

  // MARK: on, note, file, with

  func options(details known: [Field]) -> Options {
    var options = Options()
    var given: Set<String> = []
    for case .clause(let keyword, let span, let arguments) in stage.arguments {
      guard given.insert(keyword).inserted else {
        let word = span.lowerBound..<context.endOfWord(from: span.lowerBound)
        context.report(.duplicateAttribute(context.text(word)), at: word)
        continue
      }
      switch keyword {
      case "on": options.on = arguments.expression.flatMap { fixed($0, .day) }
      case "note": options.note = arguments.expression.flatMap { text($0, called: "note") }
      case "file": options.file = file(arguments.expression)
      case "with": options.details = details(arguments.binds, known)
      default: break
      }
    }
    return options
  }

  /// A paper is only named; what is submitted is read, for its digest.
  private func file(_ syntax: ExpressionSyntax?) -> CheckedExpression? {
    guard let syntax else { return nil }
    guard context.world.permissions.mayTouchFiles || stage.name != "submit" else {
      context.report(.filesRefused, at: syntax.span)
      return nil
    }
    return text(syntax, called: "file")
  }

  private func details(_ binds: [BindSyntax], _ known: [Field]) -> [CheckedAssignment] {
    var details: [CheckedAssignment] = []
    var given: Set<String> = []
    for bind in binds {
      guard let field = known.first(where: { $0.keys.contains(bind.name.key) }) else {
        let words = known.flatMap { [$0.name, $0.vietnamese] }
        context.report(
          .verb(
            .unknownDetail(
              bind.name.text, verb: stage.word.text,
              near: Suggestion.find(for: bind.name.text, among: words), known: known.map(\.name))),
          at: bind.name.span)
        continue
      }
      guard given.insert(field.name).inserted else {
        context.report(.duplicateAttribute(field.name), at: bind.name.span)
        continue
      }
      let value =
        field.type == .text
        ? text(bind.value, called: field.name) : fixed(bind.value, field.type)
      if let value { details.append(CheckedAssignment(field: field.name, value: value)) }
    }
    return details
  }

  private func text(_ syntax: ExpressionSyntax, called name: String) -> CheckedExpression? {
    guard let value = fixed(syntax, .text) else { return nil }
    if case .constant(.text(let text), _) = value, text.allSatisfy(\.isWhitespace) {
      context.report(.impossibleValue(name, .empty), at: syntax.span)
      return nil
    }
    return value
  }

  /// A value of this type that is the same for all rows.
  func fixed(_ syntax: ExpressionSyntax, _ type: ValueType) -> CheckedExpression? {
    guard let value = expressions.expression(syntax, expecting: type) else { return nil }
    guard value.type == type, !value.isNone else {
      context.report(.verb(.wrongType(wanted: type, given: value.type)), at: syntax.span)
      return nil
    }
    guard value.isSameForAllRows else {
      context.report(.needsConstant, at: syntax.span)
      return nil
    }
    return value
  }

  // MARK: Words

  /// The member of a closed set that a name of the stage spells.
  func member<Words: PlanWord>(of set: String, _ word: Word) -> Words? {
    let value = context.reporting { () throws(Finding) in
      try expressions.member(of: set, word.text, key: word.key, at: word.span)
    }
    guard case .constant(.word(let member), _)? = value else { return nil }
    return Words(rawValue: member)
  }

  /// The record that a verb names by its kind and code.
  func reference() -> CheckedReference? {
    var entity: EntityName?
    for argument in stage.arguments {
      switch argument {
      case .kind(let word):
        entity = Catalog.entity(key: word.key)?.name
        guard let entity, entity == .supervisor || entity == .duty else {
          context.report(.verb(.notAssignable(entity ?? .unit)), at: word.span)
          return nil
        }
      case .reference(let reference):
        guard let entity else { return nil }
        return context.reporting { () throws(Finding) in
          let code = try code(of: reference, entity)
          let entry = try context.find(entity, code, at: reference.span)
          return CheckedReference(entity: entity, key: [.word(entry.code)])
        }
      default: break
      }
    }
    return nil
  }

  private func code(
    of reference: ReferenceSyntax, _ entity: EntityName
  ) throws(Finding) -> String {
    if let code = reference.code { return code }
    guard case .variable(let name, let span)? = reference.parts.first, reference.parts.count == 1
    else {
      let usage = "\(entity.rawValue) code"
      throw Finding(.keyShape(entity, usage: usage), at: reference.span)
    }
    let variable = ExpressionSyntax.variable(name, fields: [], span)
    guard let value = ExpressionChecker(context).expression(variable) else {
      throw Finding(nil, at: span)
    }
    switch value {
    case .constant(.text(let text), _), .constant(.word(let text), _): return text
    default: throw Finding(.needsConstant, at: span)
    }
  }
}

extension CheckedExpression {
  /// Reads nothing of the row at hand.
  var isSameForAllRows: Bool {
    switch self {
    case .column, .aggregate(_, .group, _, _, _): false
    case .field(let path, _, _), .record(let path): path.isOfVariable
    case .many(let many), .aggregate(_, .many(let many), _, _, _): many.path.isOfVariable
    case .has(let many, let value): many.path.isOfVariable && value.isSameForAllRows
    case .under(let path, let value): path.isOfVariable && value.isSameForAllRows
    default: children.allSatisfy(\.isSameForAllRows)
    }
  }
}

extension CheckedPath {
  fileprivate var isOfVariable: Bool {
    switch root {
    case .variable, .code: true
    case .row, .former: false
    }
  }
}
