import PlanModel
import Testing

@testable import PlanFormats

@Suite("Formats")
struct FormatTests {
  @Test("names and extensions are taken once")
  func unique() {
    #expect(Set(Format.all.map(\.name)).count == Format.all.count)
    let extensions = Format.all.flatMap(\.extensions)
    #expect(Set(extensions).count == extensions.count)
  }

  @Test("every format explains itself in both languages and shows itself")
  func explained() {
    for format in Format.all {
      #expect(!format.summary.english.isEmpty && !format.summary.vietnamese.isEmpty)
      #expect(format.examples.allSatisfy { $0.line.contains("to \(format.name)") })
      #expect(!format.examples.isEmpty)
    }
  }

  @Test("only the formats for programs are machine formats")
  func machine() {
    #expect(Format.all.filter(\.isMachine).map(\.name) == ["csv", "json", "jsonl", "tsv"])
    #expect(Format.all.filter(\.takesCountLine).map(\.name) == ["box", "list", "table"])
  }

  @Test(
    "rows are counted in the user's language",
    arguments: [
      (0, Tongue.english, "0 rows"), (1, .english, "1 row"), (24, .english, "24 rows"),
      (1, .vietnamese, "1 dòng"), (24, .vietnamese, "24 dòng"),
    ])
  func counted(rows: Int, tongue: Tongue, line: String) {
    #expect(Format.countLine(rows: rows, tongue: tongue) == line)
  }

  @Test("a calendar is no way to look at an answer, any other text is")
  func calendars() {
    #expect(Format.all.filter(\.isCalendar).map(\.name) == ["ics"])
    #expect(
      Format.all.filter(\.isForPeople).map(\.name)
        == ["docx", "html", "ics", "markdown", "text", "xlsx"])
  }

  @Test(
    "no format lets a control character of the data through",
    arguments: Format.all.filter { !$0.isCalendar })
  func controls(format: Format) {
    let nasty = "a\u{0}b\u{1B}[31mc\u{7}d\u{9B}2Je\u{7F}\u{202E}f\u{8}g\rh"
    let table = texts(nasty, [nasty])
    let card = Card(
      entity: nasty, code: nasty, name: nasty,
      facts: [Card.Fact(nasty, .word(nasty), .text), Card.Fact("x", .list([.text(nasty)]), .text)],
      sections: [Card.Section(nasty, table)])
    let tree = Tree(
      table: Table(
        columns: [Column("level", .integer), Column(nasty, .text), Column("x\u{1B}", .text)],
        rows: [[.integer(1), .text(nasty), .text(nasty)]]),
      level: "level", label: nasty)
    let counts = Table(
      columns: [Column(nasty, .text), Column("n", .integer)], rows: [[.text(nasty), .integer(1)]])
    let pictures = [Chart(counts) { value, _ in value }].compactMap { $0.map(Picture.chart) }
    let lists = format.isDrawn ? [] : [Answer.table(table), .card(card), .tree(tree)]
    for answer in lists + pictures.map(Answer.picture) {
      for width in [nil, 80, 20] {
        let text = written(format, answer, Layout(width: width))
        #expect(text.contains("a") && text.contains("b"))
        let unsafe = text.unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F..<0xA0).contains($0.value)
            || $0 == "\u{202E}"
        }
        #expect(unsafe.isEmpty)
      }
    }
  }

  @Test("without colour nothing but the text is written", arguments: Format.all)
  func plain(format: Format) {
    #expect(!written(format, .card(Sample.card), Layout(width: 80)).contains("\u{1B}"))
  }

  @Test("documents and machine formats are never coloured or fitted", arguments: Format.all)
  func unfitted(format: Format) {
    guard format.reader != .screen else { return }
    for answer in [Answer.table(Sample.units), .card(Sample.card), .tree(Sample.tree)] {
      let fitted = written(format, answer, Layout(width: 20, colour: true, expanded: true))
      #expect(fitted == written(format, answer))
    }
  }

  @Test("a table without columns is written without harm", arguments: Format.all)
  func nothing(format: Format) {
    let empty = Table(columns: [], rows: [])
    let text = written(format, empty, width: 40)
    #expect(format.reader != .screen || text.isEmpty)
  }
}
