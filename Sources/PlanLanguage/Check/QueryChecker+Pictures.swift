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
    let source = Source(name: "kh", text: "\(Catalog.plural(entity)) | select \(plan)\(text)")
    let script = Parser.parse(source, vocabulary: context.vocabulary, mode: .prompt)
    guard case .query(let pipeline)? = script.statements.first?.kind else { return [] }
    let own = scope
    scope = Scope(entity: entity)
    defer { scope = own }
    return context.within(source, variables: [:]) {
      items(pipeline.stages.flatMap(\.items)).items
    }
  }
}
