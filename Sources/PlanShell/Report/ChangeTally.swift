import PlanLanguage
import PlanModel

/// How many records of an entity a verb changed, as it is told.
struct ChangeTally {
  let entity: EntityName
  let isRemoval: Bool
  var changed: Int
  /// Listed, and as the verb would have made them.
  var already: Int

  /// `10 tasks changed`, `2 units removed`, `2 units changed, 3 were so already`.
  func summary(_ tongue: Tongue) -> String {
    let noun =
      tongue == .english && changed != 1
      ? Catalog.plural(entity) : Catalog.spoken(entity, in: tongue)
    let done =
      isRemoval
      ? Phrase("\(changed) \(noun) removed", vi: "đã xóa \(changed) \(noun)")
      : Phrase("\(changed) \(noun) changed", vi: "đã thay đổi \(changed) \(noun)")
    guard already > 0 else { return done(tongue) }
    return done(tongue)
      + Phrase(
        ", \(already) \(already == 1 ? "was" : "were") so already",
        vi: ", \(already) vốn đã như vậy")(tongue)
  }
}
