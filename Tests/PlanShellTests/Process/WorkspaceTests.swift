import Foundation
import Testing

@Suite("The workspace's file")
struct WorkspaceTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  /// One error with something to do, status 5, and the file untouched.
  private func expectRefused(_ name: String, saying words: String) throws {
    let before = try? place.bytes(name)
    let run = try place.run("kh --workspace \(name) -c 'tasks | count'")
    #expect(run.exit == 5, "\(run.err)")
    #expect(run.out.isEmpty)
    #expect(run.errors == 1)
    #expect(run.err.contains(words), "\(run.err)")
    #expect(run.err.contains("\nhelp: "), "\(run.err)")
    #expect((try? place.bytes(name)) == before)
  }

  @Test("one that is missing, of another kind or of another program is left alone")
  func foreign() throws {
    try expectRefused("none.db", saying: "there is no workspace at none.db")
    #expect(try place.run("test -e none.db").exit == 1)
    try place.write(String(repeating: "Kế hoạch\n", count: 200), to: "text.db")
    try expectRefused("text.db", saying: "another kind of file")
    _ = try place.run("mkdir folder.db; : > empty.db")
    try expectRefused("folder.db", saying: "another kind of file")
    try expectRefused("empty.db", saying: "another program")
  }

  @Test("one that is damaged is named, wherever the damage is")
  func damaged() throws {
    try place.makeWorkspace("a.db", units: 300)
    let whole = try place.bytes("a.db")
    for (name, spoil) in [
      ("short.db", { $0.prefix(20_000) }),
      ("zeros.db", { $0.prefix(4096) + Data(count: $0.count - 4096) }),
      ("flipped.db", { data in Data(data.enumerated().map { $0 < 4096 ? $1 : $1 ^ 0x55 }) }),
    ] as [(String, (Data) -> Data)] {
      try spoil(whole).write(to: place.folder.appending(path: name))
      try expectRefused(name, saying: "is damaged")
    }
  }

  @Test("one written by a newer kh is refused with both versions")
  func newer() throws {
    try place.makeWorkspace("a.db")
    var bytes = try place.bytes("a.db")
    // PRAGMA user_version: four bytes at 60 in the header of an SQLite file.
    bytes[60] = 0x7f
    try bytes.write(to: place.folder.appending(path: "a.db"))
    try expectRefused("a.db", saying: "was written by a newer kh (version 21")
  }

  @Test("while one is being changed others read at once and writers give up in the end")
  func busy() throws {
    try place.makeWorkspace("a.db")
    try place.write("unit x \"X\" { kind = other }", to: "a.kh")
    let writer = try Pty(
      Pty.product("kh"), ["--workspace", place.folder.appending(path: "a.db").path],
      home: place.home)
    writer.expect("1-KH/T>")
    writer.send("begin\r")
    writer.expect("1-KH/T*>")
    #expect(try place.run("kh --workspace a.db -c 'units | count'").out == "1\n")
    let refused = try place.run("kh run --workspace a.db --wait 0s a.kh")
    #expect(refused.exit == 5 && refused.out.isEmpty)
    #expect(refused.err.contains("busy"))
    let stopped = try place.run(
      "timeout --kill-after=10 --preserve-status -s INT 4 kh run --workspace a.db --wait 60s a.kh",
      within: 40)
    #expect(stopped.exit == 130, "\(stopped.err)")
    writer.send("rollback\r")
    writer.expect("rollback\n1-KH/T>")
    writer.ready()
    writer.send("\u{4}")
    #expect(writer.finish() == 0)
  }

  @Test("two first runs at once make one workspace, for its owner only")
  func firstRuns() throws {
    let run = try place.run(
      "kh -c 'units | count' & kh -c 'units | count' & kh -c 'units | count' & wait; ls -A ~/.local/share/kh"
    )
    #expect(run.err.isEmpty)
    let lines = run.out.split(separator: "\n")
    #expect(lines.count { $0 == "34" } == 3)
    #expect(lines.filter { $0 != "34" && !$0.hasPrefix("workspace.db-") } == ["workspace.db"])
    #expect(
      try place.run("stat -c %a ~/.local/share/kh ~/.local/share/kh/workspace.db").out
        == "700\n600\n")
  }

  @Test("a first run that is killed half-way leaves nothing broken")
  func killed() throws {
    for delay in ["0.02", "0.05", "0.1", "0.15", "0.2"] {
      _ = try place.run("timeout -s KILL \(delay) kh -c 'units | count'")
      let next = try place.run("kh -c 'units | count'")
      #expect(next.out == "34\n" && next.err.isEmpty)
      _ = try place.run("rm -r ~/.local")
    }
  }

  @Test("a file that stands where the folder should be is said")
  func noFolder() throws {
    let run = try place.run("touch ~/.local; kh -c units")
    #expect(run.exit == 5 && run.errors == 1, "\(run.err)")
  }

  @Test("--safe keeps files out of reach")
  func safe() throws {
    for line in ["units | to \"x.csv\"", "dump to \"x.kh\"", "run \"x.kh\""] {
      let run = try place.run("kh --demo --safe -c '\(line)'; ls")
      #expect(run.out.isEmpty)
      #expect(run.err.contains("error[KH397]"), "\(run.err)")
    }
  }
}
