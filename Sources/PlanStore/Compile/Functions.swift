import GRDB
import PlanLanguage
import PlanModel

/// The functions SQL borrows from PlanModel; few, because each call leaves the engine.
enum Functions {
  static func install(in db: Database) {
    db.add(function: matches)
    db.add(function: order)
    db.add(function: addMonths)
    db.add(function: fold)
    db.add(function: named)
    db.add(function: word)
    db.add(
      function: DatabaseFunction("kh_list", argumentCount: 1, pure: true, aggregate: Members.self))
  }

  /// The operator `~`.
  private static let matches = DatabaseFunction("kh_matches", argumentCount: 2, pure: true) {
    guard let text = String.fromDatabaseValue($0[0]),
      let pattern = String.fromDatabaseValue($0[1])
    else { return nil }
    return Fold.contains(text, pattern: pattern)
  }

  /// A text's place in Vietnamese order.
  private static let order = DatabaseFunction("kh_order", argumentCount: 1, pure: true) {
    String.fromDatabaseValue($0[0]).map(VietnameseOrder.key)
  }

  private static let addMonths = DatabaseFunction("kh_add_months", argumentCount: 2, pure: true) {
    guard let day = String.fromDatabaseValue($0[0]).flatMap({ Day(iso: $0) }),
      let count = Int.fromDatabaseValue($0[1])
    else { return nil }
    return day.adding(months: count).iso
  }

  private static let fold = DatabaseFunction("kh_fold", argumentCount: 1, pure: true) {
    String.fromDatabaseValue($0[0]).map(Fold.name)
  }

  /// The id found for a text from outside the workspace; an error where a text found none.
  private static let named = DatabaseFunction("kh_named", argumentCount: 3, pure: true) {
    guard $0[0].isNull, let text = String.fromDatabaseValue($0[1]) else { return $0[0] }
    throw UnknownText(text, of: String.fromDatabaseValue($0[2]) ?? "").error
  }

  /// The member of a closed set that a text from outside the workspace spells.
  private static let word = DatabaseFunction("kh_word", argumentCount: 2, pure: true) {
    guard let text = String.fromDatabaseValue($0[0]) else { return nil }
    let set = String.fromDatabaseValue($0[1]) ?? ""
    if let member = Catalog.enumeration(set)?.member(key: Fold.name(text)) { return member.word }
    throw UnknownText(text, of: set).error
  }

  /// `list(x)`: the different values of a group as a JSON array, in Vietnamese order.
  private struct Members: DatabaseAggregate {
    private var members: Set<String> = []

    mutating func step(_ values: [DatabaseValue]) {
      guard let value = values.first, !value.isNull else { return }
      members.insert(String.fromDatabaseValue(value) ?? "\(value)")
    }

    func finalize() -> (any DatabaseValueConvertible)? {
      Json.array(members.sorted { VietnameseOrder.key($0) < VietnameseOrder.key($1) })
    }
  }
}
