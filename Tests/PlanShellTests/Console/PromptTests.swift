import Foundation
import Glibc
import Testing

/// The real prompt on a terminal: what a person types and sees.
@Suite("At the prompt")
struct PromptTests {
  /// The demo at its prompt.
  private static func demo(columns: Int = 80) throws -> Pty {
    let kh = try Pty(Pty.product("kh"), ["--demo"], columns: columns)
    kh.expect(prompt)
    kh.ready()
    return kh
  }

  private static let prompt = "103-KH/Th.U @19/5/2023>"
  private static let open = "103-KH/Th.U* @19/5/2023>"

  /// Leaves by Ctrl-D.
  private func leave(_ kh: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
    kh.ready()
    kh.send("\u{4}")
    #expect(kh.finish() == 0, "\(kh.screen.text)", sourceLocation: sourceLocation)
  }

  @Test("marks join their letters, and what an input method takes back is gone")
  func telex() throws {
    let kh = try PromptTests.demo()
    // Telex types a letter, then takes it back for the one with its mark.
    kh.send("d\u{7f}đo\u{7f}ơn")
    kh.send("_vi\u{323}")
    kh.expect("> đơn_vị")
    kh.send(" | lọc te\u{302}n ~ \"he\u{7f}\u{7f}ha huy\" | đếm\r")
    kh.expect("\n1")
    leave(kh)
  }

  @Test("Tab finds values in the data, without their marks")
  func completion() throws {
    let kh = try PromptTests.demo()
    kh.send("units | where name = \"bac h\t")
    kh.expect("\"Đảng ủy phường Bắc Hà\"")
    kh.send(" | select cod\t\r")
    kh.expect("\nbac_ha")
    leave(kh)
  }

  @Test("Ctrl-C drops a line and an unfinished statement, and ends a question that runs")
  func interrupt() throws {
    let kh = try PromptTests.demo()
    kh.send("unit\u{3}")
    kh.expect("^C\n\(PromptTests.prompt)")
    kh.send("units |\r")
    kh.expect("…>")
    kh.send("\u{3}")
    kh.send("units | count\r")
    kh.expect("\n34")
    var slow = "not done"
    for _ in 0..<6 { slow = "count(duty.tasks where \(slow)) > 1" }
    kh.send("tasks | where \(slow) | count\r")
    kh.running()
    kh.send("\u{3}")
    kh.expect("[KH511]")
    kh.send("groups | count\r")
    kh.expect("\n4")
    leave(kh)
  }

  @Test("a pasted block of lines is one input and is not run until Enter")
  func paste() throws {
    let kh = try PromptTests.demo()
    kh.send("\u{1b}[200~units\r  | where kind = commune\r  | count\r\u{1b}[201~")
    kh.expect("| count")
    kh.settle()
    #expect(kh.screen.text.hasSuffix("| count"), "\(kh.screen.text)")
    kh.send("\r")
    kh.expect("\n5")
    leave(kh)
  }

  @Test("forty columns are enough, also half-way through a line")
  func narrow() throws {
    let kh = try PromptTests.demo()
    kh.send("units | where name ~ \"thach ha\" | select code, ")
    kh.resize(columns: 40, rows: 20)
    kh.send("name\r")
    kh.expect("thach_ha  Đảng ủy xã Thạch Hạ")
    #expect(kh.screen.text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    leave(kh)
  }

  @Test("rows copied from a spreadsheet are a list; a preview changes nothing")
  func pasted() throws {
    let kh = try PromptTests.demo()
    kh.send(".paste\r")
    kh.expect("an empty line ends them")
    kh.send("unit\tday\rdai_nai\t18/5/2023\rĐảng ủy phường Thạch Quý\t19/5/2023\r\r")
    kh.expect("2 rows")
    kh.send(
      "preview { for $r in pasted { tasks | where unit = $r.unit and duty = hoi_nghi | mark done on $r.day } }\r"
    )
    kh.expect("nothing was changed: preview")
    #expect(kh.screen.text.contains("thach_quy.hoi_nghi  state"), "\(kh.screen.text)")
    kh.send("tasks | where unit = dai_nai and duty = hoi_nghi | select state\r")
    kh.expect("\nopen")
    kh.ready()
    kh.send(".paste\r")
    kh.running()
    kh.send("x\ry")
    kh.settle()
    kh.send("\u{3}")
    kh.expect("^C")
    kh.send("pasted | count\r")
    kh.expect("\n2")
    leave(kh)
  }

