import PlanModel

/// What the checker has to say: names and types, 301–399.
package enum LanguageMessage: Message, Hashable {
  /// To-many keys count a row several times.
  case totalsMayExceed(relation: String)

  package var code: Int {
    switch self {
    case .totalsMayExceed: 380
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch self {
    case .totalsMayExceed(let relation):
      Wording("a row counts under each of its \(relation): totals may exceed the rows")
    }
  }
}
