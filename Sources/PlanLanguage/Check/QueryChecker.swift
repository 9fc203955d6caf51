import PlanModel

/// The state of checking one pipeline, stage by stage: what its rows are and which names they know.
package struct QueryChecker {
  let context: CheckContext
  /// The names the next stage may use.
  var scope = Scope.broken
  private var query: CheckedQuery
  /// The columns chosen by name; nil while the entity's own are shown.
  private var chosen: [CheckedItem]?
  /// Columns derived beside the entity's own.
  private var derived: [CheckedItem] = []
  private(set) var isSorted = false
  /// What was shown before a picture was asked for.
  private var undrawn: [CheckedItem]?
  /// The stage after which only the output may come.
  var last: String?
  /// The stage that draws the answer: no other stage may read the rows after it.
  private(set) var drawer: String?
  /// True while the list shown last is read again, to go on with the rows behind its picture.
  var isRead = false
  /// Where the query writes to; only of the last stage of a line.
  var output: CheckedOutput?
  /// The headings that the output gathers reports under; nil for a plain output.
  var headings: CheckedQuery?
  /// The stage after which nothing may come.
  var ended: String?
  /// What a verb at its end changes; only of the last stage of a line.
  var change: CheckedChange?
  /// The letters it ends in; only of the last stage of a line.
  var letters: CheckedLetters?
  /// What its rows define; only of the last stage of a line.
  var entry: CheckedEntry?
  /// The keyword of the stage at hand, as written.
  var stage: String?

  init(_ context: CheckContext) {
    self.context = context
    query = CheckedQuery(source: .records(.task, everything: false, asOf: nil), entity: nil)
  }

  // MARK: The rows

  /// Starts with all records of an entity.
  mutating func begin(with entity: EntityName) {
    scope = Scope(entity: entity)
    query = CheckedQuery(
      source: .records(entity, everything: false, asOf: nil), entity: entity)
  }

  /// Starts with rows from outside the workspace, in their own order.
  mutating func begin(with supply: CheckedSupply) {
    scope = Scope(entity: nil)
    scope.supplied = supply.list == nil ? supply.name : "… | \(supply.name)"
    scope.remover = Scope.Remover(stage: supply.name, merges: false, entity: nil)
    scope.columns = supply.columns.map { Scope.Column(supplied: $0, isOurs: supply.list != nil) }
    query = CheckedQuery(source: .supplied(supply), entity: nil)
    chosen = supply.columns.map { CheckedItem($0.name, .column($0.name, $0.type)) }
    if supply.isNumbered {
      scope.columns.append(Scope.Column(CheckedSupply.row, type: .integer))
    }
    isSorted = true
  }

  /// The records so far, as another part of the program asks for them.
  func rows(showing items: [CheckedItem]) -> CheckedQuery {
    var end = self
    end.sortAsUsual()
    end.query.shown = items
    end.query.presentation = .table
    return end.query
  }

  /// Goes on with the rows that a stage makes of the records so far, of which it is told `items`, once
  /// the statement runs.
  mutating func hand(
    over items: [CheckedItem], to stage: String, for columns: [Column]
  ) {
    begin(with: CheckedSupply(name: stage, columns: columns, list: rows(showing: items)))
  }

  /// The records as they were; false where there is no plain list of records to look back on.
  mutating func look(back: CheckedAsOf) -> Bool {
    guard case .records(let entity, let everything, nil) = query.source, query.steps.isEmpty,
      entity.hasHistory
    else { return false }
    query.source = .records(entity, everything: everything, asOf: back)
    return true
  }

  /// The tests the rows have passed.
  var tests: [CheckedExpression] { query.tests }

  var isFiltered: Bool { query.isFiltered }
  var isPast: Bool { query.isPast }

  mutating func draw(as presentation: CheckedQuery.Presentation, _ columns: [String]) {
    query.presentation = presentation
    chosen = scope.entity.map { entity in columns.compactMap { Self.item($0, of: entity) } }
  }

  /// Draws the answer. `items` are worked out for each row, whatever columns were chosen before; nil
  /// to draw from the columns shown.
  mutating func draw(_ picture: CheckedPicture, from items: [CheckedItem]? = nil) {
    undrawn = chosen
    drawer = stage
    query.presentation = .picture(picture)
    if let items { (chosen, derived) = (items, []) }
  }

  /// Back to the list behind the picture, as it was before `draw`.
  mutating func undraw() {
    guard drawer != nil else { return }
    (chosen, drawer) = (undrawn, nil)
    query.presentation = .table
  }

  /// The types of what is shown here.
  var shownTypes: [ValueType] { (chosen ?? usual + derived).map(\.value.type) }

  /// Whether the answer is one picture. The status of a plan is several.
  var isDrawn: Bool { drawer != nil && query.presentation != .picture(.status) }

  func expressions(for rows: ExpressionChecker.Rows = .each) -> ExpressionChecker {
    ExpressionChecker(context, scope: scope, rows: rows, stage: stage)
  }

  mutating func filter(_ condition: CheckedExpression) {
    if condition.names(state: scope.entity, in: scope) { query.showAll() }
    query.steps.append(.filter(condition))
  }

  /// Sorts by the keys, then by what the rows were sorted by before, at last by the entity's own
  /// order, so that no two answers differ.
  mutating func sort(_ keys: [CheckedKey]) {
    let own = order.filter { key in !keys.contains { $0.value == key.value } }
    query.steps.append(.sort(isSorted ? keys : keys + own))
    query.presentation = .table
    isSorted = true
  }

  mutating func take(_ count: Int, per path: CheckedExpression?) {
    sortAsUsual()
    query.steps.append(.take(count, per: path))
  }

  /// Keeps only these columns; the rows stay what they are.
  mutating func select(_ items: [CheckedItem], columns: [Scope.Column]) {
    let row = scope.supplied == nil ? nil : scope.column(key: CheckedSupply.rowKey)
    let isKept = row != nil && !columns.contains { $0.keys.contains(CheckedSupply.rowKey) }
    let number = CheckedItem(CheckedSupply.row, .column(CheckedSupply.row, .integer))
    query.steps.append(.select(items + (isKept ? [number] : [])))
    keep(columns, merging: false)
    show(items)
    if isKept, let row { scope.columns.append(row) }
  }

  mutating func derive(_ items: [CheckedItem], columns: [Scope.Column]) {
    if !items.isEmpty { query.steps.append(.derive(items)) }
    scope.columns += columns
    let shown = items.map { CheckedItem($0.name, .column($0.name, $0.value.type)) }
    if chosen != nil { chosen? += shown } else { derived += shown }
  }

  /// Merges the rows: only these columns are left.
  mutating func merge(_ step: CheckedStep, into items: [CheckedItem], columns: [Scope.Column]) {
    query.steps.append(step)
    keep(columns, merging: true)
    show(items)
  }

  /// From here on the rows are those of the relation.
  mutating func expand(_ many: CheckedMany) {
    guard let entity = scope.entity else { return }
    query.steps.append(.expand(many))
    let former = Scope.Former(entity: entity, columns: scope.columns)
    scope = Scope(entity: many.target)
    scope.former = former
    query.entity = many.target
    (chosen, derived) = (nil, [])
    query.presentation = .table
    isSorted = false
  }

  /// Shows these, then what was chosen or derived by name.
  mutating func showFirst(_ items: [CheckedItem]) {
    chosen = items + (chosen ?? derived)
  }

  /// What the list is called on paper.
  mutating func entitle(_ title: String?) {
    if let title { query.title = title }
  }

  mutating func note(_ message: LanguageMessage) {
    if !query.notes.contains(message) { query.notes.append(message) }
  }

  private mutating func keep(_ columns: [Scope.Column], merging: Bool) {
    scope.remover = Scope.Remover(
      stage: stage ?? "", merges: merging, entity: scope.entity ?? scope.remover?.entity)
    scope.columns = columns
    scope.showsFields = false
    query.presentation = .table
    guard merging else { return }
    query.title = nil
    scope.entity = nil
    scope.former = nil
    for index in scope.columns.indices { scope.columns[index].value = nil }
    query.entity = nil
    isSorted = true
  }

  private mutating func show(_ items: [CheckedItem]) {
    chosen = items.map { CheckedItem($0.name, .column($0.name, $0.value.type)) }
    derived = []
  }

  // MARK: The end

  /// The entity's own order, as long as the rows are records.
  private var order: [CheckedKey] {
    guard let entity = scope.entity else { return [] }
    return Catalog.entity(entity).order.split(separator: ",").compactMap { key in
      let words = key.split(separator: " ")
      guard let name = words.first, let item = Self.item(String(name), of: entity) else {
        return nil
      }
      return CheckedKey(item.value, descending: words.last == "desc")
    }
  }

  private mutating func sortAsUsual() {
    guard !isSorted, scope.entity != nil else { return }
    query.steps.append(.sort(order))
    isSorted = true
  }

  /// The whole query. Rows in no order will do where only their number or a value of them counts.
  func finished(isOrdered: Bool = true) -> CheckedQuery {
    var end = self
    if isOrdered { end.sortAsUsual() }
    end.query.shown = chosen ?? usual + derived
    return end.query
  }

  /// The rows of a `for`: the record first, where they are records, then the columns chosen.
  func rounds() -> CheckedQuery {
    var rounds = finished()
    guard let entity = scope.entity else { return rounds }
    let record = CheckedItem(entity.rawValue, .record(CheckedPath(start: entity)))
    rounds.shown = [record] + (chosen ?? derived)
    rounds.presentation = .table
    return rounds
  }

  /// What a bare list of the entity shows; its plan first where no plan is chosen.
  private var usual: [CheckedItem] {
    guard let name = scope.entity else { return [] }
    let entity = Catalog.entity(name)
    let plan = entity.isPerPlan && context.plan == nil ? ["plan"] : []
    let shown = entity.shown.split(separator: ",").map { word in
      String(word.drop { $0 == " " })
    }
    return (plan + shown).compactMap { Self.item($0, of: name) }
  }

  /// A field of the row as a column.
  private static func item(_ name: String, of entity: EntityName) -> CheckedItem? {
    guard let field = Catalog.entity(entity).field(name) else { return nil }
    let path = CheckedPath(start: entity)
    switch field.type {
    case .one(let word) where name != "code":
      guard let target = EntityName(rawValue: word) else { return nil }
      let step = CheckedPath.Step(field: name, entity: target)
      return CheckedItem(name, .record(CheckedPath(start: entity, steps: [step])))
    case .many(let word):
      guard let target = EntityName(rawValue: word) else { return nil }
      return CheckedItem(name, .many(CheckedMany(path: path, relation: name, target: target)))
    default:
      return CheckedItem(name, .field(path, name, field.type))
    }
  }
}

extension CheckedQuery {
  /// Also the tasks that are no longer in force: their state was asked for. Rows that were taken
  /// before stay the rows they are.
  mutating func showAll() {
    for index in steps.indices.reversed() {
      switch steps[index] {
      case .take:
        return
      case .expand(var many):
        many.everything = true
        steps[index] = .expand(many)
        return
      default:
        continue
      }
    }
    if case .records(let entity, _, let asOf) = source {
      source = .records(entity, everything: true, asOf: asOf)
    }
  }
}
