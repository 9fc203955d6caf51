import PlanModel

extension ValueType {
  /// As messages speak of it: "a day".
  package func spoken(in tongue: Tongue) -> String {
    tongue == .english ? english : vietnamese
  }

  var english: String {
    switch self {
    case .text: "text"
    case .integer, .number: "a number"
    case .percent: "a percentage"
    case .boolean: "yes or no"
    case .day: "a day"
    case .instant: "a moment"
    case .period: "a length of time"
    case .due: "a deadline"
    case .enumeration(let name): "a \(name)"
    case .one(let name): name == "unit" ? "a unit" : "\(Self.article(name)) \(name)"
    case .many(let name): EntityName(rawValue: name).map { "many \(Catalog.plural($0))" } ?? "many"
    case .list: "a list"
    }
  }

  var vietnamese: String {
    switch self {
    case .text: "văn bản"
    case .integer, .number: "số"
    case .percent: "tỷ lệ phần trăm"
    case .boolean: "đúng hoặc sai"
    case .day: "một ngày"
    case .instant: "một thời điểm"
    case .period: "một khoảng thời gian"
    case .due: "một thời hạn"
    case .enumeration(let name): "từ thuộc bộ “\(name)”"
    case .one(let name):
      EntityName(rawValue: name).map { "một \(Catalog.spoken($0, in: .vietnamese))" } ?? name
    case .many(let name):
      EntityName(rawValue: name).map { "nhiều \(Catalog.spoken($0, in: .vietnamese))" } ?? name
    case .list: "một danh sách"
    }
  }

  private static func article(_ word: String) -> String {
    word.first.map { "aeio".contains($0) } == true ? "an" : "a"
  }

  var isNumeric: Bool {
    switch self {
    case .integer, .number, .percent: true
    default: false
    }
  }

  /// What would make a condition of a value of this type.
  var conditionExample: String? {
    switch self {
    case .integer, .number: "> 0"
    case .percent: "< 85%"
    case .day: "before today"
    case .due: "before today"
    case .text: "~ \"…\""
    case .enumeration(let name):
      Catalog.enumeration(name)?.members.first.map { "= \($0.word)" }
    case .one: "= code"
    case .many: "has code"
    default: nil
    }
  }

  /// Whether `=` between the two makes sense. A percentage is compared with 85%, not with 85.
  func isComparable(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.integer, .percent), (.percent, .integer): false
    case (.integer, _), (.number, _), (.percent, _): other.isNumeric
    case (.day, .instant), (.instant, .day): true
    case (.many, _), (.list, _), (.due, _): false
    default: self == other
    }
  }

  /// Whether one can come before the other.
  var isOrdered: Bool {
    switch self {
    case .text, .integer, .number, .percent, .day, .instant: true
    default: false
    }
  }

  /// The entity of a record.
  package var record: EntityName? {
    switch self {
    case .one(let name), .many(let name): EntityName(rawValue: name)
    default: nil
    }
  }
}
