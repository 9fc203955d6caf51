import PlanModel
import Testing

@testable import PlanFormats

@Suite("Trees")
struct TreeTests {
  @Test("on a screen the rows hang on branches")
  func screen() {
    #expect(
      written(.table, .tree(Sample.tree)) == """
        title                  code    owner
        ─────────────────────  ──────  ─────────
        Kết quả thực hiện      1       –
        ├─ Đặc điểm tình hình  1.A     van_phong
        └─ Các lĩnh vực        1.B     –
           ├─ Xây dựng Đảng    1.B.I   to_chuc
           └─ Kinh tế          1.B.II  –
        Nhiệm vụ               2       –

        """)
  }

  @Test("a wrapped label keeps its branch")
  func wrapped() {
    #expect(
      written(.table, .tree(Sample.tree), Layout(width: 35)) == """
        title             code    owner
        ────────────────  ──────  ─────────
        Kết quả thực      1       –
        hiện
        ├─ Đặc điểm tình  1.A     van_phong
        │  hình
        └─ Các lĩnh vực   1.B     –
           ├─ Xây dựng    1.B.I   to_chuc
           │  Đảng
           └─ Kinh tế     1.B.II  –
        Nhiệm vụ          2       –

        """)
  }

  @Test("where the columns do not fit, values go below their label")
  func narrow() {
    #expect(
      written(.table, .tree(Sample.tree), Layout(width: 24)).hasPrefix(
        """
        Kết quả thực hiện
        code: 1
        ├─ Đặc điểm tình hình
        │  code: 1.A
        │  owner: van_phong
        └─ Các lĩnh vực
           code: 1.B
           ├─ Xây dựng Đảng
        """))
  }

  @Test("a level that skips or lacks a number is drawn one below the row before")
  func skips() {
    let levels = [Value.integer(1), .integer(9), .missing, .integer(-3), .integer(.max)]
    let tree = Tree(
      table: Table(
        columns: [Column("level", .integer), Column("t", .text)],
        rows: levels.map { [$0, .text("x")] }),
      level: "level", label: "t")
    #expect(written(.table, .tree(tree)) == "t\n────\nx\n└─ x\nx\nx\n└─ x\n")
  }

  @Test("a branch passes by deeper rows as long as a sibling follows")
  func passing() {
    #expect(
      Branch.draw(depths: [0, 1, 2, 2, 1, 2, 0]).map(\.lead)
        == ["", "├─ ", "│  ├─ ", "│  └─ ", "└─ ", "   └─ ", ""])
  }

  @Test("in machine formats a tree is its table")
  func machine() {
    for format in Format.all where format.isMachine {
      #expect(
        written(format, .tree(Sample.tree)) == written(format, .table(Sample.tree.table)))
    }
  }

  @Test("as Markdown a tree is a nested list, its own numbers no list")
  func markdown() {
    let tree = Tree(
      table: Table(
        columns: [Column("level", .integer), Column("t", .text), Column("owner", .text)],
        rows: [
          [.integer(1), .text("1. Một"), .missing], [.integer(2), .text("- Hai"), .text("a_b")],
        ]),
      level: "level", label: "t")
    #expect(written(.markdown, .tree(tree)) == "- 1\\. Một\n  - \\- Hai (owner: a_b)\n")
  }
}
