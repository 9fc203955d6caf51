import CZip
import Foundation

@testable import PlanPapers

/// A .docx made from its parts, and one taken apart.
enum Archive {
  private static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Override PartName="/word/document.xml" ContentType="\(office).document.main+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="\(office).header+xml"/>\
    <Override PartName="/word/footnotes.xml" ContentType="\(office).footnotes+xml"/></Types>
    """
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """

  /// `body` is what stands in `w:body`.
  static func document(_ body: String) -> String {
    "<w:document \(names)><w:body>\(body)</w:body></w:document>"
  }

  static func template(_ body: String, others: [(String, String)] = []) throws -> [UInt8] {
    try pack([("[Content_Types].xml", types), ("word/document.xml", document(body))] + others)
  }

  static func pack(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    try inFile { file in
      let archive = try ArchiveWriter()
      for part in parts { try archive.add(part.name, part.text) }
      try archive.write(to: file.fileDescriptor)
    }
  }

  /// The names of the members, in order, and what they hold.
  static func open(_ bytes: [UInt8]) throws -> [(name: String, text: String)] {
    var members: [(String, String)] = []
    _ = try inFile(bytes) { file in
      let archive = try ArchiveReader(descriptor: file.fileDescriptor)
      for name in archive.names {
        members.append((name, String(decoding: try archive.bytes(of: name), as: UTF8.self)))
      }
    }
    return members
  }

  /// What stands in the body of a document.
  static func body(of bytes: [UInt8]) throws -> String {
    let text = try open(bytes).first { $0.name == "word/document.xml" }?.text ?? ""
    guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "</w:body>")
    else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  private static func inFile(
    _ bytes: [UInt8] = [], _ body: (FileHandle) throws -> Void
  ) throws -> [UInt8] {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let file = try FileHandle(forUpdating: place)
    try body(file)
    try file.close()
    return Array(try Data(contentsOf: place))
  }
}
