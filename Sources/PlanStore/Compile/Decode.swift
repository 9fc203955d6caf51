import GRDB
import PlanModel

/// Rows of the engine as typed values.
enum Decode {
  static func value(_ cell: DatabaseValue, _ type: ValueType) -> Value {
    switch cell.storage {
    case .null: type.isMany ? .list([]) : .missing
    case .int64(let number): value(Int(number), type)
    case .double(let number): value(number, type)
    case .string(let text): value(text, type)
    case .blob: .missing
    }
  }

  private static func value(_ number: Int, _ type: ValueType) -> Value {
    switch type {
    case .boolean: .boolean(number != 0)
    case .percent: .percent(Double(number))
    case .number: .number(Double(number))
    case .text: .text(String(number))
    default: .integer(number)
    }
  }

  private static func value(_ number: Double, _ type: ValueType) -> Value {
    switch type {
    case .percent: .percent(number)
    case .integer: Int(exactly: number).map(Value.integer) ?? .number(number)
    default: .number(number)
    }
  }

  private static func value(_ text: String, _ type: ValueType) -> Value {
    switch type {
    case .day: Day(iso: text).map(Value.day) ?? .missing
    case .due: DueText.value(text)
    case .enumeration, .one: .word(text)
    case .instant: .instant(text)
    case .many: list(text, of: .text)
    case .list(let member): list(text, of: member)
    default: .text(text)
    }
  }

  private static func list(_ text: String, of type: ValueType) -> Value {
    let members = text.split(separator: listSeparator, omittingEmptySubsequences: false)
    return .list(members.map { value(String($0), type) })
  }
}

extension ValueType {
  fileprivate var isMany: Bool {
    switch self {
    case .many, .list: true
    default: false
    }
  }
}
