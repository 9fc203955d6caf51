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
    guard let value = expressions.expression(syntax, expecting: type)?.naming(type) else {
      return nil
    }
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

  /// The member of a closed set that a stage names, or that a variable is to spell.
  func member(of set: String, _ arguments: [ArgumentSyntax]) -> CheckedExpression? {
    switch arguments.first {
    case .name(let word)?:
      return context.reporting { () throws(Finding) in
        try expressions.member(of: set, word.text, key: word.key, at: word.span)
      }
    case .expression(let variable)?:
      return fixed(variable, .enumeration(set))
    default: return nil
    }
  }

  /// The record that a verb names by its kind and code, or that a variable holds.
  func reference() -> CheckedExpression? {
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
        if let variable = reference.variable {
          return fixed(variable, .one(entity.rawValue))
        }
        return context.reporting { () throws(Finding) in
          guard let code = reference.code else {
            let usage = "\(entity.rawValue) code"
            throw Finding(.keyShape(entity, usage: usage), at: reference.span)
          }
          return .record(try context.find(entity, code, at: reference.span).code, entity)
        }
      default: break
      }
    }
    return nil
  }
}

extension ReferenceSyntax {
  /// `$s`, `$r.supervisor`; nil for a key that is written out.
  fileprivate var variable: ExpressionSyntax? {
    guard case .variable(let name, _)? = parts.first else { return nil }
    let fields = parts.dropFirst().compactMap { if case .word(let word) = $0 { word } else { nil } }
    return fields.count == parts.count - 1 ? .variable(name, fields: fields, span) : nil
  }
}

extension [ArgumentSyntax] {
  /// Where the word of a closed set stands.
  var place: Span {
    switch first {
    case .name(let word)?: word.span
    case .expression(let value)?: value.span
    default: 0..<0
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
    case .row, .former, .column: false
    }
  }
}
