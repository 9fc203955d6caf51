import PlanModel

// `set field = value, …`: plain fields, whose values may use the row's.
extension VerbChecker {
  func assignments() -> [CheckedAssignment]? {
    var assignments: [CheckedAssignment] = []
    var given: Set<String> = []
    let binds = stage.binds
    for bind in binds {
      guard let field = settable(bind.name) else { continue }
      guard given.insert(field.name).inserted else {
        context.report(.duplicateAttribute(field.name), at: bind.name.span)
        continue
      }
      if let value = value(bind.value, for: field) {
        assignments.append(CheckedAssignment(field: field.name, value: value))
      }
    }
    return assignments.count == binds.count ? assignments : nil
  }

  /// The field of that spelling, if it is one plain value that nothing else decides.
  private func settable(_ word: Word) -> Field? {
    let entity = Catalog.entity(entity)
    guard let field = entity.field(key: word.key) else {
      let open = Self.settable(of: entity.name)
      context.report(
        .unknownAttribute(
          word.text, entity.name,
          near: Suggestion.find(for: word.text, among: open.flatMap { [$0.name, $0.vietnamese] }),
          first: Array(open.prefix(6).map(\.name))),
        at: word.span)
      return nil
    }
    if let refusal = Self.refusal(of: field, entity.name) {
      context.report(refusal, at: word.span)
      return nil
    }
    return field
  }

  /// The fields of an entity that `set` may name.
  static func settable(of entity: EntityName) -> [Field] {
    Catalog.entity(entity).fields.filter { refusal(of: $0, entity) == nil }
  }

  /// Why a field cannot be set.
  private static func refusal(of field: Field, _ entity: EntityName) -> LanguageMessage? {
    if Catalog.entity(entity).key.contains(where: { $0.field == field.name }) {
      return .verb(.setKey(field.name, entity))
    }
    guard field.isDefinable else { return .readOnlyField(field.name, entity) }
    if let verb = keepers[entity]?[field.name] {
      return .verb(.setByVerb(field.name, entity, verb: verb))
    }
    let word = entity.rawValue
    switch field.type {
    case .many, .list:
      let usage = "\(word) code { \(field.name) = […] }"
      return .verb(.setByDefinition(field.name, entity, usage: usage))
    case .due:
      let usage = "\(word) code { \(field.name) before … }"
      return .verb(.setByDefinition(field.name, entity, usage: usage))
    default: return nil
    }
  }

  /// What is written instead of setting a field that follows from what is done.
  private static let keepers: [EntityName: [String: String]] = [
    .task: [
      "state": "mark STATE", "submitted_on": "submit on D", "done_on": "mark done on D",
      "extended": "extend by D",
    ],
    .submission: ["verdict": "tasks | where … | mark done"],
  ]

  private func value(_ syntax: ExpressionSyntax, for field: Field) -> CheckedExpression? {
    guard let value = expressions.expression(syntax, expecting: field.type)?.naming(field.type)
    else { return nil }
    if value.isNone {
      let entity = Catalog.entity(entity)
      if entity.label?.name == field.name || entity.required.contains(field.name) {
        context.report(.impossibleValue(field.name, .needed), at: syntax.span)
        return nil
      }
      return .constant(.missing, field.type)
    }
    guard
      value.type == field.type
        || value.type.isNumeric && value.type.isComparable(with: field.type)
    else {
      context.report(
        .verb(.wrongType(wanted: field.type, given: value.type)), at: syntax.span)
      return nil
    }
    if let why = AttributeChecker.impossibility(of: value, for: field) {
      context.report(.impossibleValue(field.name, why), at: syntax.span)
      return nil
    }
    return value
  }
}
