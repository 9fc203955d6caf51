import PlanModel

/// What a template is filled with. Names are compared as people write them: `hạn mới`, `hạn_mới`,
/// `han moi` and `HanMoi` are one.
struct TemplateData {
  /// Rows that a part of the template is repeated for: `row.unit`.
  struct List {
    /// The place of each name's value in a row.
    var columns: [String: Int] = [:]
    var rows: [[String]] = []
  }

  private(set) var facts: [String: String] = [:]
  private(set) var lists: [List] = []
  /// Under which names a list is known.
  private(set) var listNames: [String: Int] = [:]

  mutating func set(_ name: String, _ value: String) {
    facts[TemplateData.key(name)] = value
  }

  /// The columns and rows given from here on are its.
  mutating func beginList(_ names: [String]) {
    for name in names { listNames[TemplateData.key(name)] = lists.count }
    lists.append(List())
  }

  /// A column under all its names; they come in the order of the values of a row.
  mutating func addColumn(_ names: [String], at place: Int) {
    guard !lists.isEmpty else { return }
    for name in names { lists[lists.count - 1].columns[TemplateData.key(name)] = place }
  }

  mutating func addRow(_ values: [String]) {
    guard !lists.isEmpty else { return }
    lists[lists.count - 1].rows.append(values)
  }

  /// What a name stands for.
  enum Meaning: Equatable {
    case fact(String)
    case column(Int, of: Int)
  }

  /// Nil for a name that nothing has. The text before the first dot may name a list.
  func meaning(of name: String) -> Meaning? {
    let key = TemplateData.key(name)
    if let fact = facts[key] { return .fact(fact) }
    guard let dot = key.firstIndex(of: "."), let list = listNames[String(key[..<dot])],
      let column = lists[list].columns[String(key[key.index(after: dot)...])]
    else { return nil }
    return .column(column, of: list)
  }

  static func key(_ name: String) -> String {
    Fold.name(Composer.nfc(name.filter { !$0.isWhitespace }))
  }
}
