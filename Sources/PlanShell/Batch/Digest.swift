import CMessageDigest

/// SHA-256 of what was run or handed in, as 64 hexadecimal digits.
package enum Digest {
  package static func sha256(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: 2 * 32 + 1)
    _ = SHA256Data(bytes, bytes.count, &text)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
