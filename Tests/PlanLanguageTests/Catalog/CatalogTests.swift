import PlanModel
import Testing

@testable import PlanLanguage

@Suite("The catalogue")
struct CatalogTests {
  @Test("no two entities share a spelling once case, marks and _ are folded away")
  func entityWords() {
    var seen: [String: EntityName] = [:]
    for entity in Entity.all {
      for key in Set(([entity.name.rawValue] + entity.spellings).map(Fold.name)) {
        #expect(seen.updateValue(entity.name, forKey: key) == nil, "\(key)")
      }
    }
    #expect(Set(Entity.all.map(\.name)) == Set(EntityName.allCases))
  }

  @Test("no two fields of an entity share a spelling", arguments: EntityName.allCases)
  func fieldWords(name: EntityName) {
    let entity = Catalog.entity(name)
    #expect(entity.name == name)
    var seen: [String: String] = [:]
    for field in entity.fields {
      for key in Set(field.keys) {
        #expect(seen.updateValue(field.name, forKey: key) == nil, "\(name) \(key)")
      }
    }
  }

  @Test("no two members of a closed set share a spelling")
  func memberWords() {
    for enumeration in Enumeration.all {
      let keys = enumeration.members.flatMap { Set($0.keys) }
      #expect(Set(keys).count == keys.count, "\(enumeration.name)")
    }
  }

  @Test("every type of a field names something that exists", arguments: EntityName.allCases)
  func types(name: EntityName) {
    for field in Catalog.entity(name).fields {
      switch field.type {
      case .enumeration(let set): #expect(Catalog.enumeration(set) != nil, "\(field.name)")
      case .one(let word), .many(let word):
        #expect(EntityName(rawValue: word) != nil, "\(field.name)")
      default: break
      }
    }
  }

  @Test("keys, required fields, columns and order name fields", arguments: EntityName.allCases)
  func references(name: EntityName) {
    let entity = Catalog.entity(name)
    let named =
      entity.key.map(\.field) + entity.required
      + (entity.shown + ", " + entity.order).split(separator: ",").compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    for field in named { #expect(entity.field(field) != nil, "\(name).\(field)") }
  }

  @Test("singular, plural and Vietnamese name the same list, with marks or without")
  func spellings() {
    for word in ["unit", "units", "đơn_vị", "don_vi", "DonVi"] {
      #expect(Catalog.entity(key: Fold.name(word))?.name == .unit)
    }
    #expect(Catalog.entity(key: Fold.name("việc"))?.name == .task)
    #expect(Entity.task.field(key: Fold.name("qua_han"))?.name == "overdue")
    #expect(Catalog.enumeration("kind")?.member(key: Fold.name("phường"))?.word == "ward")
  }
}
