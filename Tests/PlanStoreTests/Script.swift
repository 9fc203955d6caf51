import Foundation
import GRDB
import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

/// A workspace spoken to in the language, as a session would.
final class Script {
  let store: Store
  var today = Script.day("2023-05-19")
  var plan: String?
  var actor: String?
  var now = "2023-05-19T07:00:00+07:00"
  private(set) var lastChanges = Changes()
  private(set) var lastReport: ChangeReport?

  init(_ store: Store) {
    self.store = store
  }

  /// A new workspace in memory, with these texts run.
  convenience init(_ texts: String...) throws {
    self.init(try Store.temporary())
    for text in texts { try run(text) }
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func shipped(_ name: String) throws -> String {
    let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: package.appending(path: "Sources/PlanShell/Plans/\(name).kh"), encoding: .utf8)
  }

  /// Plan 103 as shipped.
  static func plan103() throws -> Script { try Script(copy(of: plan103Store.get())) }

  /// Plan 103 with the invented demo on top.
  static func demo() throws -> Script { try Script(copy(of: demoStore.get())) }

  /// The demo for tests that only read.
  static func readOnlyDemo() throws -> Script { try Script(demoStore.get()) }

  private static let plan103Store = Result { try Script(shipped("plan-103")).store }
  private static let demoStore = Result {
    let script = try plan103()
    try script.run(shipped("demo"))
    return script.store
  }

  /// Making a workspace takes longer than copying one.
  private static func copy(of store: Store) throws -> Store {
    let queue = try DatabaseQueue(
      configuration: Store.configuration(readOnly: false, patience: 0))
    try store.queue.backup(to: queue)
    return Store(queue: queue, door: store.door, path: nil, isReadOnly: false, mayBeOld: false)
  }

  var context: RunContext {
    get throws {
      RunContext(
        today: today, plan: try currentPlan, now: now, actor: actor)
    }
  }

  /// For a workspace of one plan.
  var runContext: RunContext {
    RunContext(today: today, plan: plan, now: "2023-05-19T07:00:00+07:00")
  }

  private var currentPlan: String? {
    get throws {
      if let plan { return plan }
      let plans = try store.plans()
      return plans.count == 1 ? plans[0] : nil
    }
  }

  func check(_ text: String) throws -> [CheckedStatement] {
    let source = Source(name: "test.kh", text: Composer.nfc(text))
    let script = Parser.parse(source, vocabulary: .standard, mode: .file)
    let plan = try currentPlan
    let world = Surroundings(today: today, plan: plan, directory: store.directory(plan: plan))
    let (statements, problems) = Checker.check(script, world, vocabulary: .standard)
    if let first = (script.problems + problems).first { throw first }
    return statements
  }

  /// Runs definitions and `use`; answers with the last list.
  @discardableResult
  func run(_ text: String, restoring: Bool = false) throws -> PlanModel.Table {
    var definitions: [CheckedRecord] = []
    var table = PlanModel.Table(columns: [], rows: [])
    func define() throws {
      guard !definitions.isEmpty else { return }
      lastChanges = try store.define(definitions, context, restoring: restoring)
      definitions = []
    }
    for statement in try check(text) {
      if case .define(let record) = statement.kind {
        definitions.append(record)
        continue
      }
      try define()
      switch statement.kind {
      case .query(let query, _): table = try store.read(query, context)
      case .use(let reference): plan = reference.key.first?.plainText
      case .change(let change):
        lastReport = try store.change(change, context, statement: text, shown: 100)
      default: break
      }
    }
    try define()
    return table
  }

  /// The definitions of a text.
  func records(_ text: String) throws -> [CheckedRecord] {
    try check(text).compactMap {
      if case .define(let record) = $0.kind { record } else { nil }
    }
  }

  func dump() throws -> String { try store.dump(plan: nil) }

  /// How many changes the journal knows.
  func changes() throws -> Int {
    try store.access { try $0.one("SELECT count(*) FROM change")?[0] ?? 0 }
  }

  @discardableResult
  func undo(_ count: Int = 1) throws -> UndoReport {
    try store.undo(count, context, statement: "undo \(count)")
  }

  /// Throws the code of the message alone.
  func refusing(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let diagnostic as Diagnostic {
      throw Refused(diagnostic.message.code)
    }
  }

  /// Changes the rows of a list.
  @discardableResult
  func change(
    _ list: String, _ verb: CheckedVerb, on day: String? = nil, note: String? = nil,
    file: String? = nil, with details: [String: Value] = [:], expect: ClosedRange<Int>? = nil,
    shown: Int = 0
  ) throws -> ChangeReport {
    let place = Place(source: Source(name: "test.kh", text: list), span: 0..<list.utf8.count)
    func text(_ text: String?) -> CheckedExpression? { text.map { .constant(.text($0), .text) } }
    let change = CheckedChange(
      rows: try query(list), verb: verb, on: day.map { .constant(.day(Script.day($0)), .day) },
      note: text(note), file: text(file),
      details: details.sorted { $0.key < $1.key }.map {
        CheckedAssignment(field: $0.key, value: .constant($0.value, .text))
      }, expect: expect, place: place)
    return try store.change(change, context, statement: "\(list) | \(verb)", shown: shown)
  }

  /// The query of a text that is one list.
  func query(_ text: String) throws -> CheckedQuery {
    guard case .query(let query, _)? = try check(text).first?.kind else {
      throw Missing(what: text)
    }
    return query
  }

  /// Rows as text, cells between `|`.
  func rows(_ text: String) throws -> [String] {
    try run(text).rows.map { $0.map(Script.plain).joined(separator: " | ") }
  }

  /// The single number that a list comes to.
  func count(_ text: String) throws -> Int {
    guard case .integer(let count)? = try run(text).rows.first?.first else { return -1 }
    return count
  }

  /// The code of the message that the text fails with; nil where it succeeds.
  func failure(_ text: String) -> Int? {
    do {
      try run(text)
      return nil
    } catch let diagnostic as Diagnostic {
      return diagnostic.message.code
    } catch {
      return -1
    }
  }

  static func plain(_ value: Value) -> String {
    switch value {
    case .missing: "-"
    case .text(let text), .word(let text), .instant(let text): text
    case .integer(let number): String(number)
    case .number(let number), .percent(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    case .day(let day): day.iso
    case .period(let period): "\(period.count)\(period.unit.rawValue)"
    case .due(let bound, let day): "\(bound.rawValue) \(day.iso)"
    case .list(let members): members.map(plain).joined(separator: "; ")
    }
  }
}

struct Refused: Error, Equatable {
  let code: Int

  init(_ code: Int) { self.code = code }
}

struct Missing: Error {
  let what: String
}
