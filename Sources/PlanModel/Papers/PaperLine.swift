/// One line of the talk between `kh` and `kh-papers`, in both directions: a word that says what the
/// line is, then values. Cells are divided by TAB and begin with a letter for their type, so that a
/// text is never taken for a number; TAB, LF, CR and `\` inside a text are written with `\`.
///
/// Knows the values a paper can hold: none, text, integer, number, percent, boolean, day. All others
/// are put into words before.
public struct PaperLine: Hashable, Sendable {
  public let word: String
  public let values: [Value]

  public init(_ word: String, _ values: [Value] = []) {
    self.word = word
    self.values = values
  }

  /// With its line end.
  public var text: String {
    var text = word
    for value in values {
      text += "\t"
      switch value {
      case .text(let words), .word(let words), .instant(let words):
        text += "t"
        PaperLine.append(words, to: &text)
      case .integer(let number): text += "i\(number)"
      case .number(let number): text += "n\(number)"
      case .percent(let share): text += "p\(share)"
      case .boolean(let holds): text += holds ? "b1" : "b0"
      case .day(let day): text += "d\(day.number)"
      case .missing, .period, .due, .list: text += "-"
      }
    }
    return text + "\n"
  }

  /// Reads a line without its end; nil for what `text` never writes.
  public init?(_ line: some Collection<UInt8>) {
    var cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)[...]
    guard let first = cells.popFirst() else { return nil }
    word = String(decoding: first, as: UTF8.self)
    var values: [Value] = []
    values.reserveCapacity(cells.count)
    for cell in cells {
      guard let value = PaperLine.value(cell) else { return nil }
      values.append(value)
    }
    self.values = values
  }

  private static func append(_ words: String, to text: inout String) {
    guard words.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C })
    else {
      text += words
      return
    }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func value(_ cell: some Collection<UInt8>) -> Value? {
    let rest = cell.dropFirst()
    switch cell.first {
    case UInt8(ascii: "-"): return rest.isEmpty ? .missing : nil
    case UInt8(ascii: "t"): return unescaped(rest).map(Value.text)
    case UInt8(ascii: "b"):
      guard rest.count == 1, let digit = rest.first, digit == 0x30 || digit == 0x31 else {
        return nil
      }
      return .boolean(digit == 0x31)
    default: break
    }
    let digits = String(decoding: rest, as: UTF8.self)
    switch cell.first {
    case UInt8(ascii: "i"): return Int(digits).map(Value.integer)
    case UInt8(ascii: "n"): return Double(digits).map(Value.number)
    case UInt8(ascii: "p"): return Double(digits).map(Value.percent)
    case UInt8(ascii: "d"): return Int(digits).map { .day(Day(number: $0)) }
    default: return nil
    }
  }

  private static func unescaped(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in bytes {
      guard isEscaped else {
        isEscaped = byte == UInt8(ascii: "\\")
        if !isEscaped { plain.append(byte) }
        continue
      }
      isEscaped = false
      switch byte {
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "\\"): plain.append(byte)
      default: return nil
      }
    }
    return isEscaped ? nil : String(decoding: plain, as: UTF8.self)
  }
}
