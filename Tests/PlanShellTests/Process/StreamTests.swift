import Foundation
import Testing

@Suite("Standard streams and the exit status")
struct StreamTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test(
    "answers go to standard output, errors to standard error, and the status says which",
    arguments: [
      ("kh --demo -c 'units | count'", "34\n", Int32(0)),
      ("kh --demo -c 'dump to \"a.kh\"; dump to \"a.kh\"'", "", 1),
      ("kh --demo -c bad", "", 2),
      ("kh --nonsense", "", 2),
      ("kh --demo --readonly -c 'unit x \"X\" { kind = other }'", "", 3),
      ("kh --demo -c 'assert any(tasks where overdue)'", "", 4),
      ("kh --workspace none.db -c units", "", 5),
    ])
  func statuses(line: String, answer: String, status: Int32) throws {
    let run = try place.run(line)
    #expect(run.out == answer)
    #expect(run.exit == status)
    #expect(run.err.isEmpty == (status == 0), "\(run.err)")
  }

  @Test("a script with an error in its last line says only that")
  func checkedWhole() throws {
    let run = try place.run("printf 'units | take 1\\nbad' | kh")
    #expect(run.out.isEmpty)
    #expect(run.errors == 1)
    #expect(run.err.contains("stdin:2:1"))
    #expect(run.exit == 2)
  }

  @Test("a reader that leaves early is no error")
  func leavingReader() throws {
    let run = try place.run(
      "for i in $(seq 3000); do echo 'units'; done > a.kh; kh a.kh | head -n 1; exit ${PIPESTATUS[0]}"
    )
    #expect(run.out.hasPrefix("code "))
    #expect(run.err.isEmpty)
    #expect(run.exit == 0)
  }

  @Test("what cannot be written is an error, and what it would have told is not done")
  func fullDisk() throws {
    let asked = try place.run("kh -c units > /dev/full")
    #expect(asked.errors == 1 && asked.exit == 1)
    #expect(asked.err.contains("cannot write stdout: No space left on device"))
    let changed = try place.run("kh -c 'unit bac_ha { note = \"x\" }' > /dev/full")
    #expect(changed.errors == 1 && changed.exit == 1)
    #expect(try place.run("kh -c 'units | where note = \"x\" | count'").out == "0\n")
  }

  @Test("streams that are closed are done without")
  func closed() throws {
    #expect(try place.run("kh <&-").exit == 0)
    #expect(try place.run("kh -c 'units | count' <&-").out == "34\n")
    let mute = try place.run("kh -c units >&-")
    #expect(mute.errors == 1 && mute.exit == 1)
    #expect(try place.run("kh -c bad 2>&-").exit == 2)
    let none = try place.run("kh --quiet -c 'units | to \"a.csv\"' <&- >&- 2>&-; wc -l < a.csv")
    #expect(none.out == "35\n")
  }

  @Test("it works without HOME, LANG and TERM")
  func bare() throws {
    let run = try place.run("env -i $(command -v kh) --demo -c 'units | count'")
    #expect(run.out == "34\n" && run.err.isEmpty && run.exit == 0)
  }

  @Test("errors for editors are one JSON object a line, each with a place")
  func diagnostics() throws {
    try place.write("units | wher x\nprint \"a\\tb\"\ndeadlines | sort dua\n", to: "a.kh")
    let run = try place.run("kh --diagnostics json a.kh")
    #expect(run.exit == 2)
    let lines = run.err.split(separator: "\n")
    #expect(lines.count == 3)
    for (number, line) in lines.enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect((object?["code"] as? String)?.hasPrefix("KH") == true)
      #expect(object?["file"] as? String == "a.kh")
      #expect(object?["line"] as? Int == number + 1)
      #expect(object?["column"] is Int && object?["length"] is Int && object?["message"] is String)
    }
  }

  @Test(
    "off a terminal nothing is cut, coloured or counted, whatever the format",
    arguments: [
      "table", "box", "list", "csv", "tsv", "json", "jsonl", "markdown", "html",
    ])
  func formats(format: String) throws {
    let run = try place.run("kh --demo --format \(format) -c 'clauses | select code, gist'")
    #expect(run.exit == 0 && run.err.isEmpty)
    #expect(run.out.contains("Nhìn lại nửa nhiệm kỳ") && run.out.contains("nửa còn lại"))
    #expect(!run.out.contains("\u{1b}"))
    if format == "table" { #expect(!run.out.contains("13 rows")) }
    if format == "json" {
      let rows = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]]
      #expect(rows?.count == 13)
    }
  }
}
