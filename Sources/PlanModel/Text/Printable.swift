/// Makes text from outside safe to show: what would move the cursor, colour the screen, ring, or
/// turn the reading order is shown as a sign instead.
public enum Printable {
  /// What becomes of line ends and tabs, which are honest in some places and not in others.
  public enum Breaks: Sendable {
    /// As signs, `␊` and `␉`: for a table cell.
    case shown
    /// As they are: for running text.
    case kept
    /// As one space each: for a title on one line.
    case spaced
  }

  /// Controls of ASCII become their pictures (`␛`), other unsafe scalars their number (`<9B>`).
  public static func visible(_ text: String, breaks: Breaks = .shown) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var shown = ""
    shown.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch (isUnsafe(scalar), scalar, breaks) {
      case (false, _, _), (_, "\n", .kept), (_, "\t", .kept):
        shown.unicodeScalars.append(scalar)
      case (_, "\n", .spaced), (_, "\t", .spaced):
        shown += " "
      default:
        shown += sign(scalar)
      }
    }
    return shown
  }

  /// Control characters, and the invisible ones that reorder text, break lines or hide in it. The
  /// joiners inside emoji and Indic text are left alone.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    default: "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
    }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }
}
