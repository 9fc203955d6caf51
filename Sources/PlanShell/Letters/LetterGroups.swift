import PlanLanguage
import PlanModel
import PlanStore

/// The rows of a list, read once for all letters, and to which letters each belongs.
struct LetterGroups {
  struct Group {
    /// What the rows have in common, as it is read; `.missing` without `per` and for rows without.
    let value: Value
    /// Places of its rows, in the order of the list.
    var rows: [Int]
  }

  let columns: LetterColumns
  /// As they are typed.
  let keys: [String]
  /// The values of each row, in the order of the columns.
  let values: [[Value]]
  private(set) var groups: [Group] = []

  init(_ letters: CheckedLetters, _ session: Session) throws(Diagnostic) {
    let entity = letters.rows.entity ?? .task
    var columns = LetterColumns(entity)
    if entity == .task {
      columns.add(["times", "lần"], LetterGroups.nextReminder)
    }
    columns.add(letters.rows.shown)
    var query = letters.rows
    query.presentation = .table
    let key = CheckedItem("key", .record(CheckedPath(start: entity)))
    let own = letters.group.map { group in
      if case .many = group { key } else { CheckedItem("group", group) }
    }
    query.shown = [key, own ?? key] + columns.items
    let table = try session.store.read(query, try session.context())
    var seen: Set<Value> = []
    let rows = table.rows.filter { seen.insert($0[0]).inserted }
    self.columns = columns
    keys = rows.map { $0[0].plain ?? "" }
    values = rows.map { Array($0.dropFirst(2)) }
    switch letters.group {
    case nil: if !rows.isEmpty { groups = [Group(value: .missing, rows: Array(rows.indices))] }
    case .many(let many)?:
      let members = try LetterGroups.members(of: many, letters.rows, entity, session)
      for (place, key) in keys.enumerated() {
        for member in members[key] ?? [.missing] { add(place, to: member) }
      }
    case .some: for (place, row) in rows.enumerated() { add(place, to: row[1]) }
    }
  }

  private mutating func add(_ place: Int, to value: Value) {
    if let index = groups.firstIndex(where: { $0.value == value }) {
      groups[index].rows.append(place)
    } else {
      groups.append(Group(value: value, rows: [place]))
    }
  }

  /// The records on the many side of each row, by the row's key; rows without any are left out.
  private static func members(
    of many: CheckedMany, _ rows: CheckedQuery, _ entity: EntityName, _ session: Session
  ) throws(Diagnostic) -> [String: [Value]] {
    var query = rows
    query.presentation = .table
    query.steps.append(.expand(many))
    query.entity = many.target
    query.shown = [
      CheckedItem("key", .record(CheckedPath(root: .former, start: entity))),
      CheckedItem("group", .record(CheckedPath(start: many.target))),
    ]
    var members: [String: [Value]] = [:]
    for row in try session.store.read(query, try session.context()).rows {
      members[row[0].plain ?? "", default: []].append(row[1])
    }
    return members
  }

  /// The number of the reminder that a letter is: one more than there are.
  private static let nextReminder = CheckedExpression.arithmetic(
    .plus, .constant(.integer(1), .integer),
    .aggregate(
      .count,
      over: .many(
        CheckedMany(path: CheckedPath(start: .task), relation: "reminders", target: .reminder)),
      value: nil, filter: nil, .integer), .integer)

  // MARK: Units

  /// The value of the column of that name in a row.
  func value(_ name: String, of row: Int) -> Value {
    guard let place = columns.columns.lastIndex(where: { $0.names.first == name }) else {
      return .missing
    }
    return values[row][place]
  }

  /// How many units have the same duties as the rows of a group, whether done or not; by the group's
  /// value. Nil where that cannot be asked: the rows are no tasks, or grouped by a column made of
  /// them.
  static func units(
    owing duties: [String], _ letters: CheckedLetters, _ session: Session
  ) throws(Diagnostic) -> [Value: Set<String>]? {
    guard letters.rows.entity == .task else { return nil }
    let duty = CheckedPath.Step(field: "duty", entity: .duty)
    let unit = CheckedPath.Step(field: "unit", entity: .unit)
    let owed = CheckedExpression.member(
      .record(CheckedPath(start: .task, steps: [duty])),
      duties.map { .constant(.word($0), .one("duty")) })
    var query = CheckedQuery(
      source: .records(.task, everything: false, asOf: nil), steps: [.filter(owed)], entity: .task)
    let all = CheckedItem("unit", .record(CheckedPath(start: .task, steps: [unit])))
    guard let group = letters.group else {
      query.shown = [all, CheckedItem("group", .constant(.missing, .text))]
      return try read(query, session)
    }
    switch group {
    case .many(let many) where many.path.root == .row:
      query.shown = [all, CheckedItem("group", .constant(.missing, .text))]
      let everyone = try read(query, session)
      query.steps.append(.expand(many))
      query.entity = many.target
      let former = CheckedPath(root: .former, start: .task, steps: [unit])
      query.shown = [
        CheckedItem("unit", .record(former)),
        CheckedItem("group", .record(CheckedPath(start: many.target))),
      ]
      let grouped = try read(query, session)
      let rest = grouped.values.reduce(everyone[.missing] ?? []) { $0.subtracting($1) }
      return grouped.merging([.missing: rest]) { $1 }
    case .record(let path) where path.root == .row, .field(let path, _, _) where path.root == .row:
      query.shown = [all, CheckedItem("group", group)]
      return try read(query, session)
    default: return nil
    }
  }

  /// The units of a query of units and groups.
  private static func read(
    _ query: CheckedQuery, _ session: Session
  ) throws(Diagnostic) -> [Value: Set<String>] {
    var units: [Value: Set<String>] = [:]
    for row in try session.store.read(query, try session.context()).rows {
      units[row[1], default: []].insert(row[0].plain ?? "")
    }
    return units
  }
}
