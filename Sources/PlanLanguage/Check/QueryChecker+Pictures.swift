import PlanModel

// What the stages that draw have in common.
extension QueryChecker {
  /// The rows must still be records of one of these; false after saying so.
  func canDraw(_ entities: [EntityName], by stage: StageSyntax) -> Bool {
    if let entity = scope.entity, entities.contains(entity) { return true }
    if !scope.isBroken {
      context.report(
        .picture(
          .wrongRows(stage: stage.word.text, sources: entities.map(Catalog.plural))),
        at: stage.word.span)
    }
    return false
  }

  /// What a picture is drawn from, written as after `select`: asked of the records themselves,
  /// whatever columns were chosen before. The plan comes first where several are listed.
  mutating func items(of entity: EntityName, _ text: String) -> [CheckedItem] {
    let plan = context.plan == nil ? "plan, " : ""
    let own = scope
    scope = Scope(entity: entity)
    defer { scope = own }
    return items(plan + text)
  }

  /// The same, asked of the rows as they are.
  mutating func items(_ text: String) -> [CheckedItem] {
    let source = Source(name: "kh", text: "tasks | select \(text)")
    let script = Parser.parse(source, vocabulary: context.vocabulary, mode: .prompt)
    guard case .query(let pipeline)? = script.statements.first?.kind else { return [] }
    return context.within(source, variables: [:]) {
      items(pipeline.stages.flatMap(\.items)).items
    }
  }
}
