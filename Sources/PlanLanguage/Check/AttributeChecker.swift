import PlanModel

/// Checks the attributes of a definition against the entity's fields.
struct AttributeChecker {
  let context: CheckContext
  let entity: Entity
  /// The code of the record, where it has one of its own.
  let code: String?

  init(_ context: CheckContext, _ entity: Entity, code: String?) {
    self.context = context
    self.entity = entity
    self.code = code
  }

  func check(_ attributes: [AttributeSyntax]) -> [CheckedSetting] {
    var settings: [CheckedSetting] = []
    var given: Set<String> = []
    for attribute in attributes {
      guard let field = field(attribute.name) else { continue }
      guard given.insert(field.name).inserted else {
        context.report(.duplicateAttribute(field.name), at: attribute.name.span)
        continue
      }
      if let content = content(field, attribute) {
        let place = Place(source: context.source, span: attribute.span)
        settings.append(CheckedSetting(field: field.name, content: content, place: place))
      }
    }
    checkLifetime(settings)
    return settings
  }

  private func field(_ word: Word) -> Field? {
    guard let field = entity.field(key: word.key) else {
      let keys = entity.key.map(\.field)
      let open = entity.fields.filter { $0.isDefinable && !keys.contains($0.name) }
      context.report(
        .unknownAttribute(
          word.text, entity.name,
          near: Suggestion.find(for: word.text, among: open.flatMap { [$0.name, $0.vietnamese] }),
          first: Array(open.prefix(6).map(\.name))),
        at: word.span)
      return nil
    }
    if entity.key.contains(where: { $0.field == field.name }) {
      context.report(.keyAttribute(field.name, entity.name), at: word.span)
      return nil
    }
    guard field.isDefinable else {
      context.report(.readOnlyField(field.name, entity.name), at: word.span)
      return nil
    }
    return field
  }

  // MARK: Contents

  private func content(_ field: Field, _ attribute: AttributeSyntax) -> CheckedSetting.Content? {
    switch attribute.form {
    case .bound(let bound, let day):
      guard field.type == .due else {
        context.report(.boundHere(field.name, field.type), at: attribute.span)
        return nil
      }
      return fixed(day, .day).map { .due(bound, $0) }
    case .equals(let value):
      if field.type.isDeadline, value.isDay {
        context.report(.deadlineEquals(context.text(value.span)), at: attribute.span)
        return nil
      }
      return content(field, value)
    }
  }

  private func content(_ field: Field, _ value: ExpressionSyntax) -> CheckedSetting.Content? {
    switch field.type {
    case .many:
      let elements = value.elements
      let references = elements.map { reference(field, $0) }
      let whole = references.compactMap { $0 }
      return whole.count == elements.count ? .references(whole) : nil
    case .list:
      let elements = value.elements
      let texts = elements.compactMap { text(field, $0) }
      return texts.count == elements.count ? .texts(texts) : nil
    case .one:
      if case .literal(.none, _) = value { return .value(.constant(.missing, field.type)) }
      return reference(field, value).map { .reference($0) }
    default:
      return fixed(value, field.type).flatMap { self.value(field, $0, at: value.span) }
    }
  }

  private func value(
    _ field: Field, _ value: CheckedExpression, at span: Span
  ) -> CheckedSetting.Content? {
    if let why = Self.impossibility(of: value, for: field) {
      context.report(.impossibleValue(field.name, why), at: span)
      return nil
    }
    return .value(value)
  }

  /// Why a value that is known cannot be the field's.
  static func impossibility(
    of value: CheckedExpression, for field: Field
  ) -> LanguageMessage.Impossibility? {
    switch (field.type, value) {
    case (.integer, .constant(.integer(let number), _)): number < 0 ? .negative : nil
    case (.integer, .constant(.number, _)): .notWhole
    case (.text, .constant(.text(let text), _)): text.allSatisfy(\.isWhitespace) ? .empty : nil
    default: nil
    }
  }

  /// A value that does not depend on any row, of this type.
  private func fixed(_ syntax: ExpressionSyntax, _ type: ValueType) -> CheckedExpression? {
    guard let value = ExpressionChecker(context).expression(syntax, expecting: type) else {
      return nil
    }
    if case .constant(.missing, _) = value { return value }
    let isVariable = if case .variable = value { true } else { false }
    guard value.isFixed || isVariable else {
      context.report(.needsConstant, at: syntax.span)
      return nil
    }
    guard value.type == type || value.type.isNumeric && type.isNumeric else {
      context.report(.mismatch(type, value.type), at: syntax.span)
      return nil
    }
    return value
  }

  private func text(_ field: Field, _ syntax: ExpressionSyntax) -> String? {
    guard let value = fixed(syntax, .text) else { return nil }
    guard case .constant(.text(let text), _) = value, !text.allSatisfy(\.isWhitespace) else {
      context.report(.impossibleValue(field.name, .empty), at: syntax.span)
      return nil
    }
    return text
  }

  // MARK: References

  private func reference(_ field: Field, _ syntax: ExpressionSyntax) -> CheckedReference? {
    guard let target = field.type.record else { return nil }
    let entities = field.accepts.isEmpty ? [target] : field.accepts
    return context.reporting { () throws(Finding) in
      let text = try code(syntax, expecting: field.type)
      let (entity, entry) = try context.find(among: entities, text, at: syntax.span)
      if entity == self.entity.name, entry.code == code {
        throw Finding(.impossibleValue(field.name, .itself), at: syntax.span)
      }
      return CheckedReference(entity: entity, key: [.word(entry.code)])
    }
  }

  /// The code or name that stands for a record.
  private func code(
    _ syntax: ExpressionSyntax, expecting type: ValueType
  ) throws(Finding) -> String {
    switch syntax {
    case .path(let path) where path.arguments == nil && !path.leadingDot:
      return path.words.map(\.text).joined(separator: ".")
    case .literal(.text(let text), _): return text
    case .variable:
      guard let value = ExpressionChecker(context).expression(syntax) else { break }
      switch value {
      case .constant(.text(let text), _), .constant(.word(let text), _): return text
      default: throw Finding(.needsConstant, at: syntax.span)
      }
    case .list: throw Finding(.listHere, at: syntax.span)
    default:
      guard let value = ExpressionChecker(context).expression(syntax) else { break }
      throw Finding(.mismatch(type, value.type), at: syntax.span)
    }
    throw Finding(nil, at: syntax.span)
  }

  /// A unit cannot end before it begins.
  private func checkLifetime(_ settings: [CheckedSetting]) {
    func day(_ field: String) -> (Day, Place)? {
      for setting in settings where setting.field == field {
        if case .value(let value) = setting.content, let day = context.day(value) {
          return (day, setting.place)
        }
      }
      return nil
    }
    if let (from, _) = day("valid_from"), let (to, place) = day("valid_to"), to < from {
      context.report(.impossibleValue("valid_to", .endsBeforeItBegins), at: place.span)
    }
  }
}

extension ExpressionSyntax {
  /// The elements of a list; one value stands for a list of one, `none` for an empty one.
  fileprivate var elements: [ExpressionSyntax] {
    switch self {
    case .list(let elements, _): elements
    case .literal(.none, _): []
    default: [self]
    }
  }
}
