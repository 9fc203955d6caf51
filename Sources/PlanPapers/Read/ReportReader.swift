import Glibc
import PlanModel

/// A report as it was sent in: a .docx file or a text, told by its first bytes and not by its name.
/// What it holds is answered paragraph by paragraph, in Unicode's composed form.
enum ReportReader {
  /// Bytes of words in one report; a thousand pages have some three million.
  static let mostText = 64 << 20

  static func read(
    descriptor: Int32, answer: @escaping (PaperLine) -> Void
  ) throws(PaperRefusal) {
    var start = [UInt8](repeating: 0, count: 8)
    let count = max(0, pread(descriptor, &start, start.count, 0))
    let beginning = Array(start[..<count])
    if beginning.starts(with: Array("PK".utf8)) || beginning.starts(with: oldOffice) {
      return try DocumentReader.read(try ArchiveReader(descriptor: descriptor), answer: answer)
    }
    for (format, mark) in pictures where beginning.starts(with: mark) { throw .picture(format) }
    try TextReader.read(descriptor: descriptor, answer: answer)
  }

  private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// What scanners make, by how such files begin. A PDF may hold words; it is not looked into.
  private static let pictures: [(format: String, mark: [UInt8])] = [
    ("PDF", Array("%PDF".utf8)), ("JPEG", [0xFF, 0xD8, 0xFF]), ("PNG", [0x89, 0x50, 0x4E, 0x47]),
    ("TIFF", [0x49, 0x49, 0x2A, 0x00]), ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
    ("GIF", Array("GIF8".utf8)),
  ]

  static func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  }
}

/// A report as plain text: each line is a paragraph, numbered as an editor shows it.
enum TextReader {
  static func read(
    descriptor: Int32, answer: (PaperLine) -> Void
  ) throws(PaperRefusal) {
    let text = try decoded(try bytes(of: descriptor))
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard let first = line.firstIndex(where: { !$0.isWhitespace }) else { continue }
      let words = Composer.nfc(String(line[first...]))
      answer(PaperLine(.paragraph, [.integer(number), .missing, .missing, .text(words)]))
    }
    answer(PaperLine(.pictures, [.integer(0)]))
  }

  private static func bytes(of descriptor: Int32) throws(PaperRefusal) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, all.count)
      if count > 0 {
        all.append(contentsOf: buffer[..<count])
        guard all.count <= ReportReader.mostText else { throw .tooLarge("txt") }
      } else if count == 0 {
        return all
      } else if errno != EINTR {
        throw .notReadable(String(cString: strerror(errno)))
      }
    }
  }

  /// UTF-8, or UTF-16 that says so at its beginning.
  private static func decoded(_ bytes: [UInt8]) throws(PaperRefusal) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) { UInt16($0) << 8 | UInt16($1) } }
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard !plain.contains(0), let text = String(validating: plain, as: UTF8.self) else {
      throw .notText
    }
    return text
  }

  private static func utf16(
    _ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16
  ) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
