/// Widths in terminal cells, for tables and carets that stay straight.
public enum CellWidth {
  /// What a terminal that knows Unicode takes: 2 for East Asian wide characters and emoji, 0 for a
  /// combining mark or control character alone, else 1 for each character.
  public static func of(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      guard isSimple(scalar.value) else {
        return text.reduce(0) { $0 + of($1) }
      }
      if scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) { cells += 1 }
    }
    return cells
  }

  /// Of one character, whatever it is made of.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if isSimple(first.value) {
      let isControl = first.value < 0x20 || (0x7F..<0xA0).contains(first.value)
      return isControl ? 0 : (asksForEmoji(scalars) ? 2 : 1)
    }
    if isWide(first) || asksForEmoji(scalars) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: return 1
    }
  }

  /// The longest beginning of the text that takes at most `width` cells; where something had to go,
  /// `mark` says so within that width.
  public static func fit(_ text: String, _ width: Int, cutWith mark: String = "…") -> String {
    guard of(text) > width else { return text }
    let room = width - of(mark)
    guard room >= 0 else { return fit(mark, max(0, width), cutWith: "") }
    var kept = ""
    var cells = 0
    for character in text {
      cells += of(character)
      if cells > room { break }
      kept.append(character)
    }
    return kept + mark
  }

  /// The text with spaces after it until it takes `width` cells; before it when `atEnd`, as for
  /// numbers. A longer text is left as it is.
  public static func pad(_ text: String, _ width: Int, atEnd: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return atEnd ? spaces + text : text + spaces
  }

  /// Latin text, where a scalar is a character of one cell.
  private static func isSimple(_ scalar: UInt32) -> Bool {
    scalar < 0x300 || (0x1E00..<0x1F00).contains(scalar)
  }

  private static func asksForEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.dropFirst().contains("\u{FE0F}")
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation
      || wide.contains { $0.contains(scalar.value) }
  }

  /// East Asian Wide and Fullwidth (UAX #11) beyond emoji, in blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
