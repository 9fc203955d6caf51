import PlanModel

/// What a dotted name leads to.
enum Resolution {
  case value(CheckedExpression)
  /// Many records, and the words after them: `tasks.due`.
  case many(CheckedMany, rest: [Word])
}

// Names: columns, fields, codes, members of closed sets, functions.
extension ExpressionChecker {
  func path(_ path: PathSyntax, expecting: ValueType?, many: Bool) -> CheckedExpression? {
    if let arguments = path.arguments { return call(path, arguments) }
    return context.reporting { () throws(Finding) in
      if !path.leadingDot, let expecting,
        let value = try meant(path.words, at: path.span, expecting: expecting)
      {
        return value
      }
      return try single(
        resolve(path.words, forced: path.leadingDot), many: many, at: path.span)
    }
  }

  /// A bare word by what is expected: a member of the closed set, or a code of the entity. Nil where
  /// it is rather a name of the row.
  private func meant(
    _ words: [Word], at span: Span, expecting: ValueType
  ) throws(Finding) -> CheckedExpression? {
    let written = words.map(\.text).joined(separator: ".")
    switch expecting {
    case .enumeration(let name):
      if words.count == 1 {
        let set = Catalog.enumeration(name)
        if let member = set?.member(key: words[0].key) {
          return .constant(.word(member.word), expecting)
        }
      }
      if isName(words) { return nil }
      return try member(of: name, written, key: Fold.name(written), at: span)
    case .one(let name), .many(let name):
      guard let entity = EntityName(rawValue: name) else { return nil }
      if let entry = try context.known(entity, written, at: span) {
        return .constant(.word(entry.code), .one(name))
      }
      if isName(words) { return nil }
      return .constant(.word(try context.find(entity, written, at: span).code), .one(name))
    case .text:
      if words.count == 1, !isName(words) { throw Finding(bare(words[0]), at: span) }
      return nil
    default:
      return nil
    }
  }

  /// A word where text is wanted: probably a text without its quotes.
  private func bare(_ word: Word) -> LanguageMessage {
    ForeignWord.values.contains(word.key) ? unknown(word) : .bareText(word.text)
  }

  private func isName(_ words: [Word]) -> Bool {
    scope.isBroken || (try? resolve(words, forced: false)) != nil
  }

  /// One value of a resolution; many records only where they are welcome.
  func single(
    _ resolution: Resolution, many: Bool, at span: Span
  ) throws(Finding) -> CheckedExpression {
    switch resolution {
    case .value(let value): return value
    case .many(let relation, let rest):
      guard many, rest.isEmpty else {
        throw Finding(.manyHere(relation.relation, relation.target), at: span)
      }
      return .many(relation)
    }
  }

  // MARK: Names of the row

  /// Follows a dotted name from the row. `forced` reads the first word as a field in any case.
  func resolve(_ words: [Word], forced: Bool) throws(Finding) -> Resolution {
    guard let head = words.first else { throw Finding(nil, at: 0..<0) }
    let rest = Array(words.dropFirst())
    if !forced, let former = scope.former, Self.parentKeys.contains(head.key) {
      return try resolve(rest, of: former, at: head.span)
    }
    if !forced, let resolution = try column(words) { return resolution }
    if scope.showsFields, let entity = scope.entity,
      Catalog.entity(entity).field(key: head.key) != nil
    {
      let resolution = try walk(CheckedPath(start: entity), words)
      if rows == .group, case .value(let value) = resolution {
        throw Finding(.notGrouped(value.name ?? head.text), at: span(of: words))
      }
      return resolution
    }
    if rest.isEmpty, let constant = Function.named(key: head.key) {
      return .value(try named(constant, at: head.span))
    }
    throw Finding(scope.isBroken ? nil : unknown(head), at: head.span)
  }

  static let parentKeys = Set(["parent", "cấp_trên"].map(Fold.name))

  private func span(of words: [Word]) -> Span {
    (words.first?.span.lowerBound ?? 0)..<(words.last?.span.upperBound ?? 0)
  }

