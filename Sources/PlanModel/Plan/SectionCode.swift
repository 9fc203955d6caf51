/// The code of a heading of the outline (đề mục): the parent's code and the heading's own number,
/// as in `1.C.II.1`, which stands under `1.C.II`.
public struct SectionCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Never empty, and none of them is.
  public let components: [String]

  private init(components: [String]) {
    self.components = components
  }

  /// Nil where a number is missing, as in `1..B`.
  public init?(_ text: String) {
    let components = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard components.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.components = components
  }

  /// As typed: `1.C.II.1`.
  public var description: String { components.joined(separator: ".") }

  /// 1 for a part of the outline.
  public var level: Int { components.count }

  /// Nil for a part.
  public var parent: SectionCode? {
    level == 1 ? nil : SectionCode(components: components.dropLast())
  }

  /// Whether the heading stands somewhere under the other; not for the heading itself.
  public func isUnder(_ other: SectionCode) -> Bool {
    level > other.level && components.starts(with: other.components)
  }

  /// As the document prints it: the last number, led by those before it that are Arabic too, so
  /// that `1.C.II.1.1` prints `1.1`.
  public var printed: String {
    let tail = components.reversed().prefix { $0.utf8.allSatisfy(Numeral.isDigit) }
    return tail.isEmpty ? components[level - 1] : tail.reversed().joined(separator: ".")
  }

  /// A text whose bytes compare as the headings follow each other: a heading before what stands
  /// under it, numbers of every kind by value.
  public var orderKey: String { components.map(Numeral.key).joined() }

  /// In the order of the outline.
  public static func < (a: SectionCode, b: SectionCode) -> Bool {
    a.orderKey.utf8.lexicographicallyPrecedes(b.orderKey.utf8)
  }
}

/// The numbers of headings: Arabic, Roman, and letters in the order of the Vietnamese alphabet.
enum Numeral {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Comparable by bytes, and never the beginning of another's: its value, what kind it is, the
  /// text itself when it is no number, and an end below every letter.
  static func key(_ text: String) -> String {
    if text.utf8.allSatisfy(isDigit) { return padded(text) + "1 " }
    if let value = roman(text) { return padded(String(value)) + "2 " }
    if let value = letter(text) { return padded(String(value)) + "3 " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = VietnameseOrder.key(String(text.dropFirst(digits.count)))
    return (digits.isEmpty ? "~" : padded(String(digits))) + "4" + rest + " "
  }

  /// The number of digits as one character, then the digits without leading zeros.
  private static func padded(_ digits: String) -> String {
    let value = digits.drop { $0 == "0" }
    let length = Unicode.Scalar(UInt8(0x21 + min(value.count, 0x5B)))
    return String(Character(length)) + value
  }

  /// A single capital is Roman only as I, V or X; other single letters, and all single small ones,
  /// number by the alphabet (C follows B).
  static func roman(_ text: String) -> Int? {
    guard text.utf8.count > 1 || ["I", "V", "X"].contains(text) else { return nil }
    let values: [Character: Int] = [
      "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]
    let digits = text.uppercased().compactMap { values[$0] }
    guard digits.count == text.count else { return nil }
    var value = 0
    for (i, digit) in digits.enumerated() {
      let isBeforeGreater = i + 1 < digits.count && digit < digits[i + 1]
      value += isBeforeGreater ? -digit : digit
    }
    return value
  }

  /// 1 for A and a, 2 for Ă, and so on through the 33 letters.
  static func letter(_ text: String) -> Int? {
    let letters = Letter.all(of: text)
    guard letters.count == 1, let letter = letters.first else { return nil }
    return VietnameseOrder.place(letter).map { Int($0) + 1 }
  }
}
