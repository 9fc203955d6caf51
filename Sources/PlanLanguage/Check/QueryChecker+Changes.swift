import PlanModel

// The end of a list by a verb: the rows listed are the rows changed.
extension QueryChecker {
  /// Ends the list with a verb on rows of these entities. `meaning` is what the verb does, nil after
  /// saying what is wrong with it.
  mutating func change(
    _ stage: StageSyntax, rows entities: [EntityName],
    _ meaning: (VerbChecker) -> CheckedVerb?
  ) {
    let before = context.problems.count
    guard let entity = rows(for: stage, of: entities) else { return }
    let checker = VerbChecker(expressions(), stage: stage, entity: entity)
    let verb = meaning(checker)
    let declared = stage.name.flatMap { context.vocabulary.stage(Fold.name($0)) }
    let options = checker.options(details: declared?.details ?? [])
    let word = stage.word
    if !context.world.permissions.mayChange {
      context.report(.changesRefused, at: stage.span)
    } else if isPast {
      context.report(.verb(.pastRows(verb: word.text)), at: word.span)
    } else if !isFiltered {
      context.report(.verb(.unfiltered(verb: word.text, entity)), at: word.span)
    }
    guard let verb, context.problems.count == before else { return }
    change = CheckedChange(
      rows: finished(), verb: verb, on: options.on, note: options.note, file: options.file,
      details: options.details, expect: stage.expect?.counts,
      place: Place(source: context.source, span: stage.span))
  }

  /// The entity of the rows, where the verb can change it.
  private func rows(for stage: StageSyntax, of entities: [EntityName]) -> EntityName? {
    guard needsRows(for: stage), let entity = scope.entity else { return nil }
    if Catalog.entity(entity).isRecorded {
      context.report(.writtenByKh(entity), at: stage.word.span)
      return nil
    }
    guard entities.contains(entity) else {
      context.report(
        .verb(.wrongRows(verb: stage.word.text, needs: entities, entity)), at: stage.word.span)
      return nil
    }
    return entity
  }
}

extension CheckedQuery {
  /// False for a plain list of everything.
  var isFiltered: Bool {
    steps.contains { step in
      switch step {
      case .filter, .take: true
      default: false
      }
    }
  }

  /// Rows from outside the workspace.
  var isSupplied: Bool {
    switch source {
    case .records: false
    case .supplied: true
    }
  }

  /// Rows as they were once.
  var isPast: Bool {
    switch source {
    case .records(_, _, let asOf): asOf != nil
    case .supplied: false
    }
  }
}

extension Shape {
  /// What every verb may be told besides: the effective day, why, on what paper.
  static let circumstances = Shape.anyOf([
    Clause("on", [.sum]), Clause("note", [.sum]), Clause("file", [.sum]),
    Clause("with", [.settings]),
  ])
}
