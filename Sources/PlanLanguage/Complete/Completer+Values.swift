import PlanModel

// Values: members of closed sets, days, and what the data holds.
extension Completer {
  /// How many records are offered at most.
  private static let limit = 200

  /// The values that fit where the cursor stands; empty where nothing tells what would fit.
  func values(
    for expectation: Expectation, _ typed: Typed, _ here: Standpoint
  ) -> [Candidate] {
    if expectation == .reference { return keyPart(typed, here) }
    if let name = here.attribute { return attributeValues(name, typed, here) }
    guard let left = here.left, let checked = here.checked(left) else { return [] }
    return values(of: checked.type, label: checked.label, typed, here.relation)
  }

  private func values(
    of type: ValueType, label: EntityName?, _ typed: Typed, _ relation: ComparisonOperator?
  ) -> [Candidate] {
    switch type {
    case .enumeration(let name): return typed.quotes == nil ? members(of: name, typed) : []
    case .one(let name), .many(let name):
      return EntityName(rawValue: name).map { records([$0], typed) } ?? []
    case .boolean: return typed.quotes == nil ? words([.true, .false], typed) : []
    case .day, .due, .instant: return typed.quotes == nil ? days(typed, inSet: relation == nil) : []
    case .text: return label.map { labels($0, typed) } ?? []
    case .integer, .number, .percent, .period, .list: return []
    }
  }

  /// Days that follow from today; in a set also spans of days.
  private func days(_ typed: Typed, inSet: Bool) -> [Candidate] {
    Function.all.filter { $0.isDay || inSet && $0.isRange }.compactMap { function in
      candidate(function.name, [function.vietnamese], typed, function.summary)
    }
  }

  private func attributeValues(
    _ name: Word, _ typed: Typed, _ here: Standpoint
  ) -> [Candidate] {
    let entity = here.entity ?? here.rows.entity.map(Catalog.entity)
    let fields = here.clause == "with" ? details(here) : entity?.fields ?? []
    guard let field = fields.first(where: { $0.keys.contains(name.key) }) else { return [] }
    if !field.accepts.isEmpty { return records(field.accepts, typed) }
    return values(of: field.type, label: nil, typed, .equal)
  }

  // MARK: Records

  /// The part of a record's key that comes next: `task dai_nai.▮` is a duty's code.
  private func keyPart(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    guard let entity = here.entity else {
      return here.stage == nil ? records([.plan], typed) : []
    }
    let index = here.dotted?.count ?? 0
    guard index < entity.key.count else { return [] }
    switch entity.key[index] {
    case .code: return records([entity.name], typed)
    case .reference(_, let name), .optionalReference(_, let name): return records([name], typed)
    case .number, .day: return []
    }
  }

  /// Codes, described by the names; within quotes names, where what was typed is part of one. Codes
  /// that begin as typed come alone; only without any, what was typed may stand anywhere.
  private func records(_ entities: [EntityName], _ typed: Typed) -> [Candidate] {
    let found = entities.flatMap { entries($0, typed.text) }
    if let quotes = typed.quotes {
      let named = found.filter { $0.name != $0.code && typed.occurs(in: $0.name) }
      let coded = found.filter { typed.begins($0.code) && !$0.code.isBareCode }
      return coded.map { Candidate($0.code.quoted(quotes), Phrase($0.name, vi: $0.name)) }
        + named.map { Candidate($0.name.quoted(quotes), Phrase($0.code, vi: $0.code)) }
    }
    let begun = found.filter { typed.begins($0.code) }
    return (begun.isEmpty ? found : begun).map { entry in
      let code = entry.code.isBareCode ? entry.code : entry.code.quoted(("\"", "\""))
      return Candidate(code, Phrase(entry.name, vi: entry.name))
    }
  }

  /// Names as quoted texts.
  private func labels(_ entity: EntityName, _ typed: Typed) -> [Candidate] {
    entries(entity, typed.text).filter { typed.occurs(in: $0.name) }.map { entry in
      Candidate(
        entry.name.quoted(typed.quotes ?? ("\"", "\"")), Phrase(entry.code, vi: entry.code))
    }
  }

  private func entries(_ entity: EntityName, _ pattern: String) -> [Directory.Entry] {
    (try? world.directory.list(entity, pattern, Completer.limit)) ?? []
  }
}

extension Function {
  fileprivate var isDay: Bool {
    if case .day = meaning { true } else { false }
  }

  /// A span of days, for `in` only.
  var isRange: Bool {
    if case .days = meaning { true } else { false }
  }
}

extension CheckedExpression {
  /// The entity whose records bear this text as their name.
  fileprivate var label: EntityName? {
    guard case .field(let path, let name, _) = self,
      Catalog.entity(path.end).label?.name == name
    else { return nil }
    return path.end
  }
}

extension String {
  /// True where the code can stand without quotes: names divided by dots.
  fileprivate var isBareCode: Bool {
    let (tokens, flaws) = Lexer.read(self)
    guard flaws.isEmpty else { return false }
    return tokens.dropLast().enumerated().allSatisfy { index, token in
      switch token.kind {
      case .word(let word): index % 2 == 0 && !Keyword.isReserved(word.key)
      case .symbol(.dot): index % 2 == 1
      case .number(_, isWhole: true): index % 2 == 0 && index > 0
      default: false
      }
    } && !isEmpty
  }

  fileprivate func quoted(_ quotes: (open: Character, close: Character)) -> String {
    var text = String(quotes.open)
    for character in self {
      if character == "\\" || character == quotes.close { text.append("\\") }
      text.append(character)
    }
    text.append(quotes.close)
    return text
  }
}
