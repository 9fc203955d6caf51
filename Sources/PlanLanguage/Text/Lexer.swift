import PlanModel

/// Cuts a text into tokens. It never fails: what it does not know becomes a token, what is written
/// wrongly becomes the token that was probably meant, each with a flaw. Linear in the text.
package struct Lexer {
  private(set) var bytes: [UInt8]
  private let text: String
  var at = 0
  private var tokens: [Token] = []
  private(set) var flaws: [Flaw] = []

  /// `text` must be NFC. The last token is always `.end`.
  package static func read(_ text: String) -> (tokens: [Token], flaws: [Flaw]) {
    var lexer = Lexer(text)
    lexer.run()
    return (lexer.tokens, lexer.flaws)
  }

  private init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4 + 2)
  }

  private mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case ASCII.space, ASCII.tab: at += 1
      case ASCII.newline: readNewline(length: 1)
      case ASCII.return where byte(at + 1) == ASCII.newline: readNewline(length: 2)
      case ASCII.hash: skipComment()
      case ASCII.dollar: readVariable()
      case ASCII.doubleQuote: readText(closing: "\"")
      case ASCII.singleQuote: readText(closing: "'")
      case let byte where ASCII.isDigit(byte): readNumber()
      case let byte where ASCII.isNameStart(byte): readWord()
      case 0x80...: readBeyondASCII()
      default: readSymbol()
      }
    }
    emit(.end, from: at)
  }

  // MARK: Looking and noting, for this file and its extensions

  /// The byte at an offset, 0 beyond the end.
  func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  func slice(_ span: Span) -> String {
    String(decoding: bytes[span], as: UTF8.self)
  }

  /// The character that begins at an offset.
  func character(at offset: Int) -> Character? {
    text[text.utf8.index(text.startIndex, offsetBy: offset)...].first
  }

  mutating func emit(_ kind: Token.Kind, from start: Int, isFlawed: Bool = false) {
    tokens.append(Token(kind, span: start..<at, isFlawed: isFlawed))
  }

  mutating func emit(_ kind: Token.Kind, from start: Int, flaw: SyntaxMessage) {
    flaws.append(Flaw(flaw, span: start..<at))
    emit(kind, from: start, isFlawed: true)
  }

  mutating func note(_ message: SyntaxMessage, _ span: Span) {
    flaws.append(Flaw(message, span: span))
  }

  /// Where the name that begins at an offset ends; the offset itself where none begins.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let first = bytes[end]
      if first < 0x80, byte(end + 1) < 0x80 {
        guard ASCII.isNameStart(first) || ASCII.isDigit(first) else { break }
        end += 1
      } else {
        guard let next = character(at: end), next.isNamePart else { break }
        end += next.utf8.count
      }
    }
    return end
  }

  // MARK: Tokens

  private mutating func readNewline(length: Int) {
    let start = at
    at += length
    if let last = tokens.last, last.kind != .newline { emit(.newline, from: start) }
  }

  private mutating func skipComment() {
    while at < bytes.count, bytes[at] != ASCII.newline { at += 1 }
  }

  private mutating func readWord() {
    let start = at
    at = nameEnd(from: at)
    guard at > start else { return readUnknown() }
    emit(.word(Word(slice(start..<at), span: start..<at)), from: start)
  }

  private mutating func readVariable() {
    let start = at
    at = nameEnd(from: at + 1)
    let name = slice(start + 1..<at)
    if name.isEmpty || ASCII.isDigit(bytes[start + 1]) {
      emit(.variable(Word(name, span: start..<at)), from: start, flaw: .unnamedVariable)
    } else {
      emit(.variable(Word(name, span: start..<at)), from: start)
    }
  }

  private mutating func readBeyondASCII() {
    guard let next = character(at: at) else { return }
    if next.isLetter {
      readWord()
    } else if next == "“" {
      readText(closing: "”")
    } else if next == "‘" {
      readText(closing: "’")
    } else if next.isWhitespace, !next.isNewline {
      at += next.utf8.count
    } else if let meant = ForeignSymbol.characters[next] {
      readForeign(String(next), meant)
    } else {
      readUnknown()
    }
  }

  private mutating func readSymbol() {
    let start = at
    for length in [3, 2] where start + length <= bytes.count {
      let written = slice(start..<start + length)
      if let meant = ForeignSymbol.symbols[written] { return readForeign(written, meant) }
      if let symbol = Symbol(rawValue: written) {
        at += length
        return emit(.symbol(symbol), from: start)
      }
    }
    let written = String(Unicode.Scalar(bytes[start]))
    if let symbol = Symbol(rawValue: written) {
      at += 1
      emit(.symbol(symbol), from: start)
    } else if let meant = ForeignSymbol.symbols[written] {
      readForeign(written, meant)
    } else {
      readUnknown()
    }
  }

  private mutating func readForeign(_ written: String, _ meant: ForeignSymbol) {
    let start = at
    at += written.utf8.count
    let kind: Token.Kind =
      switch meant {
      case .symbol(let symbol): .symbol(symbol)
      case .word(let word): .word(Word(word, span: start..<at))
      }
    emit(kind, from: start, flaw: .foreignSymbol(written, meant.text))
  }

  /// Unknown characters in a row are one token, so that a stranger's file gives one message.
  private mutating func readUnknown() {
    let start = at
    let first = character(at: at) ?? "?"
    at += first.utf8.count
    if let last = tokens.last, last.kind == .unknown, last.span.upperBound == start {
      tokens[tokens.count - 1] = Token(.unknown, span: last.span.lowerBound..<at, isFlawed: true)
      if let flaw = flaws.popLast() {
        flaws.append(Flaw(flaw.message, span: flaw.span.lowerBound..<at))
      }
      return
    }
    emit(.unknown, from: start, flaw: SyntaxMessage.unknown(first))
  }
}

extension SyntaxMessage {
  fileprivate static func unknown(_ character: Character) -> SyntaxMessage {
    if character == "”" || character == "’" { return .loneQuote(String(character)) }
    let scalar = character.unicodeScalars.first ?? " "
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return .invisibleCharacter(scalar.value)
    default: return .unknownCharacter(String(character), scalar.value)
    }
  }
}

extension Character {
  /// Letters of any script with their marks, digits and `_`.
  fileprivate var isNamePart: Bool {
    isLetter || self == "_" || (isASCII && isWholeNumber)
  }
}

/// The bytes the lexer decides by.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let `return`: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let dollar: UInt8 = 0x24
  static let percent: UInt8 = 0x25
  static let singleQuote: UInt8 = 0x27
  static let minus: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == underscore
  }
}
