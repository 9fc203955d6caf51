import Foundation
import PlanModel

@testable import PlanPapers

/// A .docx as a stranger's program writes it, from the XML of its body and other parts.
struct WrittenReport {
  var body = ""
  var styles: String?
  var numbering: String?

  func file() throws -> [UInt8] {
    var parts = [("word/document.xml", "<document><body>\(body)</body></document>")]
    if let styles { parts.append(("word/styles.xml", "<styles>\(styles)</styles>")) }
    if let numbering { parts.append(("word/numbering.xml", "<numbering>\(numbering)</numbering>")) }
    return try WrittenReport.archive(parts)
  }

  static func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forUpdating: file)
    let archive = try ArchiveWriter()
    for (name, text) in parts { try archive.add(name, text) }
    try archive.write(to: handle.fileDescriptor)
    try handle.close()
    return Array(try Data(contentsOf: file))
  }

  static func p(_ text: String, _ properties: String = "") -> String {
    "<p><pPr>\(properties)</pPr><r><t>\(text)</t></r></p>"
  }

  static func read(_ file: [UInt8]) throws -> [PaperLine] {
    let job = [
      PaperLine(.papers, [.integer(1)]), PaperLine(.read, [.text("report")]), PaperLine(.end),
    ]
    return try Desk(text: job.map(\.text).joined(), file: file).answers
  }

  static func refusal(_ file: [UInt8]) throws -> PaperRefusal? {
    try read(file).last.flatMap { PaperRefusal($0) }
  }
}
