import PlanModel

extension ValueType {
  /// The plain types that `param` may name; closed sets and entities go by their own names.
  static let words: [(word: String, vietnamese: String, type: ValueType)] = [
    ("text", "văn_bản", .text), ("number", "số", .number), ("day", "ngày", .day),
    ("duration", "khoảng", .period), ("boolean", "đúng_sai", .boolean),
    ("percent", "phần_trăm", .percent),
  ]

  /// The type of that name.
  static func named(_ word: Word) -> ValueType? {
    if let plain = words.first(where: {
      [$0.word, $0.vietnamese].contains { Fold.name($0) == word.key }
    }) {
      return plain.type
    }
    if let entity = Catalog.entity(key: word.key) { return .one(entity.name.rawValue) }
    let set = Enumeration.all.first { set in
      Fold.name(set.name.split(separator: " ").joined(separator: "_")) == word.key
    }
    return set.map { .enumeration($0.name) }
  }
}
