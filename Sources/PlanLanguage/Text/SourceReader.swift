import PlanModel

/// Makes a source from the bytes of a file or of standard input.
package enum SourceReader {
  /// A byte order mark is dropped and CRLF becomes a newline. Refuses what is not UTF-8, at the
  /// first bad byte.
  package static func read(_ bytes: some Collection<UInt8>, name: String?) throws(Diagnostic)
    -> Source
  {
    var bytes = Array(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refusal(of: bytes, name: name)
    }
    return Source(name: name, text: Composer.nfc(withPlainNewlines(text)))
  }

  private static func withPlainNewlines(_ text: String) -> String {
    guard text.utf8.contains(ASCII.return) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == ASCII.newline, bytes.last == ASCII.return { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func refusal(of bytes: [UInt8], name: String?) -> Diagnostic {
    let offset = validPrefix(of: bytes)
    let source = Source(name: name, text: String(decoding: bytes, as: UTF8.self))
    let place = Place(source: source, span: offset..<offset + "\u{FFFD}".utf8.count)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(SyntaxMessage.notUTF8(bytes[0], isUTF16: true), at: place)
    }
    return Diagnostic(SyntaxMessage.notUTF8(bytes[offset], isUTF16: false), at: place)
  }

  /// How many bytes at the start are UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { length += scalar.count }
    return min(length, bytes.count - 1)
  }
}
