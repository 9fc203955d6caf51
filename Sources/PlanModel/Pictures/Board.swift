/// Units by duties (bảng theo dõi): how each unit stands with each duty, at a glance.
public struct Board: Hashable, Sendable {
  /// A column.
  public struct Duty: Hashable, Sendable {
    public let code: String
    public let name: String
    /// Nil where all rows are of one plan.
    public let plan: String?
    /// As the document words it; a unit's own extension is not meant. Missing without a deadline.
    public let due: Value
    public let lastDay: Day?
  }

  /// A row.
  public struct Unit: Hashable, Sendable {
    public let code: String
    public let name: String
    /// What the rows are gathered under; missing unless `per` asks for it.
    public let group: Value
  }

  /// One unit's share of one duty.
  public struct Cell: Hashable, Sendable {
    public let mark: TaskMark
    public let wait: TaskWait?
    public let state: TaskState

    /// What people read for it: `muộn, chờ duyệt`.
    public func words(_ tongue: Tongue) -> String {
      ([mark.name] + [wait?.name].compactMap { $0 }).map { $0(tongue) }.joined(separator: ", ")
    }
  }

  /// Done and all of the tasks in force in one row or column, and how many are overdue.
  public struct Total: Hashable, Sendable {
    public var done = 0
    public var all = 0
    public var overdue = 0
    /// Delivered and waiting for acceptance.
    public var waiting = 0

    public init() {}

    mutating func add(_ cell: Cell) {
      guard cell.state.isCounted else { return }
      all += 1
      if cell.state == .done { done += 1 }
      if cell.mark == .overdue { overdue += 1 }
      if cell.wait == .acceptance { waiting += 1 }
    }
  }

  public internal(set) var table: Table
  /// By deadline, those without one last.
  public let duties: [Duty]
  /// Those of one group stand together.
  public let units: [Unit]
  /// By unit, then duty; nil where the duty is not the unit's.
  public let cells: [[Cell?]]
  /// The name of the column that `per` gathers by; nil without it.
  public let groupedBy: String?

  /// How many cells carry each mark, in the order of the legend; none that are not there.
  public var legend: [(mark: TaskMark, count: Int)] {
    let marks = cells.joined().compactMap { $0?.mark }
    return TaskMark.allCases.compactMap { mark in
      let count = marks.count { $0 == mark }
      return count > 0 ? (mark, count) : nil
    }
  }

  /// The second signs that occur, with how often.
  public var waits: [(wait: TaskWait, count: Int)] {
    let waits = cells.joined().compactMap { $0?.wait }
    return TaskWait.allCases.compactMap { wait in
      let count = waits.count { $0 == wait }
      return count > 0 ? (wait, count) : nil
    }
  }

  public func total(ofUnit row: Int) -> Total {
    cells[row].reduce(into: Total()) { total, cell in if let cell { total.add(cell) } }
  }

  public func total(ofDuty column: Int) -> Total {
    cells.reduce(into: Total()) { total, row in if let cell = row[column] { total.add(cell) } }
  }

  public var total: Total {
    cells.joined().reduce(into: Total()) { total, cell in if let cell { total.add(cell) } }
  }
}

extension Board {
  /// From rows of tasks with the columns `unit name duty duty_name due last_day state box due_soon`,
  /// perhaps `plan` and, named `group`, what the units are gathered by. Units are put in Vietnamese
  /// order unless `keepsOrder`, duties in the order of their deadlines.
  public init(_ table: Table, group: String?, keepsOrder: Bool, spelling: Spelling) {
    let rows = PictureRows(table)
    let several = Set(table.rows.map { rows.value($0, "plan") }).count > 1
    let groupType = group.flatMap { rows.type($0) }

    var units: [String: (unit: Unit, cells: [DutyKey: Cell])] = [:]
    var unitOrder: [String] = []
    var duties: [DutyKey: Duty] = [:]
    for row in table.rows {
      guard let code = rows.text(row, "unit"), let duty = rows.text(row, "duty"),
        let state = rows.text(row, "state").flatMap(TaskState.init(rawValue:))
      else { continue }
      if units[code] == nil {
        var gathered = Value.missing
        if let group, let groupType { gathered = spelling(rows.value(row, group), groupType) }
        if gathered == .list([]) { gathered = .missing }
        let unit = Unit(code: code, name: rows.text(row, "name") ?? code, group: gathered)
        units[code] = (unit, [:])
        unitOrder.append(code)
      }
      let key = DutyKey(plan: several ? rows.text(row, "plan") : nil, code: duty)
      let known = duties[key]
      let lastDay = rows.day(row, "last_day")
      // A unit's own extension moves its last day on, so the earliest is the duty's.
      if known == nil || (lastDay ?? .distantFuture) < (known?.lastDay ?? .distantFuture) {
        duties[key] = Duty(
          code: duty, name: rows.text(row, "duty_name") ?? duty, plan: key.plan,
          due: rows.value(row, "due"), lastDay: lastDay)
      }
      units[code]?.cells[key] = Cell(
        mark: TaskMark(
          state: state, box: rows.text(row, "box").flatMap(Box.init(rawValue:)),
          dueSoon: rows.holds(row, "due_soon")),
        wait: TaskWait(state), state: state)
    }

    let columns = duties.sorted { a, b in
      let (first, second) = (a.value.lastDay ?? .distantFuture, b.value.lastDay ?? .distantFuture)
      return first == second ? a.key < b.key : first < second
    }
    var lines = unitOrder.compactMap { units[$0] }
    if !keepsOrder {
      let keys = Dictionary(
        lines.map { ($0.unit.code, VietnameseOrder.key($0.unit.name)) },
        uniquingKeysWith: { first, _ in first })
      lines.sort { (keys[$0.unit.code] ?? "") < (keys[$1.unit.code] ?? "") }
    }
    if group != nil { lines = Board.gathered(lines, by: \.unit.group, keepsOrder: keepsOrder) }
    self.table = table
    self.duties = columns.map(\.value)
    self.units = lines.map(\.unit)
    cells = lines.map { line in columns.map { line.cells[$0.key] } }
    groupedBy = group
  }

  private struct DutyKey: Hashable, Comparable {
    let plan: String?
    let code: String

    static func < (a: DutyKey, b: DutyKey) -> Bool {
      (a.plan ?? "", a.code) < (b.plan ?? "", b.code)
    }
  }

  /// What is alike side by side: groups in Vietnamese order, or in the order of their first row;
  /// those without a group last.
  private static func gathered<Line>(
    _ lines: [Line], by group: KeyPath<Line, Value>, keepsOrder: Bool
  ) -> [Line] {
    var order: [Value] = []
    var parts: [Value: [Line]] = [:]
    for line in lines {
      let key = line[keyPath: group]
      if parts[key] == nil { order.append(key) }
      parts[key, default: []].append(line)
    }
    if !keepsOrder {
      order = order.map { ($0, VietnameseOrder.key($0.plainText)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
    let (named, unnamed) = (order.filter { $0 != .missing }, order.filter { $0 == .missing })
    return (named + unnamed).flatMap { parts[$0] ?? [] }
  }
}

extension Day {
  /// After every day that is written.
  static let distantFuture = Day(number: .max / 2)
}

extension Value {
  /// To put in order by; nothing to show.
  fileprivate var plainText: String {
    switch self {
    case .text(let text), .word(let text): text
    case .day(let day): day.iso
    case .integer(let number): String(number)
    case .boolean(let holds): holds ? "1" : "0"
    case .list(let members): members.map(\.plainText).joined(separator: "; ")
    case .missing, .number, .percent, .instant, .period, .due: ""
    }
  }
}
