import PlanLanguage
import PlanModel

@testable import PlanStore

/// Definitions and queries built without the parser.
enum Sample {
  static let source = Source(name: "sample.kh", text: "")
  static let place = Place(source: source, span: 0..<0)
  static let context = RunContext(
    today: Day(iso: "2023-05-19")!, now: "2026-01-01T07:00:00+07:00")

  static func record(
    _ entity: EntityName, _ code: String, _ name: String? = nil,
    _ settings: [(String, CheckedSetting.Content)] = []
  ) -> CheckedRecord {
    CheckedRecord(
      reference: ref(entity, code), name: name, until: nil,
      settings: settings.map { CheckedSetting(field: $0, content: $1, place: place) }, place: place)
  }

  static func ref(_ entity: EntityName, _ code: String) -> CheckedReference {
    let parts = entity.hasCode ? [code] : code.split(separator: ".").map(String.init)
    return CheckedReference(
      entity: entity,
      key: parts.map { part in
        if part == "-" { return .missing }
        if let day = Day(iso: part) { return .day(day) }
        return Int(part).map { .integer($0) } ?? .word(part)
      })
  }

  static func value(_ value: Value, _ type: ValueType = .text) -> CheckedSetting.Content {
    .value(.constant(value, type))
  }

  static let small: [CheckedRecord] = [
    record(.plan, "1-KH", "Kế hoạch nhỏ"),
    record(.clause, "III.2", "Ai làm gì"),
    record(.group, "phuong", "Các phường", [("clause", .reference(ref(.clause, "III.2")))]),
    record(
      .unit, "bac_ha", "Đảng ủy phường Bắc Hà",
      [
        ("kind", value(.word("ward"), .enumeration("kind"))),
        ("groups", .references([ref(.group, "phuong")])),
      ]),
    record(
      .unit, "dai_nai", "Đảng ủy phường Đại Nài",
      [
        ("kind", value(.word("ward"), .enumeration("kind"))),
        ("groups", .references([ref(.group, "phuong")])),
      ]),
    record(
      .unit, "cong_an", "Đảng ủy Công an", [("kind", value(.word("force"), .enumeration("kind")))]),
    record(.supervisor, "doan_1", "Đoàn 1", [("directs", .references([ref(.group, "phuong")]))]),
    record(
      .deadline, "hoi_nghi", "Hội nghị",
      [("due", .due(.before, .constant(.day(Day(iso: "2023-05-20")!), .day)))]),
    record(
      .duty, "hoi_nghi", "Tổ chức hội nghị",
      [
        ("for", .references([ref(.group, "phuong"), ref(.unit, "cong_an")])),
        ("deliverable", value(.word("conference"), .enumeration("deliverable"))),
        ("due", .reference(ref(.deadline, "hoi_nghi"))),
      ]),
  ]

  static func store() throws -> Store {
    let store = try Store.temporary()
    _ = try store.define(small, context)
    return store
  }

  static func field(_ entity: EntityName, _ path: String...) -> CheckedExpression {
    let definition = Catalog.entity(entity)
    let field = definition.field(path[0])!
    return .field(CheckedPath(start: entity), path[0], field.type)
  }

  static func list(
    _ entity: EntityName, _ steps: [CheckedStep] = [], _ shown: [CheckedItem]
  ) -> CheckedQuery {
    CheckedQuery(
      source: .records(entity, everything: false, asOf: nil), steps: steps, shown: shown,
      entity: entity)
  }
}