  @Test("a change of several rows shows the first and asks; no changes nothing, nor does Ctrl-C")
  func confirmation() throws {
    let kh = try PromptTests.demo()
    let change = "tasks | where duty = hoi_nghi and not done | mark done\r"
    for answer in ["n\r", "\r", "\u{3}"] {
      kh.send(change)
      kh.expect("this changes 8 rows; go on? [y/N]")
      #expect(kh.screen.text.contains("dai_nai"))
      kh.send(answer)
      kh.expect("nothing was changed\n\(PromptTests.prompt)")
      kh.ready()
      kh.send("\u{c}")
      kh.expectGone("nothing was changed")
    }
    kh.send(change)
    kh.expect("go on? [y/N]")
    kh.send("y\r")
    kh.expect("8 tasks changed")
    kh.send(".confirm 20\r")
    kh.send("undo\r")
    kh.expect("taken back: tasks | where")
    kh.ready()
    kh.send("\u{c}")
    kh.expectGone("taken back")
    kh.send(change)
    kh.expect("8 tasks changed")
    #expect(!kh.screen.text.contains("go on?"), "\(kh.screen.text)")
    leave(kh)
  }

  @Test("what is shown is what a line that goes on may change")
  func refinement() throws {
    let kh = try PromptTests.demo()
    kh.send("tasks | where duty = hoi_nghi and not done | take 2\r")
    kh.expect("2 rows")
    kh.send("| mark done expect 2\r")
    kh.expect("go on? [y/N]")
    kh.send("y\r")
    kh.expect("2 tasks changed")
    // The same list now begins with two others.
    kh.send("| mark done\r")
    kh.expect("[KH716]")
    leave(kh)
  }

  @Test("an open transaction stands in the prompt, and leaving asks what becomes of it")
  func transaction() throws {
    let kh = try PromptTests.demo()
    kh.send("begin \"thử\"\r")
    kh.expect(PromptTests.open)
    kh.send("unit bac_ha { note = \"x\" }\r")
    kh.expect("1 unit changed")
    kh.ready()
    kh.send("\u{4}")
    kh.expect("keep its changes? [y/N]")
    kh.send("\u{3}")
    kh.expect("[y/N] ^C\n\(PromptTests.open)")
    kh.send("rollback\r")
    kh.expect("rollback\n\(PromptTests.prompt)")
    kh.send("units | where note = \"x\" | count\r")
    kh.expect("\n0")
    kh.ready()
    kh.send("\u{c}")
    kh.expectGone("rollback")
    kh.send("begin\r")
    kh.expect(PromptTests.open)
    kh.ready()
    kh.send("\u{4}")
    kh.expect("keep its changes? [y/N]")
    kh.send("n\r")
    #expect(kh.finish() == 0)
  }

  @Test("Ctrl-C ends the waiting for another kh that writes")
  func waiting() throws {
    let place = try Workplace()
    try place.makeWorkspace("a.db")
    let path = place.folder.appending(path: "a.db").path
    let prompts = try (1...2).map { _ in
      try Pty(Pty.product("kh"), ["--workspace", path], home: place.home)
    }
    for kh in prompts {
      kh.expect("1-KH/T>")
      kh.ready()
    }
    prompts[0].send("begin\r")
    prompts[0].expect("1-KH/T*>")
    prompts[1].send("units | where code = u1 | set note = \"x\"\r")
    prompts[1].running()
    prompts[1].send("\u{3}")
    prompts[1].expect("[KH511]")
    prompts[0].send("rollback\r")
    prompts[0].expect("rollback\n1-KH/T>")
    prompts[1].send("units | where code = u1 | set note = \"x\"\r")
    prompts[1].expect("1 unit changed")
    for kh in prompts { leave(kh) }
  }

  @Test("SIGTERM ends it, also at a question")
  func terminated() throws {
    let idle = try PromptTests.demo()
    idle.signal(SIGTERM)
    #expect(idle.finish() == 143)
    let asked = try PromptTests.demo()
    asked.send("tasks | where not done | set note = \"x\"\r")
    asked.expect("go on? [y/N]")
    asked.signal(SIGTERM)
    #expect(asked.finish() == 143)
  }
}
