/// Numbers that two readers take for two: `1.200` is twelve hundred to a Vietnamese reader, and one and
/// a fifth to a program. `kh` neither reads nor writes one.
public enum GroupedNumber {
  /// One to three digits, `.` or `,`, exactly three digits: a group of thousands, perhaps.
  public static func isPossible(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8.drop { $0 == UInt8(ascii: "-") })
    guard
      let point = bytes.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    else { return false }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return (1...3).contains(point) && bytes.count == point + 4 && bytes[0] != UInt8(ascii: "0")
      && bytes[..<point].allSatisfy(isDigit) && bytes[(point + 1)...].allSatisfy(isDigit)
  }

  /// Both plain ways to write such a number: `1200 or 1.2000`.
  public static func both(_ digits: String, _ or: String) -> String {
    let point = digits.replacing(",", with: ".")
    return "\(point.replacing(".", with: "")) \(or) \(point)0"
  }

  /// With one more digit where it would be such a number.
  public static func plain(_ digits: String) -> String {
    isPossible(digits) ? digits + "0" : digits
  }
}
