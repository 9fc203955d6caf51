import PlanModel

// Words of the language and names of the rows.
extension Completer {
  typealias Candidate = CompletionAnswer.Candidate

  func words(_ keywords: [Keyword], _ typed: Typed) -> [Candidate] {
    keywords.compactMap { keyword in
      candidate(
        keyword.rawValue, keyword.vietnamese, typed,
        Phrase(keyword.vietnamese.first ?? "", vi: keyword.rawValue))
    }
  }

  /// The marks that are worth offering: `|` and the operators that fit the value before.
  func marks(_ symbol: Symbol, _ typed: Typed, _ here: Standpoint) -> [Candidate] {
    guard typed.text.isEmpty else { return [] }
    if symbol == .pipe {
      return [Candidate("|", Phrase("one more stage", vi: "thêm một khâu"))]
    }
    guard let relation = ComparisonOperator(rawValue: symbol.rawValue),
      here.relations?.contains(relation) == true
    else { return [] }
    return [Candidate(symbol.rawValue, Phrase("", vi: ""))]
  }

  func stages(_ typed: Typed) -> [Candidate] {
    vocabulary.stages.compactMap { candidate($0.name, $0.vietnamese, typed, $0.summary) }
  }

  /// Everything a list may begin with.
  func lists(_ typed: Typed) -> [Candidate] {
    let entities = Entity.all.compactMap { entity in
      candidate(
        entity.spellings[0], Array(entity.spellings.dropFirst()), typed, entity.summary)
        ?? candidate(entity.name.rawValue, [], typed, entity.summary)
    }
    let views = world.views.compactMap { view in
      candidate(view.name.text, [], typed, Phrase("view", vi: "khung"))
    }
    let own = Set(world.views.map(\.name.key))
    let forms = Prelude.views.filter { !own.contains($0.name.key) }.compactMap { form in
      candidate(
        form.name.text, [], typed, Phrase(form.title ?? "form", vi: form.title ?? "biểu mẫu"))
    }
    let sources = NamedSource.all.compactMap { source in
      candidate(source.name, [source.vietnamese], typed, source.summary)
    }
    return entities + views + forms + sources
  }

  /// The entity words of `enter`, `assign` and `unassign`.
  func kinds(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    let entities =
      here.stage == "enter" ? Entity.all.filter { !$0.isRecorded } : [.supervisor, .duty]
    return entities.compactMap { entity in
      candidate(
        entity.name.rawValue, Array(entity.spellings.dropFirst()), typed, entity.summary)
    }
  }

  /// Fields after a dot.
  func fields(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    here.members.compactMap { candidate($0, typed) }
  }

  /// What a value may begin with where nothing tells its type: columns, fields, functions.
  func names(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    let known = Checker.names(of: here.rows)
    let fields = known.compactMap { candidate($0, typed) }
    let functions = Function.all.filter { !$0.isRange }.compactMap { function -> Candidate? in
      guard let word = typed.choose(function.name, [function.vietnamese]) else { return nil }
      return Candidate(word + (function.isCalled ? "(" : ""), function.summary)
    }
    let rows = known.isEmpty ? lists(typed) : []
    return fields + functions + rows + words([.not], typed)
  }

  /// Attributes that a definition of the record, a verb's `with`, or `set` may give.
  func attributes(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    if here.stage != nil, here.entity == nil {
      let fields =
        here.clause == "with"
        ? details(here) : here.rows.entity.map(VerbChecker.settable) ?? []
      return fields.compactMap { candidate(KnownName($0), typed) }
    }
    guard let entity = here.entity else { return [] }
    let keys = entity.key.map(\.field)
    return entity.fields.filter { $0.isDefinable && !keys.contains($0.name) }
      .compactMap { candidate(KnownName($0), typed) }
  }

  /// Names that a stage asks for: a state, a relation, a format.
  func given(_ typed: Typed, _ here: Standpoint) -> [Candidate] {
    switch (here.stage, here.clause) {
    case ("mark", nil):
      return members(of: "state", typed, besides: [TaskState.void.rawValue])
    case ("expand", nil):
      return Checker.names(of: here.rows).filter(\.type.isMany)
        .compactMap { candidate($0, typed) }
    case ("to", nil):
      return world.formats.compactMap { format in
        let endings = format.extensions.map { "." + $0 }.joined(separator: " ")
        return candidate(format.name, [], typed, Phrase(endings, vi: endings))
      }
    case ("assign", "as"):
      return Entity.supervisor.fields.filter { $0.origin == .owned && $0.type.isMany }
        .compactMap { candidate(KnownName($0), typed) }
    default: return []
    }
  }

  func members(
    of enumeration: String, _ typed: Typed, besides: [String] = []
  ) -> [Candidate] {
    let members = Catalog.enumeration(enumeration)?.members ?? []
    return members.filter { !besides.contains($0.word) }.compactMap { member in
      candidate(
        member.word, [member.vietnamese], typed, Phrase(member.vietnamese, vi: member.word))
    }
  }

  /// What may stand after the `with` of the verb at hand.
  func details(_ here: Standpoint) -> [Field] {
    here.stage.flatMap { vocabulary.stage(Fold.name($0)) }?.details ?? []
  }

  func variables(_ typed: Typed, _ here: Standpoint, _ source: Source) -> [Candidate] {
    var names = world.variables.keys.sorted()
    for token in Lexer.read(source.text).tokens {
      if case .variable(let name) = token.kind, !names.contains(name.text) {
        names.append(name.text)
      }
    }
    return names.filter { typed.begins($0) }.map { name in
      let about = world.variables[name].map { $0.type.phrase }
      return Candidate("$" + name, about ?? Phrase("", vi: ""))
    }
  }

  func candidate(_ name: KnownName, _ typed: Typed) -> Candidate? {
    candidate(name.name, name.vietnamese.map { [$0] } ?? [], typed, name.about)
  }

  func candidate(
    _ english: String, _ vietnamese: [String], _ typed: Typed, _ about: Phrase
  ) -> Candidate? {
    typed.choose(english, vietnamese).map { Candidate($0, about) }
  }
}

extension KnownName {
  fileprivate var about: Phrase { summary ?? type.phrase }
}

extension ValueType {
  var phrase: Phrase {
    Phrase(spoken(in: .english), vi: spoken(in: .vietnamese))
  }

  var isMany: Bool {
    if case .many = self { true } else { false }
  }
}
