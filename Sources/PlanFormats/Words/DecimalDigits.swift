/// A floating-point number as decimal digits, to write it without an exponent and to round it the
/// way people do (half away from zero). Starts from the shortest digits that read back exactly.
struct DecimalDigits {
  private let negative: Bool
  /// Without leading or trailing zeros; none at all for zero.
  private var digits: [UInt8]
  /// The value is 0.d₁d₂d₃… × 10^point.
  private var point: Int

  /// Nil for infinities and "not a number".
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    let parts = number.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    negative = number < 0
    digits = mantissa.joined().utf8.map { $0 - UInt8(ascii: "0") }
    point = mantissa[0].utf8.count + exponent
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point = digits.isEmpty ? 0 : point - zeros
  }

  mutating func shiftPoint(by places: Int) {
    if !digits.isEmpty { point += places }
  }

  /// Keeps at most `count` significant digits.
  mutating func round(significant count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      point = 0
      return
    }
    let up = digits[count] >= 5
    digits.removeSubrange(count...)
    if up {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    trim()
  }

  /// Keeps at most `places` digits after the point.
  mutating func round(places: Int) {
    round(significant: point + places)
  }

  /// `1200`, `-1015.5`, `0.05`.
  var plain: String {
    guard !digits.isEmpty else { return "0" }
    var text = negative ? "-" : ""
    text += point <= 0 ? "0" : Self.text(digits.prefix(point))
    if point > digits.count { text += String(repeating: "0", count: point - digits.count) }
    if point < digits.count {
      text += "." + String(repeating: "0", count: max(0, -point))
      text += Self.text(digits.dropFirst(max(0, point)))
    }
    return text
  }

  /// As JavaScript writes numbers: `plain` from 1e-6 to 1e21, `1.5e+300` outside.
  var exact: String {
    if digits.isEmpty || (-5...21).contains(point) { return plain }
    var text = (negative ? "-" : "") + Self.text(digits.prefix(1))
    if digits.count > 1 { text += "." + Self.text(digits.dropFirst()) }
    return text + "e" + (point > 0 ? "+" : "") + String(point - 1)
  }

  private static func text(_ digits: ArraySlice<UInt8>) -> String {
    digits.map(String.init).joined()
  }
}
