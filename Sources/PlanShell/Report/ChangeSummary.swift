import PlanLanguage
import PlanModel
import PlanStore

extension Changes {
  /// The answer to definitions: `3 units added, 1 deadline changed, 9 tasks follow`.
  func summary(_ tongue: Tongue) -> String {
    if isEmpty { return Phrase("nothing changed", vi: "không có gì thay đổi")(tongue) }
    var parts: [String] = []
    for tally in tallies {
      parts += phrase(tally.added.count, tally.entity, Phrase("added", vi: "mới"), tongue)
      parts += phrase(tally.changed.count, tally.entity, Phrase("changed", vi: "thay đổi"), tongue)
    }
    parts += phrase(tasksMade, .task, Phrase("made", vi: "tự sinh"), tongue)
    parts += phrase(tasksVoided, .task, Phrase("made void", vi: "không còn"), tongue)
    parts += phrase(tasksReopened, .task, Phrase("reopened", vi: "mở lại"), tongue)
    return parts.joined(separator: ", ")
  }

  private func phrase(
    _ count: Int, _ entity: EntityName, _ verb: Phrase, _ tongue: Tongue
  ) -> [String] {
    guard count > 0 else { return [] }
    let noun =
      tongue == .english && count != 1
      ? Catalog.plural(entity) : Catalog.spoken(entity, in: tongue)
    return ["\(count) \(noun) \(verb(tongue))"]
  }
}
