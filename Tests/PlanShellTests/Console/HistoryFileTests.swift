import Foundation
import Testing

@testable import PlanShell

@Suite("The history file")
final class HistoryFileTests {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "kh-history-\(UUID().uuidString)")
  var path: String { folder.appending(path: "kh/history").path }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func contents() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func put(_ data: Data) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "kh"), withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: path))
  }

  @Test("an entry is in the file at once, for the user alone")
  func atOnce() throws {
    let history = HistoryFile(path: path)
    history.add("việc | lọc quá_hạn")
    #expect(try contents() == "việc | lọc quá_hạn\n")
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder.appending(path: "kh").path) == 0o700)
    #expect(HistoryFile(path: path).entries == ["việc | lọc quá_hạn"])
  }

  @Test("a file that others could read is closed to them")
  func closed() throws {
    try put(Data("units\n".utf8))
    chmod(path, 0o644)
    HistoryFile(path: path).add("tasks")
    #expect(try mode(path) == 0o600)
  }

  @Test(
    "an entry of several lines comes back whole",
    arguments: ["a\nb", #"\n"#, #"a\\nb"#, "\"C:\\\\n\"\n\\", "một\r\nhai"])
  func whole(entry: String) {
    HistoryFile(path: path).add(entry)
    #expect(HistoryFile(path: path).entries == [entry])
  }

  @Test("repeated, blank and secret entries are not kept")
  func notKept() throws {
    let history = HistoryFile(path: path)
    for entry in ["units", "units", " unit bi_mat", "", "  ", "tasks", "units\n"] {
      history.add(entry)
    }
    #expect(history.entries == ["units", "tasks", "units"])
    #expect(try contents() == "units\ntasks\nunits\n")
  }

  @Test("two shells add to one file and lose nothing")
  func twoShells() throws {
    let first = HistoryFile(path: path)
    let second = HistoryFile(path: path)
    for number in 1...20 {
      first.add("first \(number)")
      second.add("second \(number)")
    }
    #expect(HistoryFile(path: path).entries.count == 40)
    #expect(first.entries.count == 20)
  }

  @Test("an entry added while another shell puts a fresh file in place is not lost")
  func fresh() throws {
    let lines = (1...7_000).map { "line \($0)\n" }.joined()
    let early = HistoryFile(path: path)
    try put(Data(lines.utf8))
    let compacting = HistoryFile(path: path)
    early.add("after")
    compacting.add("too")
    #expect(HistoryFile(path: path).entries.suffix(3) == ["line 7000", "after", "too"])
  }

  @Test("only the last 5,000 entries stay")
  func limit() throws {
    let lines = (1...7_000).map { "line \($0)\n" }.joined()
    try put(Data(lines.utf8))
    let history = HistoryFile(path: path)
    #expect(history.entries.count == HistoryFile.limit)
    #expect(history.entries.first == "line 2001")
    #expect(try contents().hasPrefix("line 2001\n"))
    #expect(try mode(path) == 0o600)
    history.add("last")
    #expect(history.entries.count == HistoryFile.limit)
    #expect(history.entries.last == "last")
  }

  @Test("damaged lines are passed over, and a cut last line does not swallow the next entry")
  func damaged() throws {
    try put(Data("one\n".utf8) + [0xff, 0xfe, 0x0a, 0x00, 0x1b, 0x0a] + Data("two\ncut".utf8))
    let history = HistoryFile(path: path)
    #expect(history.entries == ["one", "two", "cut"])
    history.add("three")
    #expect(HistoryFile(path: path).entries == ["one", "two", "cut", "three"])
  }

  @Test("a path that cannot be a file stops nobody", arguments: ["/dev/null/kh", "/proc/kh", "/"])
  func hopeless(path: String) {
    let history = HistoryFile(path: path)
    history.add("units")
    #expect(history.entries == ["units"])
  }

  @Test("the file is in the state folder, and nowhere without a home")
  func place() {
    func path(_ variables: [String: String]) -> String? {
      HistoryFile.standardPath { variables[$0] }
    }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/kh/history")
    #expect(path(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/kh/history")
    #expect(path(["HOME": "/h"]) == "/h/.local/state/kh/history")
    #expect(path([:]) == nil)
  }
}
