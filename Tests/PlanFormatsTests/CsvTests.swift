import PlanModel
import Testing

@testable import PlanFormats

@Suite("CSV and TSV")
struct CsvTests {
  @Test("values are exact and missing ones empty")
  func values() {
    #expect(
      written(.csv, Sample.units) == """
        code,name,tasks,rate,due
        bac_ha,Đảng ủy phường Bắc Hà,2,0.857142,before 2023-05-20
        vp_hdnd,Đảng ủy cơ quan Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố,12,,by 2023-05-30

        """)
  }

  @Test("commas, quotes, line breaks and outer spaces are quoted")
  func quoting() {
    #expect(
      written(.csv, texts("a,b", ["x,y", "\"x\"", "x\ny", " x", "x y"]))
        == "\"a,b\"\n\"x,y\"\n\"\"\"x\"\"\"\n\"x\ny\"\n\" x\"\nx y\n")
  }

  @Test("a text that a spreadsheet would run is guarded, a number is not")
  func formulas() {
    let table = Table(
      columns: [Column("=x", .text), Column("n", .number)],
      rows: [
        [.text("=1+1"), .number(-1.5)], [.text("+84"), .integer(-2)],
        [.text("-x"), .percent(-0.5)],
        [.text("@SUM(A1)"), .missing], [.text("\t=1"), .missing], [.text("\r=1"), .missing],
        [.list([.text("=a"), .text("b")]), .missing], [.word("=HYPERLINK(\"x\",\"y\")"), .missing],
      ])
    #expect(
      written(.csv, table) == """
        '=x,n
        '=1+1,-1.5
        '+84,-2
        '-x,-0.5
        '@SUM(A1),
        '\t=1,
        '␍=1,
        '=a; b,
        "'=HYPERLINK(""x"",""y"")",

        """)
  }

  @Test("a mark for Excel is written only when asked for")
  func bom() {
    let table = Answer.table(texts("x", []))
    let text = written(.csv, table, Layout(options: ["bom": .boolean(true)]))
    #expect(Array(text.utf8) == [0xEF, 0xBB, 0xBF] + Array("x\n".utf8))
    #expect(written(.csv, table, Layout(options: ["bom": .boolean(false)])) == "x\n")
    #expect(written(.csv, table) == "x\n")
  }

  @Test("an empty table keeps its header, a lone empty value its row")
  func empty() {
    #expect(written(.csv, Sample.none) == "code,name,tasks,rate,due\n")
    #expect(written(.tsv, Sample.none) == "code\tname\ttasks\trate\tdue\n")
    #expect(written(.csv, texts("x", ["", "a"])) == "x\n\"\"\na\n")
  }

  @Test("TSV escapes what would break a row and quotes nothing")
  func tsv() {
    let table = Table(
      columns: [Column("a", .text), Column("b", .text)],
      rows: [[.text("x\ty\nz\\\r"), .text("\"=1\"")], [.missing, .text("\u{0}Đ")]])
    #expect(written(.tsv, table) == "a\tb\nx\\ty\\nz\\\\\\r\t\"=1\"\n\t␀Đ\n")
  }

  @Test("a hundred thousand rows come in pieces")
  func streams() {
    let row: [Value] = [.integer(7), .text("Đảng ủy"), .day(day("2023-05-20"))]
    let table = Table(
      columns: [Column("n", .integer), Column("t", .text), Column("d", .day)],
      rows: Array(repeating: row, count: 100_000))
    var longest = 0
    var bytes = 0
    Format.csv.write(.table(table), layout: Layout()) { piece in
      longest = max(longest, piece.utf8.count)
      bytes += piece.utf8.count
    }
    #expect(bytes == 6 + 100_000 * "7,Đảng ủy,2023-05-20\n".utf8.count)
    #expect(longest < 1000)
  }
}
