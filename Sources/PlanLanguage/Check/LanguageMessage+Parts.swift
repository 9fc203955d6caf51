import PlanModel

extension LanguageMessage.Impossibility {
  var english: String {
    switch self {
    case .negative: "cannot be negative"
    case .notWhole: "must be a whole number"
    case .itself: "cannot be the record itself"
    case .endsBeforeItBegins: "ends before it begins"
    case .empty: "is empty; write none to clear it"
    case .needed: "cannot be none"
    case .zero: "starts with 1"
    }
  }

  var vietnamese: String {
    switch self {
    case .negative: "không thể là số âm"
    case .notWhole: "phải là số nguyên"
    case .itself: "không thể là chính nó"
    case .endsBeforeItBegins: "kết thúc trước khi bắt đầu"
    case .empty: "để trống; muốn xóa thì viết rỗng"
    case .needed: "không thể để trống"
    case .zero: "bắt đầu từ 1"
    }
  }
}

extension EntityName {
  /// What a first definition must hold, as an example.
  var requiredExample: String? {
    switch self {
    case .deadline, .amendment: "due before 20/5/2023"
    case .result: "value = 1_200"
    default: nil
    }
  }
}

extension LanguageMessage {
  /// How a value of the wanted type is written, where something else was.
  static func form(of wanted: ValueType, given: ValueType) -> String? {
    switch (wanted, given) {
    case (.text, .integer), (.text, .number), (.text, .day): "\"…\""
    case (.day, .text), (.instant, .text): "20/5/2023"
    case (.percent, .integer): "85%"
    case (.integer, .text), (.number, .text): "1_200"
    case (.day, .period): "today + 3wd"
    case (.period, _): "3wd"
    default: nil
    }
  }

  /// A code like this one that has no dot.
  static func undotted(_ code: String) -> String {
    let plain = code.split { $0 == "." || $0 == "-" }.joined(separator: "_")
    return Keyword.canStandBare(plain) ? plain : "\"\(plain.isEmpty ? "_" : plain)\""
  }

  /// The relation that leads from rows to those a stage needs.
  static func way(from entity: EntityName, to needs: [EntityName]) -> String? {
    Catalog.entity(entity).fields.first { field in
      guard case .many(let target) = field.type else { return false }
      return needs.contains { $0.rawValue == target }
    }?.name
  }

  /// The words of a closed set.
  static func members(of set: String, in tongue: Tongue) -> String {
    let members = Catalog.enumeration(set)?.members ?? []
    return members.map { tongue == .english ? $0.word : $0.vietnamese }.joined(separator: ", ")
  }

  /// The Vietnamese spellings of these fields.
  static func spellings(_ fields: [String], _ entity: EntityName?) -> [String] {
    guard let entity else { return fields }
    return fields.map { Catalog.entity(entity).field($0)?.vietnamese ?? $0 }
  }
}
