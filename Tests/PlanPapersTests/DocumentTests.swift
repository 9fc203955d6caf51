import PlanModel
import Testing

@testable import PlanPapers

@Suite("Documents")
struct DocumentTests {
  let docx = PaperLine(.write, [.text("docx")])

  private func table(_ rows: [[Value]]) -> [PaperLine] {
    [
      PaperLine(.table, [.text("Việc")]),
      PaperLine(.column, [.text("Đơn vị"), .text("text"), .integer(20)]),
      PaperLine(.column, [.text("Mức"), .text("number"), .integer(4)]),
    ] + rows.map { PaperLine(.row, [.integer(1)] + $0) }
  }

  @Test("two runs differ in nothing")
  func same() throws {
    let job = [docx, PaperLine(.title, [.text("Biểu <1>")])] + table([[.text("a & b"), .missing]])
    let (first, second) = (try Desk(job), try Desk(job))
    #expect(first.isDone && first.file.starts(with: [0x50, 0x4B]))
    #expect(first.file == second.file)
  }

  @Test("a paper without a table, and one with two, are whole")
  func tables() throws {
    let fact = PaperLine(.fact, [.text("Loại"), .text("xã")])
    #expect(try Desk([docx, fact]).isDone)
    #expect(try Desk([docx, fact] + table([]) + table([[.text("a"), .text("5")]])).isDone)
  }

  @Test("more columns than Word has are refused")
  func columns() throws {
    let column = PaperLine(.column, [.text("x"), .text("text"), .integer(0)])
    let wide = Array(repeating: column, count: 64)
    #expect(
      try Desk([docx, PaperLine(.table, [.text("")])] + wide).refusal
        == .tooManyColumns(64, most: 63))
  }

  @Test("text cannot become markup, nor break the file")
  func escaped() {
    #expect(XmlText.escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
    #expect(XmlText.escaped("\u{1B}x\u{FFFF}\u{0}") == "\u{FFFD}x\u{FFFD}\u{FFFD}")
    #expect(XmlText.escaped("Đảng ủy 漢 😀\n") == "Đảng ủy 漢 😀\n")
  }

  @Test("columns share the whole width, wide tables lie")
  func widths() {
    var table = PaperTable(title: "")
    table.columns = [10, 20, 3].map { PaperTable.Column(name: "x", type: "text", width: $0) }
    let page = DocumentPage(for: table)
    #expect(!page.isLandscape && page.widths(of: table).reduce(0, +) == page.textWidth)
    table.columns += table.columns + table.columns
    #expect(DocumentPage(for: table).isLandscape)
  }
}
