/// The order of the Vietnamese dictionary: ă â đ ê ô ơ ư are letters of their own; tones count only
/// between words that are otherwise equal, ngang huyền hỏi ngã sắc nặng; then case, small first.
public enum VietnameseOrder {
  /// A text whose bytes compare (memcmp, SQLite's BINARY) as the words do. ASCII, without NUL.
  /// Spaces, then signs, come before digits, digits before letters, numbers go by value; letters of
  /// other scripts come last.
  public static func key(_ text: String) -> String {
    var letters = Letter.all(of: text)
    Letter.unifyTonePlaces(&letters)
    var key: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    var i = 0
    while i < letters.count {
      let letter = letters[i]
      if isDigit(letter) {
        let end = letters[i...].firstIndex { !isDigit($0) } ?? letters.count
        append(number: letters[i..<end].map { UInt8($0.base) }, to: &key)
        i = end
      } else {
        append(letter, to: &key)
        i += 1
      }
      tones.append(tone(letter))
      cases.append(letter.isCapital ? Weight.neutral + 1 : Weight.neutral)
    }
    append(level: tones, to: &key)
    append(level: cases, to: &key)
    while key.last == Weight.level { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// The bytes a key is made of, lowest first.
  private enum Weight {
    /// Ends a level; below everything a level may hold.
    static let level: UInt8 = 0x01
    static let space: UInt8 = 0x02
    static let sign: UInt8 = 0x03
    static let number: UInt8 = 0x04
    /// The first of the 33 letters of `alphabet`.
    static let letter: UInt8 = 0x40
    static let foreign: UInt8 = 0x7E
    /// A letter without tone, or small.
    static let neutral: UInt8 = 0x20
  }

  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  /// By base from `a` to `z` and by shape, the letter's place in the alphabet; nil for what
  /// Vietnamese does not have.
  private static let places: [[UInt8?]] = {
    var places = [[UInt8?]](repeating: [UInt8?](repeating: nil, count: 5), count: 26)
    for (place, letter) in Letter.all(of: alphabet).enumerated() {
      places[Int(letter.base) - 0x61][Int(letter.shape.rawValue)] = UInt8(place)
    }
    return places
  }()

  /// Where the capital or small letter stands in the alphabet of 33, from 0.
  static func place(_ letter: Letter) -> UInt8? {
    guard (0x61...0x7A).contains(letter.base) else { return nil }
    let shapes = places[Int(letter.base) - 0x61]
    return shapes[Int(letter.shape.rawValue)] ?? shapes[0]
  }

  private static func isDigit(_ letter: Letter) -> Bool { (0x30...0x39).contains(letter.base) }

  private static func append(_ letter: Letter, to key: inout [UInt8]) {
    if let place = place(letter) {
      key.append(Weight.letter + place)
    } else if letter.base == 0x20 || letter.base == 0xA0 {
      key.append(Weight.space)
    } else {
      let isForeign = Unicode.Scalar(letter.base)?.properties.isAlphabetic ?? false
      key.append(isForeign ? Weight.foreign : Weight.sign)
      for shift in [18, 12, 6, 0] {
        key.append(0x20 + UInt8(letter.base >> UInt32(shift) & 0x3F))
      }
    }
  }

  /// Longer numbers are greater once leading zeros are gone.
  private static func append(number digits: [UInt8], to key: inout [UInt8]) {
    let value = digits.drop { $0 == 0x30 }
    key.append(Weight.number)
    key.append(0x20 + UInt8(min(value.count, 0x5E)))
    key += value
  }

  private static func tone(_ letter: Letter) -> UInt8 {
    let foreign: UInt8 = letter.accent == 0 ? 0 : 8
    return Weight.neutral + foreign + letter.tone.rawValue
  }

  private static func append(level: [UInt8], to key: inout [UInt8]) {
    key.append(Weight.level)
    let end = level.lastIndex { $0 != Weight.neutral }.map { $0 + 1 } ?? 0
    key += level[..<end]
  }
}
