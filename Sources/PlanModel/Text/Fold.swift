/// Text as it is searched for and names as they are compared: without marks, case, or đ.
public enum Fold {
  /// `Đảng ủy` is `dang uy`. Letters of other scripts are only lower-cased.
  public static func search(_ text: String) -> String { folded(text, without: nil) }

  /// As names are compared: `đơn_vị`, `donvi` and `DonVi` are one name.
  public static func name(_ text: String) -> String { folded(text, without: UInt8(ascii: "_")) }

  /// The operator `~`: does the text contain the pattern, whatever the case, an unmarked letter of
  /// the pattern standing for any variant and a marked one only for itself? To ask of many texts,
  /// keep a `TextPattern`.
  public static func contains(_ text: String, pattern: String) -> Bool {
    TextPattern(pattern).matches(text)
  }

  private static func folded(_ text: String, without dropped: UInt8?) -> String {
    let bases = Letter.bases
    var output: [UInt8] = []
    var text = text
    text.withUTF8 { bytes in
      output.reserveCapacity(bytes.count)
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte < 0x80 {
          if byte != dropped { output.append(isUpper(byte) ? byte | 0x20 : byte) }
          i += 1
          continue
        }
        let (scalar, length) = decode(bytes, at: i)
        i += length
        if let slot = LatinMarks.slot(scalar) {
          append(bases[slot], to: &output)
        } else if !Letter.isMark(scalar) {
          for lower in Letter.lowered(scalar) { append(lower, to: &output) }
        }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(scalar))
    } else if let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) {
      output += bytes
    }
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// The scalar that begins at `i` of a string's own bytes, and how many it takes.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[i])
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[i + offset] & 0x3F) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
