import Foundation
import PlanModel
import PlanShell
import Testing

@Suite final class ScriptFormTests {
  private let folder = URL(filePath: NSTemporaryDirectory())
    .appending(path: "kh-form-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A file of its own that may be run, with that text.
  private func script(_ text: String) throws -> URL {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "a.kh")
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: file.path)
    return file
  }

  private func show(_ file: URL, replacing: Bool) throws -> String {
    let seen = folder.appending(path: "seen")
    try Data().write(to: seen)
    let handle = try FileHandle(forWritingTo: seen)
    let output = Output(handle.fileDescriptor)
    try ScriptForm.show(file.path, replacing: replacing, on: output)
    output.flush()
    return try String(contentsOf: seen, encoding: .utf8)
  }

  @Test("a script's form is printed, and its file is left alone")
  func printed() throws {
    let file = try script("#!/usr/bin/env kh\nviệc|lấy 5")
    #expect(try show(file, replacing: false) == "#!/usr/bin/env kh\ntasks | take 5\n")
    #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("việc|lấy 5"))
  }

  @Test("a file is replaced through a link, with its permissions")
  func replaced() throws {
    let file = try script("việc|lấy 5\r\n")
    let link = folder.appending(path: "link.kh")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try show(link, replacing: true) == "")
    #expect(try String(contentsOf: file, encoding: .utf8) == "tasks | take 5\n")
    let facts = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(facts[.posixPermissions] as? Int == 0o750)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.kh", "link.kh", "seen"])
  }

  @Test("a script with problems is neither printed nor replaced; all of them are thrown")
  func refused() throws {
    let file = try script("units | tak 5\ntasks | sort\n")
    #expect {
      try show(file, replacing: true)
    } throws: {
      let problems = ($0 as? Diagnostics)?.all ?? []
      return problems.count == 2 && problems.allSatisfy { $0.message.exit == .usage }
    }
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("units | tak 5"))
  }
}
