import PlanModel

/// The records a script itself defines: collected before anything is checked, so that order does
/// not matter.
struct Definitions {
  private var byCode: [EntityName: [String: Directory.Entry]] = [:]

  /// Adds a definition. Gives the code it cannot be told from once case, marks and `_` are folded
  /// away; units and groups share one namespace.
  mutating func add(_ entity: EntityName, code: String, name: String?, plan: String?) -> String? {
    let key = Fold.name(code)
    let rival: EntityName? = entity == .unit ? .group : entity == .group ? .unit : nil
    if let rival, let other = byCode[rival]?[key] { return other.code }
    if let same = byCode[entity]?[key] {
      if same.code != code { return same.code }
      if name == nil { return nil }
    }
    byCode[entity, default: [:]][key] = Directory.Entry(
      code: code, name: name ?? code, plan: Catalog.entity(entity).isPerPlan ? plan : nil)
    return nil
  }

  func find(_ entity: EntityName, code: String) -> Directory.Entry? {
    byCode[entity]?[Fold.name(code)]
  }

  func find(_ entity: EntityName, name: String) -> Directory.Entry? {
    byCode[entity]?.values.first { $0.name == name }
  }

  func entries(of entity: EntityName) -> [Directory.Entry] {
    (byCode[entity] ?? [:]).values.sorted { $0.code < $1.code }
  }

  /// The plan the script defines, where it is one.
  var onlyPlan: String? {
    let plans = entries(of: .plan)
    return plans.count == 1 ? plans.first?.code : nil
  }

  /// True where the script may bring about new tasks.
  var makesTasks: Bool {
    [.unit, .group, .duty].contains { byCode[$0]?.isEmpty == false }
  }
}
