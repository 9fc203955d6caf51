import PlanModel

/// What is known where the cursor stands: the rows, the left side of a comparison, the record.
struct Standpoint {
  let context: CheckContext
  /// The names of the rows at hand; `Scope.empty` outside lists.
  private(set) var rows = Scope.empty
  /// The stage at hand, by its canonical name, and the part of it that a keyword opened.
  private(set) var stage: String?
  private(set) var clause: String?
  /// Behind a value: that value.
  private(set) var operand: ExpressionSyntax?
  /// Behind an operator: what stands before it.
  private(set) var left: ExpressionSyntax?
  /// That operator; nil for `in has under`.
  private(set) var relation: ComparisonOperator?
  private(set) var entity: Entity?
  private(set) var attribute: Word?
  /// The words before a dot.
  private(set) var dotted: [Word]?
  private(set) var variable: Word?
  private(set) var loops: [(name: Word, list: PipelineSyntax)] = []

  init(_ trail: [Trail], _ context: CheckContext) {
    self.context = context
    for step in trail { take(step) }
  }

  private mutating func take(_ step: Trail) {
    switch step {
    case .list(let list):
      (left, relation, attribute, stage, clause) = (nil, nil, nil, nil, nil)
      rows = scope(after: list)
    case .stage(let name): stage = name
    case .clause(let keyword): clause = keyword
    case .operand(let value): operand = value
    case .comparison(let left, let relation): (self.left, self.relation) = (left, relation)
    case .argument: (left, relation) = (nil, nil)
    case .filter(let range):
      (left, relation) = (nil, nil)
      rows = target(of: range).map { Scope(entity: $0) } ?? .broken
    case .each(let name, let list): loops.append((name, list))
    case .record(let word): entity = Catalog.entity(key: word.key)
    case .attribute(let name): attribute = name
    case .dotted(let words): dotted = words
    case .variable(let name): variable = name
    }
  }

  /// Behind `=` or `!=`, where also `none` may stand.
  var isEquality: Bool { relation == .equal || relation == .notEqual }

  private func scope(after list: PipelineSyntax) -> Scope {
    var checker = QueryChecker(context)
    _ = checker.check(list)
    return checker.scope
  }

  /// The expression as the checker understands it here; nil where it is wrong.
  func checked(_ expression: ExpressionSyntax) -> CheckedExpression? {
    ExpressionChecker(context, scope: rows, rows: .each).expression(expression, many: true)
  }

  /// The entity that an aggregate runs over: a relation of the row, or a whole list.
  private func target(of range: ExpressionSyntax) -> EntityName? {
    if let entity = checked(range)?.type.record { return entity }
    guard case .path(let path) = range, path.tail.isEmpty else { return nil }
    return Catalog.entity(key: path.head.key)?.name
  }

  /// What may follow the dot before the cursor.
  var members: [KnownName] {
    if let variable { return members(of: variable) }
    guard let dotted, let head = dotted.first else { return Checker.names(of: rows) }
    let span = head.span.lowerBound..<(dotted.last?.span.upperBound ?? head.span.upperBound)
    let path = PathSyntax(
      leadingDot: false, head: head, arguments: nil, tail: Array(dotted.dropFirst()), span: span)
    return checked(.path(path)).map { Checker.names(behind: $0.type) } ?? []
  }

  private func members(of variable: Word) -> [KnownName] {
    if let loop = loops.last(where: { $0.name.key == variable.key }) {
      return Checker.names(of: scope(after: loop.list))
    }
    let value = checked(.variable(variable, fields: [], variable.span))
    return value.map { Checker.names(behind: $0.type) } ?? []
  }
}

// Which operators fit the value before the cursor.
extension Standpoint {
  /// Nil where the cursor is not behind a value, or its type is unknown.
  var relations: Set<ComparisonOperator>? {
    guard let operand, let type = checked(operand)?.type else { return nil }
    switch type {
    case .boolean, .many, .list: return []
    case .due: return [.before, .by, .after, .from, .on]
    case .day, .instant: return [.before, .by, .after, .from, .on, .equal, .notEqual]
    case .enumeration, .one: return [.equal, .notEqual]
    case .text: return [.matches, .matchesNot, .equal, .notEqual]
    case .integer, .number, .percent, .period:
      return [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
    }
  }

  /// False for an operator that cannot follow the value before the cursor.
  func allows(_ keyword: Keyword) -> Bool {
    guard let operand, let type = checked(operand)?.type else { return true }
    if let relation = ComparisonOperator(rawValue: keyword.rawValue) {
      return relations?.contains(relation) ?? true
    }
    switch (keyword, type) {
    case (.in, .boolean), (.in, .many), (.in, .list), (.not, .boolean): return false
    case (.has, .many), (.has, .list), (.has, .text): return true
    case (.has, _): return false
    case (.under, .one(let entity)): return entity == EntityName.section.rawValue
    case (.under, _): return false
    default: return true
    }
  }
}