  /// A column, by the longest dotted name that is one.
  private func column(_ words: [Word]) throws(Finding) -> Resolution? {
    let longest = scope.columns.lazy.map { $0.name.split(separator: ".").count }.max() ?? 0
    for count in (0...min(longest, words.count)).reversed() where count > 0 {
      let key = words.prefix(count).map(\.key).joined(separator: ".")
      guard let column = scope.column(key: key) else { continue }
      let span = span(of: Array(words.prefix(count)))
      guard let type = column.type else { throw Finding(nil, at: span) }
      if rows == .group { throw Finding(.notGrouped(column.name), at: span) }
      if column.value == .place { throw Finding(.form(.placeIsNoValue), at: span) }
      let rest = Array(words.dropFirst(count))
      if rest.isEmpty {
        if case .many(let many)? = column.value { return .many(many, rest: []) }
        return .value(.column(column.name, type))
      }
      guard let value = column.value else {
        throw Finding(.noFieldsOf(column.name, type), at: rest[0].span)
      }
      return try follow(value, rest, called: column.name)
    }
    return nil
  }

  /// The former row's columns and fields, after `expand`.
  private func resolve(
    _ words: [Word], of former: Scope.Former, at span: Span
  ) throws(Finding) -> Resolution {
    let path = CheckedPath(root: .former, start: former.entity)
    guard let head = words.first else { return .value(.record(path)) }
    if words.count == 1, let column = former.columns.last(where: { $0.keys.contains(head.key) }) {
      guard let type = column.type else { throw Finding(nil, at: head.span) }
      return .value(.column(column.name, type))
    }
    return try walk(path, words)
  }

  /// The words after a value: `$u.name`, or a column that holds a record.
  func follow(
    _ value: CheckedExpression, _ words: [Word], called name: String
  ) throws(Finding) -> Resolution {
    guard let head = words.first else { return .value(value) }
    switch value {
    case .record(let path): return try walk(path, words)
    case .variable(let variable, .one(let entity)):
      guard let entity = EntityName(rawValue: entity) else { break }
      return try walk(CheckedPath(root: .variable(variable), start: entity), words)
    case .constant(.word(let code), .one(let entity)):
      guard let entity = EntityName(rawValue: entity) else { break }
      return try walk(CheckedPath(root: .code(code), start: entity), words)
    case .field(let path, "due", .due):
      return try member(of: path, words)
    case .many(let many): return .many(many, rest: words)
    default: break
    }
    throw Finding(.noFieldsOf(name, value.type), at: head.span)
  }

  /// To-one steps and a last field, from the record at the end of a path.
  func walk(_ start: CheckedPath, _ words: [Word]) throws(Finding) -> Resolution {
    var path = start
    for (index, word) in words.enumerated() {
      let entity = Catalog.entity(path.end)
      guard let field = entity.field(key: word.key) else {
        throw Finding(unknown(word, of: path.end), at: word.span)
      }
      let rest = Array(words.dropFirst(index + 1))
      switch field.type {
      case .one(let name) where field.name != "code":
        guard let target = EntityName(rawValue: name) else { throw Finding(nil, at: word.span) }
        path.steps.append(CheckedPath.Step(field: field.name, entity: target))
      case .many(let name):
        guard let target = EntityName(rawValue: name) else { throw Finding(nil, at: word.span) }
        let many = CheckedMany(path: path, relation: field.name, target: target)
        if rest.isEmpty, rows == .group, path.root == .row {
          throw Finding(.manyHere(field.name, target), at: word.span)
        }
        return .many(many, rest: rest)
      case .due where !rest.isEmpty:
        return try member(of: path, rest)
      default:
        if let next = rest.first {
          throw Finding(.noFieldsOf(field.name, field.type), at: next.span)
        }
        return .value(.field(path, field.name, field.type))
      }
    }
    return .value(.record(path))
  }

  /// What a deadline knows of itself.
  static let dueMembers = ["date", "bound", "wording", "last_day", "last_workday"]

