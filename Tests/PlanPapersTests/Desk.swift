import Foundation
import PlanModel

@testable import PlanPapers

/// A job done in this process: what was said back, and the file it left.
struct Desk {
  let answers: [PaperLine]
  let file: [UInt8]

  /// `lines` stand between the version and `end`.
  init(_ lines: [PaperLine]) throws {
    let all = [PaperLine(.papers, [.integer(1)])] + lines + [PaperLine(.end)]
    try self.init(text: all.map(\.text).joined())
  }

  init(text: String, file given: [UInt8] = [], template: [UInt8] = []) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let job = folder.appending(path: "job")
    let paper = folder.appending(path: "paper")
    try Data(text.utf8).write(to: job)
    try Data(given).write(to: paper)
    let source = folder.appending(path: "template")
    try Data(template).write(to: source)
    let model = try FileHandle(forReadingFrom: source)
    let input = try FileHandle(forReadingFrom: job)
    let output = try FileHandle(forUpdating: paper)
    var answers: [PaperLine] = []
    var work = PaperWork(
      lines: LineReader(input.fileDescriptor), file: output.fileDescriptor,
      source: model.fileDescriptor
    ) { answers.append($0) }
    _ = work.run()
    try output.close()
    try input.close()
    try model.close()
    self.answers = answers
    file = Array(try Data(contentsOf: paper))
  }

  var isDone: Bool { answers.last == PaperLine(.done) }
  var refusal: PaperRefusal? { answers.last.flatMap { PaperRefusal($0) } }
}

/// A small table with every type a paper knows.
enum Sample {
  static func table(_ rows: [[Value]]) -> [PaperLine] {
    let types = ["text", "day", "percent", "number", "integer", "boolean"]
    let names = ["Đơn vị", "Ngày nộp", "Tỷ lệ", "Mức", "Lần", "Phụ lục"]
    return [PaperLine(.table, [.text("")])]
      + zip(names, types).map { name, type in
        PaperLine(.column, [.text(name), .text(type), .integer(0)])
      } + rows.map { PaperLine(.row, [.integer(0)] + $0) }
  }

  static let row: [Value] = [
    .text("=1+2"), .day(Day(number: 19_496)), .percent(0.855), .number(12.5), .integer(3),
    .boolean(true),
  ]
}
