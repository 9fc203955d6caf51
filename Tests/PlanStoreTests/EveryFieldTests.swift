import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

/// What the catalogue promises, the compiler keeps.
@Suite struct EveryFieldTests {
  @Test("every field of every entity is answered", arguments: EntityName.allCases)
  func select(entity: EntityName) throws {
    let script = try Script.readOnlyDemo()
    let list = Catalog.plural(entity)
    for field in Catalog.entity(entity).fields {
      let table = try script.run("\(list) | select \(field.name) as x")
      #expect(table.columns.map(\.type) == [field.type], "\(list).\(field.name)")
      for row in table.rows {
        #expect(fits(row[0], field.type), "\(list).\(field.name): \(row[0])")
      }
    }
  }

  @Test("every field can be tested, sorted by and grouped by", arguments: EntityName.allCases)
  func use(entity: EntityName) throws {
    let script = try Script.readOnlyDemo()
    let list = Catalog.plural(entity)
    let total = try script.count("\(list) | count")
    for field in Catalog.entity(entity).fields {
      let name = field.name
      guard script.failure("\(list) | where \(name) = none | count") == nil else { continue }
      let missing = try script.count("\(list) | where \(name) = none | count")
      let present = try script.count("\(list) | where not (\(name) = none) | count")
      #expect(missing + present == total, "\(list).\(name)")
      if script.failure("\(list) | sort \(name)") == nil {
        #expect(try script.run("\(list) | sort \(name)").rows.count == total, "\(list).\(name)")
      }
      let grouped = "\(list) | count per \(name) as x | summarize n = sum(count)"
      if script.failure(grouped) == nil, !field.type.isPlural {
        let sum = try script.run(grouped).rows.first?.first
        #expect(total == 0 || sum == .integer(total), "\(list).\(name)")
      }
    }
  }

  @Test("every relation can be counted, asked and expanded", arguments: EntityName.allCases)
  func many(entity: EntityName) throws {
    let script = try Script.readOnlyDemo()
    let list = Catalog.plural(entity)
    for field in Catalog.entity(entity).fields {
      guard case .many = field.type else { continue }
      let name = field.name
      let with = try script.count("\(list) | where any(\(name)) | count")
      let without = try script.count("\(list) | where no(\(name)) | count")
      #expect(with + without == (try script.count("\(list) | count")), "\(list).\(name)")
      #expect(try script.count("\(list) | where count(\(name)) > 0 | count") == with)
      let expanded = try script.count("\(list) | expand \(name) | count")
      let summed = try script.run("\(list) | summarize n = sum(count(\(name)))").rows.first?.first
      if case .integer(let sum)? = summed { #expect(sum == expanded, "\(list).\(name)") }
    }
  }

  @Test("`not` is a true complement of every test", arguments: EntityName.allCases)
  func complement(entity: EntityName) throws {
    let script = try Script.readOnlyDemo()
    let list = Catalog.plural(entity)
    let total = try script.count("\(list) | count")
    for field in Catalog.entity(entity).fields {
      let tests: [String] =
        switch field.type {
        case .boolean: [field.name, "\(field.name) = true", "\(field.name) = none"]
        case .integer, .number: ["\(field.name) > 1", "\(field.name) = 3", "\(field.name) in 1..5"]
        case .percent: ["\(field.name) < 85%"]
        case .text: ["\(field.name) ~ \"a\"", "\(field.name) = \"x\""]
        case .day: ["\(field.name) after 19/5/2023", "\(field.name) = 26/5/2023"]
        case .due: ["\(field.name) before 27/5/2023", "\(field.name) in 1/5/2023..26/5/2023"]
        default: []
        }
      for test in tests {
        let yes = try script.count("\(list) | where \(test) | count")
        let no = try script.count("\(list) | where not (\(test)) | count")
        #expect(yes + no == total, "\(list) where \(test)")
      }
    }
  }

  private func fits(_ value: Value, _ type: ValueType) -> Bool {
    switch (value, type) {
    case (.missing, _), (.text, .text), (.integer, .integer), (.number, .number),
      (.percent, .percent), (.boolean, .boolean), (.day, .day), (.instant, .instant),
      (.due, .due), (.word, .enumeration), (.word, .one), (.list, .many), (.list, .list):
      true
    default: false
    }
  }
}

extension ValueType {
  fileprivate var isPlural: Bool {
    switch self {
    case .many, .list: true
    default: false
    }
  }
}