  /// `due.date`, `due.wording`: a task's are those of its duty's deadline, as the document has them;
  /// its last day is its own.
  private func member(of path: CheckedPath, _ words: [Word]) throws(Finding) -> Resolution {
    let members = Self.dueMembers
    let deadline = Catalog.entity(.deadline)
    guard let head = words.first else { return .value(.field(path, "due", .due)) }
    guard let field = deadline.field(key: head.key), members.contains(field.name) else {
      let near = Suggestion.find(for: head.text, among: members)
      throw Finding(
        .unknownName(head.text, .deadline, near: near, foreign: nil, first: members), at: head.span)
    }
    if words.count > 1 { throw Finding(.noFieldsOf(field.name, field.type), at: words[1].span) }
    if Catalog.entity(path.end).field(field.name) != nil {
      return .value(.field(path, field.name, field.type))
    }
    guard path.end == .task else {
      throw Finding(.noFieldsOf("due", .due), at: head.span)
    }
    var path = path
    path.steps.append(CheckedPath.Step(field: "duty", entity: .duty))
    path.steps.append(CheckedPath.Step(field: "due", entity: .deadline))
    return .value(.field(path, field.name, field.type))
  }

  // MARK: Unknown names

  func unknown(_ word: Word) -> LanguageMessage {
    if let remover = scope.remover {
      let field = remover.entity.flatMap { Catalog.entity($0).field(key: word.key) }
      let near =
        field == nil
        ? Suggestion.find(for: word.text, among: scope.words) : nil
      return .columnGone(
        word.text, columns: scope.columns.map(\.word), by: remover.stage, merges: remover.merges,
        stage: stage,
        isField: field != nil, near: near)
    }
    return unknown(word, of: scope.entity)
  }

  private func unknown(_ word: Word, of entity: EntityName?) -> LanguageMessage {
    let isRow = entity == scope.entity
    let fields = entity.map { Catalog.entity($0).fields } ?? []
    let words =
      (isRow ? scope.words : fields.flatMap { [$0.name, $0.vietnamese] })
      + (isRow ? Function.all.filter { !$0.isCalled }.flatMap { [$0.name, $0.vietnamese] } : [])
    return .unknownName(
      word.text, entity, near: Suggestion.find(for: word.text, among: words),
      foreign: ForeignWord.values.contains(word.key) ? "`none`" : nil,
      first: Array(fields.prefix(6).map(\.name)))
  }

  private func named(_ function: Function, at span: Span) throws(Finding) -> CheckedExpression {
    switch function.meaning {
    case .day(let day):
      let value = day(context.world.today)
      return value == context.world.today ? .today : .constant(.day(value), .day)
    case .days:
      throw Finding(.wrongUse(function: "in", usage: [function.name]), at: span)
    case .aggregate, .call, .typed:
      throw Finding(.wrongUse(function: function.name, usage: function.parameters), at: span)
    }
  }
}

extension CheckedExpression {
  /// What to call it when no other name is given: the field, or the dotted way to it.
  var name: String? {
    switch self {
    case .column(let name, _): name
    case .field(let path, let field, _): (path.steps.map(\.field) + [field]).joined(separator: ".")
    case .record(let path):
      path.steps.isEmpty ? path.start.rawValue : path.steps.map(\.field).joined(separator: ".")
    case .many(let many):
      (many.path.steps.map(\.field) + [many.relation]).joined(separator: ".")
    case .aggregate(let aggregate, _, _, _, _): aggregate.rawValue
    case .call(let name, _, _): name
    default: nil
    }
  }

  /// Names the state of the task at hand, so that tasks no longer in force are asked for.
  func names(state entity: EntityName?, in scope: Scope) -> Bool {
    guard entity == .task else { return false }
    switch self {
    case .field(let path, "state", _):
      return path.root == .row && path.steps.isEmpty
    case .column(let name, _):
      return scope.column(key: Fold.name(name))?.value?.names(state: entity, in: scope) ?? false
    case .aggregate, .constant, .today, .variable, .record, .many, .field: return false
    default: return children.contains { $0.names(state: entity, in: scope) }
    }
  }
}
