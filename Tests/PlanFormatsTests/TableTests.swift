import PlanModel
import Testing

@testable import PlanFormats

@Suite("Tables on a screen")
struct TableTests {
  @Test("columns stand under underlined names, numbers at the right, nothing cut off a terminal")
  func natural() {
    #expect(
      written(.table, Sample.units) == """
        code     name                                                                      tasks   rate  due
        ───────  ────────────────────────────────────────────────────────────────────────  ─────  ─────  ────────────────
        bac_ha   Đảng ủy phường Bắc Hà                                                         2  85.7%  before 20/5/2023
        vp_hdnd  Đảng ủy cơ quan Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố     12      –  by 30/5/2023

        """)
  }

  @Test("on 80 columns the longest text is wrapped at spaces")
  func eighty() {
    #expect(
      written(.table, Sample.units, width: 80) == """
        code     name                                     tasks   rate  due
        ───────  ───────────────────────────────────────  ─────  ─────  ────────────────
        bac_ha   Đảng ủy phường Bắc Hà                        2  85.7%  before 20/5/2023
        vp_hdnd  Đảng ủy cơ quan Văn phòng Hội đồng nhân     12      –  by 30/5/2023
                 dân và Ủy ban nhân dân thành phố

        """)
  }

  @Test("on 40 columns what cannot stand side by side becomes a list")
  func forty() {
    #expect(
      written(.table, Sample.units, width: 40) == """
        code:  bac_ha
        name:  Đảng ủy phường Bắc Hà
        tasks: 2
        rate:  85.7%
        due:   before 20/5/2023

        code:  vp_hdnd
        name:  Đảng ủy cơ quan Văn phòng Hội
               đồng nhân dân và Ủy ban nhân dân
               thành phố
        tasks: 12
        rate:  –
        due:   by 30/5/2023

        """)
  }

  @Test("a few columns fit 40 columns as a table")
  func fortyFits() {
    let narrow = Table(
      columns: Array(Sample.units.columns.prefix(3)),
      rows: Sample.units.rows.map { Array($0.prefix(3)) })
    #expect(
      written(.table, narrow, width: 40) == """
        code     name                      tasks
        ───────  ────────────────────────  ─────
        bac_ha   Đảng ủy phường Bắc Hà         2
        vp_hdnd  Đảng ủy cơ quan Văn          12
                 phòng Hội đồng nhân dân
                 và Ủy ban nhân dân thành
                 phố

        """)
  }

  @Test("a box has rules around, and beside rows of several lines")
  func box() {
    #expect(
      written(.box, Sample.units, width: 80) == """
        ┌─────────┬─────────────────────────────────┬───────┬───────┬──────────────────┐
        │ code    │ name                            │ tasks │  rate │ due              │
        ├─────────┼─────────────────────────────────┼───────┼───────┼──────────────────┤
        │ bac_ha  │ Đảng ủy phường Bắc Hà           │     2 │ 85.7% │ before 20/5/2023 │
        ├─────────┼─────────────────────────────────┼───────┼───────┼──────────────────┤
        │ vp_hdnd │ Đảng ủy cơ quan Văn phòng Hội   │    12 │     – │ by 30/5/2023     │
        │         │ đồng nhân dân và Ủy ban nhân    │       │       │                  │
        │         │ dân thành phố                   │       │       │                  │
        └─────────┴─────────────────────────────────┴───────┴───────┴──────────────────┘

        """)
  }

  @Test("an expanded table is a list, whether or not it would fit")
  func expanded() {
    let list = written(.list, Sample.units, width: 80)
    #expect(written(.table, .table(Sample.units), Layout(width: 80, expanded: true)) == list)
    let wide = Layout(width: 200, expanded: true)
    #expect(written(.table, .table(Sample.units), wide) == written(.list, Sample.units))
  }

  @Test("an empty table still shows its columns")
  func empty() {
    #expect(
      written(.table, Sample.none, width: 80) == """
        code  name  tasks  rate  due
        ────  ────  ─────  ────  ───

        """)
    #expect(
      written(.box, Sample.none) == """
        ┌──────┬──────┬───────┬──────┬─────┐
        │ code │ name │ tasks │ rate │ due │
        ├──────┼──────┼───────┼──────┼─────┤
        └──────┴──────┴───────┴──────┴─────┘

        """)
    #expect(written(.list, Sample.none) == "")
  }

  @Test("one column makes a table")
  func oneColumn() {
    #expect(
      written(.table, texts("đơn_vị", ["Bắc Hà", ""]), width: 40) == """
        đơn_vị
        ──────
        Bắc Hà


        """)
  }

  @Test("wide characters take two cells, combining marks none")
  func wide() {
    #expect(
      written(
        .box,
        Table(
          columns: [Column("tên", .text), Column("n", .integer)],
          rows: [
            [.text("越南"), .integer(1)], [.text("Vie\u{323}\u{302}t"), .integer(22)],
            [.text("👍🏽"), .integer(3)],
          ])) == """
          ┌──────┬────┐
          │ tên  │  n │
          ├──────┼────┤
          │ 越南 │  1 │
          │ Vie\u{323}\u{302}t │ 22 │
          │ 👍🏽   │  3 │
          └──────┴────┘

          """)
  }

  @Test("control characters are shown, line breaks break the cell on a terminal only")
  func controls() {
    let table = texts("x", ["a\u{0}b\u{1B}[31m", "một\nhai"])
    #expect(written(.table, table, width: 40) == "x\n────────\na␀b␛[31m\nmột\nhai\n")
    #expect(written(.table, table) == "x\n────────\na␀b␛[31m\nmột␊hai\n")
  }

  @Test("a cell longer than six lines is cut with a mark")
  func cut() {
    let long = String(repeating: "dài ", count: 200)
    let text = written(.table, texts("note", [long]), width: 20)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2 + 6)
    #expect(lines.last == "dài dài dài dài dài…")
    #expect(written(.table, texts("note", [long])).contains(long.dropLast()))
    #expect(!written(.list, texts("note", [long]), width: 20).contains("…"))
  }

  @Test(
    "no line is wider than the terminal",
    arguments: Format.all.filter { $0.reader == .screen }, [8, 11, 20, 33, 40, 64, 80, 100])
  func bounds(format: Format, width: Int) {
    let table = Table(
      columns: Sample.units.columns + [Column("ghi_chú_rất_dài_không_dấu_cách", .text)],
      rows: Sample.units.rows.map { $0 + [.text("越南越南越南 " + String(repeating: "x", count: 90))] })
    let answers: [Answer] = [
      .table(Sample.units), .table(table), .card(Sample.card), .tree(Sample.tree),
    ]
    for answer in answers {
      let text = written(format, answer, Layout(width: width))
      let widest = text.split(separator: "\n").map { CellWidth.of(String($0)) }.max() ?? 0
      #expect(widest <= width)
      #expect(text.contains { $0 == "B" })
    }
  }

  @Test("a cell of nothing but spaces keeps its row")
  func spaces() {
    let blank = String(repeating: " ", count: 99)
    #expect(written(.table, texts("x", ["a", blank, "b"]), width: 20).hasSuffix("a\n\nb\n"))
  }

  @Test("colour marks the header and changes no width")
  func colour() {
    let text = written(.table, .table(texts("x", ["1"])), Layout(width: 40, colour: true))
    #expect(text == "\u{1B}[1mx\u{1B}[0m\n\u{1B}[2m─\u{1B}[0m\n1\n")
  }
}
