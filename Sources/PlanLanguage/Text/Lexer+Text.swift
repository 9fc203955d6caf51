import PlanModel

extension Lexer {
  /// Reads `"…"`, `'…'`, `“…”` or `‘…’`. A text ends on its line; a no-break space in it is a space.
  mutating func readText(closing: Character) {
    let start = at
    let close = Array(String(closing).utf8)
    var content: [UInt8] = []
    var isFlawed = false
    at += close.count
    while at < bytes.count, bytes[at] != ASCII.newline {
      let byte = bytes[at]
      if byte == close[0], close.count == 1 || bytes[at...].starts(with: close) {
        at += close.count
        return emit(
          .text(String(decoding: content, as: UTF8.self)), from: start, isFlawed: isFlawed)
      }
      if byte == ASCII.backslash {
        isFlawed = !readEscape(into: &content) || isFlawed
      } else if byte == ASCII.return, self.byte(at + 1) == ASCII.newline {
        break
      } else if byte < 0x20 && byte != ASCII.tab || byte == 0x7F {
        note(.invisibleCharacter(UInt32(byte)), at..<at + 1)
        isFlawed = true
        at += 1
      } else if byte == 0xC2, self.byte(at + 1) == 0xA0 {
        content.append(ASCII.space)
        at += 2
      } else {
        content.append(byte)
        at += 1
      }
    }
    emit(
      .text(String(decoding: content, as: UTF8.self)), from: start,
      flaw: .unclosedText(String(closing)))
  }

  /// Reads `\n`, `\\` or a quote after `\`; false for any other escape.
  private mutating func readEscape(into content: inout [UInt8]) -> Bool {
    let start = at
    let next = at + 1 < bytes.count ? character(at: at + 1) : nil
    switch next {
    case "n":
      content.append(ASCII.newline)
    case let quote? where "\\\"'“”‘’".contains(quote):
      content.append(contentsOf: String(quote).utf8)
    case let other? where !other.isNewline:
      at += 1 + other.utf8.count
      note(.unknownEscape("\\" + String(other)), start..<at)
      return false
    default:
      at += 1
      return true
    }
    at += 1 + (next?.utf8.count ?? 0)
    return true
  }
}
