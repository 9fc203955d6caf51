import PlanLanguage
import PlanModel

/// The JSON that lists of texts are kept as, and rows from outside handed over as.
enum Json {
  static func array(_ texts: [String]) -> String {
    "[\(texts.map(string).joined(separator: ","))]"
  }

  static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Compilation {
  /// A value as it is kept between stages.
  func json(_ value: Value, _ type: ValueType) throws -> String {
    if case .one(let name) = type, let entity = EntityName(rawValue: name) {
      guard case .missing = value else {
        return String(try record(entity, named: value.plainText))
      }
      return "null"
    }
    switch value {
    case .missing, .period: return "null"
    case .text(let text), .word(let text), .instant(let text): return Json.string(text)
    case .integer(let number): return String(number)
    case .number(let number), .percent(let number):
      return number.isFinite ? "\(number)" : "null"
    case .boolean(let truth): return truth ? "1" : "0"
    case .day(let day): return Json.string(day.iso)
    case .due(let bound, let day): return Json.string(DueText.text(bound, day))
    case .list(let members): return Json.array(members.map(\.plainText))
    }
  }
}
