import PlanModel

/// What a variable stands for while a text is checked.
enum Binding {
  /// A constant, or a variable whose value is known only when the statement runs.
  case value(CheckedExpression)
  /// What a view was called with: it takes its meaning where the view uses it, in the text and with
  /// the variables of the caller.
  case argument(ExpressionSyntax, Source, [String: Binding])
  /// The row at hand of a `for`.
  case row(RowBinding)
  /// Its own definition is wrong, which has been said.
  case broken
}

/// What is known and found while one text is checked, shared by all that checks a part of it.
final class CheckContext {
  let world: Surroundings
  let vocabulary: Vocabulary
  /// The text that spans count in; another one inside a view.
  private(set) var source: Source
  private(set) var problems: [Diagnostic] = []
  private var reported: Set<Report> = []
  var variables: [String: Binding]
  /// The variables that were there before this text.
  let outer: [String: Binding]
  var views: [String: ViewSyntax] = [:]
  var definitions = Definitions()
  private struct StoredName: Hashable {
    let entity: EntityName
    let text: String
  }
  /// What was looked up before: a script names the same records over and over, and nothing changes
  /// while it is checked.
  private var found: [StoredName: [Directory.Entry]] = [:]
  /// The current plan at this point of the text.
  var plan: String?
  /// The views being expanded, outermost first.
  private(set) var expanding: [String] = []
  /// The names set in each block that is open, outermost first; the first is the text itself.
  var blocks: [Set<String>] = [[]]
  /// The names of the scripts that run one another, outermost first.
  var running: [String?]
  /// The scripts read so far, by who runs them and the path; nil where one cannot be read.
  var scripts: [String: ScriptSyntax?] = [:]

  init(_ world: Surroundings, source: Source, vocabulary: Vocabulary) {
    self.world = world
    self.vocabulary = vocabulary
    self.source = source
    running = [source.name]
    plan = world.plan
    var outer: [String: Binding] = [:]
    for (name, known) in world.variables {
      outer[Fold.name(name)] = .value(.constant(known.value, known.type))
    }
    self.outer = outer
    variables = outer
    for view in world.views { views[view.name.key] = view }
  }

  /// The view of that name: the text's own, else one that comes with `kh`, unless something else in
  /// the language is called so.
  func view(_ key: String) -> ViewSyntax? {
    if let own = views[key] { return own }
    if Catalog.entity(key: key) != nil || NamedSource.find(key: key) != nil { return nil }
    return Prelude.view(key)
  }

  func report(_ message: LanguageMessage, at span: Span) {
    let report = Report(
      source: source.name, length: source.text.utf8.count, span: span, code: message.code)
    guard reported.insert(report).inserted else { return }
    problems.append(Diagnostic(message, at: Place(source: source, span: span)))
  }

  /// What tells problems apart: the same one at the same place is said once.
  private struct Report: Hashable {
    let source: String?
    let length: Int
    let span: Span
    let code: Int
  }

  /// The value without saying what is wrong, which is said elsewhere.
  func quietly<Value>(in source: Source, _ body: () -> Value?) -> Value? {
    let before = (problems, reported)
    defer { (problems, reported) = before }
    return within(source, variables: [:], body)
  }

  func add(_ diagnostics: [Diagnostic]) { problems += diagnostics }

  func report(_ finding: Finding) {
    if let message = finding.message { report(message, at: finding.span) }
  }

  /// The value, or nil after saying what is wrong.
  func reporting<Value>(_ body: () throws(Finding) -> Value) -> Value? {
    do {
      return try body()
    } catch {
      report(error)
      return nil
    }
  }

  /// Checks a part that was written in another text.
  func within<Result>(
    _ source: Source, variables: [String: Binding]? = nil, view: String? = nil,
    _ body: () -> Result
  ) -> Result {
    let (formerSource, formerVariables) = (self.source, self.variables)
    self.source = source
    if let variables { self.variables = variables }
    if let view { expanding.append(view) }
    defer {
      self.source = formerSource
      self.variables = formerVariables
      if view != nil { expanding.removeLast() }
    }
    return body()
  }

  /// The words of the text at hand, as written.
  func text(_ span: Span) -> String {
    let utf8 = source.text.utf8
    let bounds = span.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: bounds.lowerBound)
    return String(source.text[start..<utf8.index(start, offsetBy: bounds.count)])
  }
}

/// What has been said of which words: nothing is said of them twice.
struct Said: Hashable {
  let code: Int
  let place: Place

