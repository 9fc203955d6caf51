import Foundation
import PlanModel

/// A report kept as a text that people can read, made into a .docx for a transcript.
///
/// `%` begins a remark that is not part of it; as many `#` as the level is deep begin a heading, `|`
/// a row of a table with `|` between its cells, whose first row is its header. All other lines are
/// paragraphs.
struct WrittenReport {
  private var job: [PaperLine] = []

  init(_ text: String) {
    job = [PaperLine(.papers, [.integer(1)]), PaperLine(.write, [.text("docx")])]
    var isTable = false
    for line in text.split(separator: "\n") where !line.hasPrefix("%") {
      let level = line.prefix { $0 == "#" }.count
      if line.hasPrefix("|") {
        add(row: line.dropFirst().split(separator: "|").map { String($0).trimmed }, isTable)
      } else if level > 0 {
        let words = String(line.dropFirst(level)).trimmed
        job.append(PaperLine(.heading, [.integer(level), .text(words)]))
      } else {
        job.append(PaperLine(.paragraph, [.text("text"), .text(String(line))]))
      }
      isTable = line.hasPrefix("|")
    }
    job.append(PaperLine(.end))
  }

  private mutating func add(row: [String], _ isTable: Bool) {
    if isTable {
      job.append(PaperLine(.row, [.integer(0)] + row.map { .text($0) }))
    } else {
      job.append(PaperLine(.table, [.text("")]))
      job += row.map { PaperLine(.column, [.text($0), .text("text"), .integer(20)]) }
    }
  }

  /// Has `kh-papers` write it; `programs` is the folder it is in.
  func write(to file: URL, programs: URL) throws {
    let talk = file.appendingPathExtension("job")
    try Data(job.map(\.text).joined().utf8).write(to: talk)
    defer { try? FileManager.default.removeItem(at: talk) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "exec \"$1\" < \"$2\" 3> \"$3\" > /dev/null", "sh"]
      + [programs.appending(path: "kh-papers"), talk, file].map(\.path)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
