import PlanModel
import Testing

@testable import PlanFormats

@Suite("Plain text")
struct TextTests {
  @Test("a text has a title, the day it tells of, the rows and their number")
  func page() {
    let layout = Layout(
      tongue: .vietnamese, options: ["title": .text("Ba đơn vị\nở đây")], today: day("2023-05-19"))
    #expect(
      written(.text, texts("mã", ["bac_ha"]).answer, layout) == """
        Ba đơn vị ở đây
        Số liệu đến ngày 19/5/2023

        mã
        ──────
        bac_ha

        1 dòng

        """)
  }

  @Test("nothing is cut and no line is longer than asked", arguments: [20, 60, 80, 100])
  func whole(width: Int) {
    let long = (1...300).map { "từ\($0)" }
    let table = texts("ghi_chú", [long.joined(separator: " ")])
    let text = written(.text, .table(table), Layout(options: ["width": .integer(width)]))
    #expect(long.allSatisfy { text.contains($0) } && !text.contains("…"))
    #expect(text.split(separator: "\n").allSatisfy { CellWidth.of(String($0)) <= width })
  }

  @Test("a card and a tree are laid out as on the screen")
  func others() {
    let card = written(.text, .card(Sample.card))
    #expect(card.hasPrefix("unit bac_ha · Đảng ủy phường Bắc Hà\n"))
    #expect(!card.contains("rows"))
    #expect(written(.text, .tree(Sample.tree)).contains("   └─ Kinh tế"))
  }
}

extension Table {
  fileprivate var answer: Answer { .table(self) }
}
