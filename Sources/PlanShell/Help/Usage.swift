import PlanLanguage

/// Usage lines, drawn from what a stage or a function declares.
enum Usage {
  static func of(_ stage: Stage) -> String {
    guard stage.effect == .changes else {
      return ([stage.name] + stage.shape.map(of)).joined(separator: " ")
    }
    let parts = stage.shape.map { shape in
      guard case .anyOf(let clauses) = shape else { return of(shape) }
      return of(.anyOf(clauses.filter { $0.keyword != "with" }))
    }
    let details = stage.details.map { "\($0.name) = VALUE" }.joined(separator: ", ")
    return ([stage.name] + parts + (details.isEmpty ? [] : ["[with \(details)]"]))
      .joined(separator: " ") + " [expect N | A..B]"
  }

  static func of(_ function: Function) -> String {
    guard function.isCalled else { return function.name }
    let ways = function.parameters.isEmpty ? [""] : function.parameters
    return ways.map { "\(function.name)(\($0))" }.joined(separator: " · ")
  }

  private static func of(_ shape: Shape) -> String {
    switch shape {
    case .expression: "CONDITION"
    case .sum: "VALUE"
    case .sums(let count): Array(repeating: "VALUE", count: count).joined(separator: ", ")
    case .path: "FIELD"
    case .keys: "FIELD [desc], …"
    case .count: "N"
    case .text: "\"TEXT\""
    case .items: "VALUE [as NAME], …"
    case .binds, .settings: "NAME = VALUE, …"
    case .name, .member: "NAME"
    case .kind: "ENTITY"
    case .reference: "CODE"
    case .target: "FORMAT [\"FILE\"] | \"FILE.ext\""
    case .clause(let keyword, let rest): joined(keyword, rest)
    case .optional(let keyword, let rest): "[\(joined(keyword, rest))]"
    case .oneOf(let clauses):
      clauses.map { joined($0.keyword, $0.shape) }.joined(separator: " | ")
    case .anyOf(let clauses):
      clauses.map { "[\(joined($0.keyword, $0.shape))]" }.joined(separator: " ")
    }
  }

  private static func joined(_ keyword: String, _ rest: [Shape]) -> String {
    ([keyword] + rest.map(of)).joined(separator: " ")
  }
}
