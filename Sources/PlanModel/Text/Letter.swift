/// The tone of a syllable (thanh), in the order of the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng.
enum Tone: UInt8 {
  case level, grave, hook, tilde, acute, dot
}

/// What makes a Vietnamese letter another letter: ă, â ê ô, ơ ư, đ.
enum Shape: UInt8 {
  case plain, breve, circumflex, horn, stroke
}

/// One letter taken apart, so that texts can be compared part by part. Anything that is not a
/// Latin letter is its own base.
struct Letter: Hashable, Sendable {
  /// The lower-case scalar without marks: `d` for Đ.
  var base: UInt32
  var shape = Shape.plain
  var tone = Tone.level
  /// Marks that Vietnamese does not use, mixed into one number; 0 for none.
  var accent: UInt32 = 0
  var isCapital = false

  var isMarked: Bool { shape != .plain || tone != .level || accent != 0 }

  func hasMarks(of other: Letter) -> Bool {
    shape == other.shape && tone == other.tone && accent == other.accent
  }

  private mutating func add(mark: UInt32) {
    if let shape = Letter.shape(ofMark: mark), self.shape == .plain {
      self.shape = shape
    } else if let tone = Letter.tone(ofMark: mark), self.tone == .level {
      self.tone = tone
    } else {
      accent = accent &* 31 &+ mark
    }
  }

  private static func shape(ofMark mark: UInt32) -> Shape? {
    switch mark {
    case 0x302: .circumflex
    case 0x306: .breve
    case 0x31B: .horn
    default: nil
    }
  }

  private static func tone(ofMark mark: UInt32) -> Tone? {
    switch mark {
    case 0x300, 0x340: .grave
    case 0x309: .hook
    case 0x303: .tilde
    case 0x301, 0x341: .acute
    case 0x323: .dot
    default: nil
    }
  }

  static func isMark(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }
}

extension Letter {
  /// By slot of `LatinMarks`.
  private static let latin: [Letter] = {
    var table: [Letter] = []
    table.reserveCapacity(LatinMarks.slotCount)
    for value in [0xC0..<0x250, 0x1E00..<0x1F00].joined() {
      table.append(takenApart(UInt32(value)))
    }
    return table
  }()

  /// By slot of `LatinMarks`, the small letter that remains without marks.
  static let bases: [UInt32] = latin.map(\.base)

  private static func takenApart(_ scalar: UInt32) -> Letter {
    var rest = scalar
    var marks: [UInt32] = []
    while let (letter, mark) = LatinMarks.apart(rest) {
      rest = letter
      marks.append(mark)
    }
    var letter = unmarked(rest)
    for mark in marks.reversed() { letter.add(mark: mark) }
    return letter
  }

  private static func unmarked(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0x41...0x5A: return Letter(base: scalar + 32, isCapital: true)
    case 0..<0x80: return Letter(base: scalar)
    // Đ, and the two letters of other languages that look like it and stand for it in old files.
    case 0x110, 0xD0, 0x189: return Letter(base: 0x64, shape: .stroke, isCapital: true)
    case 0x111, 0xF0: return Letter(base: 0x64, shape: .stroke)
    default: return Letter(base: lowered(scalar).first ?? scalar)
    }
  }

  /// The lower-case scalars of a scalar; nearly always one.
  static func lowered(_ scalar: UInt32) -> [UInt32] {
    guard let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping else { return [scalar] }
    return lower.unicodeScalars.map(\.value)
  }

  /// The text, letter by letter; combining marks join the letter before them.
  static func all(of text: String) -> [Letter] {
    let latin = latin
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        letters.append(unmarked(value))
      } else if let slot = LatinMarks.slot(value) {
        letters.append(latin[slot])
      } else if isMark(value) {
        if !letters.isEmpty { letters[letters.count - 1].add(mark: value) }
      } else {
        for lower in lowered(value) { letters.append(Letter(base: lower)) }
      }
    }
    return letters
  }

  /// Puts the tone of `oa`, `oe`, `uy` on the first of the two, so that hòa = hoà and thủy = thuỷ.
  /// Never after `q`, whose `u` is no vowel (quý).
  static func unifyTonePlaces(_ letters: inout [Letter]) {
    guard letters.count > 1 else { return }
    for i in 1..<letters.count where letters[i].tone != .level && letters[i].shape == .plain {
      guard letters[i - 1].tone == .level, letters[i - 1].shape == .plain,
        isOpenPair(letters[i - 1].base, letters[i].base),
        i < 2 || letters[i - 2].base != UInt32(UInt8(ascii: "q"))
      else { continue }
      letters[i - 1].tone = letters[i].tone
      letters[i].tone = .level
    }
  }

  private static func isOpenPair(_ first: UInt32, _ second: UInt32) -> Bool {
    switch (UInt8(truncatingIfNeeded: first), UInt8(truncatingIfNeeded: second)) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      first < 0x80 && second < 0x80
    default: false
    }
  }
}
