import PlanLanguage
import PlanModel
import Testing

@testable import PlanShell

@Suite("Letters")
struct LetterTests {
  @Test("a file's name is made of letters and digits, whatever the data says")
  func names() {
    var names = LetterName()
    #expect(names.name("don-doc", nil) == "don-doc.docx")
    #expect(names.name("don-doc", "doan_1") == "don-doc-doan_1.docx")
    #expect(names.name("don-doc", "../../etc/passwd") == "don-doc-etc-passwd.docx")
    #expect(names.name("don-doc", "a\nb\u{0}/.c") == "don-doc-a-b-c.docx")
    #expect(names.name("don-doc", "Phường, xã") == "don-doc-Phường-xã.docx")
    #expect(names.name("../..", "..") == "letter.docx")
    let long = names.name("d", String(repeating: "ữ", count: 300))
    #expect(long.utf8.count < 100)
  }

  @Test("two groups never share a file, on no file system")
  func alike() {
    var names = LetterName()
    let all = ["A/B", "a b", "A-B"].map { names.name("x", $0) }
    #expect(all == ["x-A-B.docx", "x-a-b-2.docx", "x-A-B-3.docx"])
  }

  @Test("a paper is dated with noughts before small days and the months 1 and 2")
  func dated() {
    let days = ["2023-05-25", "2023-06-05", "2024-02-29", "2023-10-10", "2023-01-09"]
    #expect(
      days.compactMap { Day(iso: $0) }.map(LetterText.dated) == [
        "ngày 25 tháng 5 năm 2023", "ngày 05 tháng 6 năm 2023", "ngày 29 tháng 02 năm 2024",
        "ngày 10 tháng 10 năm 2023", "ngày 09 tháng 01 năm 2023",
      ])
  }

  @Test("a letter speaks Vietnamese and is silent where nothing is known")
  func texts() {
    #expect(LetterText.of(.missing, .text) == "")
    #expect(LetterText.of(.list([]), .many("unit")) == "")
    #expect(LetterText.of(.word("open"), .enumeration("state")) == "chưa làm")
    #expect(LetterText.of(.word("doan_1"), .one("supervisor")) == "doan_1")
    #expect(LetterText.of(.boolean(true), .boolean) == "có")
    #expect(LetterText.of(.text("a\nb"), .text) == "a\nb")
  }

  @Test("what the office gives stands for a field under all its names")
  func own() {
    var data = LetterData()
    data.set(["number", "số"], "")
    data.set(own: "so", "27")
    let lines = data.lines(template: .file("x.docx")).map(\.values)
    #expect(lines.contains([.text("number"), .text("27")]))
    #expect(lines.contains([.text("số"), .text("27")]))
  }
}
