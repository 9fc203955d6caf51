/// Brings text to one spelling (Unicode NFC) at every door, so that bytes, carets and equality agree.
public enum Composer {
  /// The text with every Latin letter composed with its marks. Linear in the length; text without
  /// combining marks is returned as it is.
  public static func nfc(_ text: String) -> String {
    // A combining mark (U+0300–U+036F) begins with the byte CC or CD.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
    var composed = ""
    composed.reserveCapacity(text.utf8.count)
    var cluster = Cluster()
    for scalar in text.unicodeScalars {
      let order = order(of: scalar)
      if order == 0 {
        cluster.write(to: &composed.unicodeScalars)
        cluster.start(scalar)
      } else {
        cluster.add(mark: scalar, order: order)
      }
    }
    cluster.write(to: &composed.unicodeScalars)
    return composed
  }

  /// The letter that a mark typed after `base` makes of it; nil when there is no such letter.
  public static func compose(_ base: Character, _ mark: Unicode.Scalar) -> Character? {
    let before = nfc(String(base))
    let after = nfc(before + String(Character(mark)))
    let joins =
      order(of: mark) != 0
      && after.unicodeScalars.count <= before.unicodeScalars.count && after.count == 1
    return joins ? after.first : nil
  }

  private static func order(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 || (0x1E00..<0x1F00).contains(scalar.value)
      ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// A letter and the marks that follow it in the text.
  private struct Cluster {
    private var starter: Unicode.Scalar?
    private var marks: [(scalar: Unicode.Scalar, order: UInt8, place: Int)] = []

    mutating func start(_ scalar: Unicode.Scalar) {
      starter = scalar
      marks.removeAll(keepingCapacity: true)
    }

    mutating func add(mark: Unicode.Scalar, order: UInt8) {
      // The two "tone marks" of Unicode 1 are only other names of grave and acute.
      let plain: Unicode.Scalar =
        switch mark {
        case "\u{340}": "\u{300}"
        case "\u{341}": "\u{301}"
        default: mark
        }
      marks.append((plain, order, marks.count))
    }

    /// Writes the letter with its marks and is done with them; marks with no letter before them are
    /// only put in order.
    mutating func write(to output: inout String.UnicodeScalarView) {
      defer { marks.removeAll(keepingCapacity: true) }
      if let starter, let whole = joinedInTurn(starter) { return output.append(whole) }
      var letter = starter?.value ?? 0
      var all = marks
      while let (rest, mark) = LatinMarks.apart(letter), let scalar = Unicode.Scalar(mark) {
        all.append((scalar, Composer.order(of: scalar), marks.count - all.count - 1))
        letter = rest
      }
      all.sort { ($0.order, $0.place) < ($1.order, $1.place) }
      var left: [Unicode.Scalar] = []
      var blocked: UInt8 = 0
      for mark in all {
        if blocked < mark.order, let joined = LatinMarks.together(letter, mark.scalar.value) {
          letter = joined
        } else {
          left.append(mark.scalar)
          blocked = mark.order
        }
      }
      if starter != nil, let letter = Unicode.Scalar(letter) { output.append(letter) }
      output.append(contentsOf: left)
    }

    /// The letter that the marks make one after the other, if they do: they are then in canonical
    /// order, since each of those letters is a canonical composition.
    private func joinedInTurn(_ starter: Unicode.Scalar) -> Unicode.Scalar? {
      var letter = starter.value
      for mark in marks {
        guard let joined = LatinMarks.together(letter, mark.scalar.value) else { return nil }
        letter = joined
      }
      return Unicode.Scalar(letter)
    }
  }
}