  /// Without the text, which may be long.
  func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(place.span)
  }
}

// MARK: Records

extension CheckContext {
  /// The one record that this text names: by its code, then by its full name. What the script itself
  /// defines counts.
  func find(
    _ entity: EntityName, _ text: String, at span: Span
  ) throws(Finding) -> Directory.Entry {
    if let entry = try known(entity, text, at: span) { return entry }
    throw Finding(unknown([entity], text), at: span)
  }

  /// As `find`, where records of several entities are welcome.
  func find(
    among entities: [EntityName], _ text: String, at span: Span
  ) throws(Finding) -> (entity: EntityName, entry: Directory.Entry) {
    for entity in entities {
      if let entry = try known(entity, text, at: span) { return (entity, entry) }
    }
    throw Finding(unknown(entities, text), at: span)
  }

  /// Nil where there is none.
  func known(
    _ entity: EntityName, _ text: String, at span: Span
  ) throws(Finding) -> Directory.Entry? {
    if let entry = definitions.find(entity, code: text) { return entry }
    let key = Fold.name(text)
    let found = stored(entity, text)
    let coded = found.filter { Fold.name($0.code) == key }
    let matches = coded.isEmpty ? found.filter { $0.name == text } : coded
    guard let first = matches.first else { return definitions.find(entity, name: text) }
    if matches.count > 1 {
      let plans = matches.compactMap(\.plan)
      let message: LanguageMessage =
        coded.isEmpty
        ? .ambiguousName(text, codes: matches.map(\.code))
        : .ambiguousCode(text, plans: plans)
      throw Finding(message, at: span)
    }
    return first
  }

  /// The record with this code, defined here or stored.
  func known(
    _ entity: EntityName, code: String, at span: Span
  ) throws(Finding) -> Directory.Entry? {
    if let entry = definitions.find(entity, code: code) { return entry }
    return try stored(entity, code: code, at: span)
  }

  /// The stored record with this code, in the current plan where there is one.
  func stored(
    _ entity: EntityName, code: String, at span: Span
  ) throws(Finding) -> Directory.Entry? {
    let key = Fold.name(code)
    let found = stored(entity, code).filter { Fold.name($0.code) == key }
    if found.count > 1 {
      throw Finding(.ambiguousCode(code, plans: found.compactMap(\.plan)), at: span)
    }
    return found.first
  }

  private func unknown(_ entities: [EntityName], _ text: String) -> LanguageMessage {
    var entries: [Directory.Entry] = []
    for entity in entities {
      entries += definitions.entries(of: entity)
      entries += listed(entity, "", 2000)
    }
    let codes = entries.map(\.code)
    var near = Suggestion.find(for: text, among: codes)
    if near == nil, let named = Suggestion.find(for: text, among: entries.map(\.name)) {
      near = entries.first { $0.name == named.word }.map { .near($0.code) }
    }
    let alike = near == nil ? entities.flatMap { listed($0, text, 6).map(\.code) } : []
    if alike.count == 1 { near = .near(alike[0]) }
    return .unknownCode(
      text, entities[0], near: near, first: Array((alike.isEmpty ? codes : alike).prefix(6)),
      isAll: alike.isEmpty ? codes.count <= 6 : alike.count < 6,
      isRather: holder(of: text, besides: entities))
  }

  /// The entity that has a record with this code.
  private func holder(of code: String, besides entities: [EntityName]) -> EntityName? {
    let key = Fold.name(code)
    return EntityName.allCases.first { entity in
      guard !entities.contains(entity), Catalog.entity(entity).key == [.code] else { return false }
      return definitions.find(entity, code: code) != nil
        || stored(entity, code).contains { Fold.name($0.code) == key }
    }
  }

  /// What is stored under this code or name, in the current plan where there is one.
  private func stored(_ entity: EntityName, _ text: String) -> [Directory.Entry] {
    let name = StoredName(entity: entity, text: text)
    let all: [Directory.Entry]
    if let known = found[name] {
      all = known
    } else {
      do {
        all = try world.directory.find(entity, text)
        found[name] = all
      } catch {
        problems.append(error)
        return []
      }
    }
    return all.filter { plan == nil || $0.plan == nil || $0.plan == plan }
  }

  private func listed(
    _ entity: EntityName, _ pattern: String, _ limit: Int
  ) -> [Directory.Entry] {
    do {
      return try world.directory.list(entity, pattern, limit)
    } catch {
      problems.append(error)
      return []
    }
  }
}
