import PlanModel
import Testing

@testable import PlanFormats

@Suite("Pictures")
struct PictureTests {
  /// A chart whose texts try everything.
  private static let hostile = Chart(
    Table(
      columns: [Column("a<b", .text), Column("n", .integer)],
      rows: [
        [.text("<script>alert('x')</script> & \"y\"\u{1B}[31m\u{FFFF}"), .integer(-3)],
        [.missing, .missing],
        [.text(String(repeating: "Đảng ủy phường Nguyễn Du ", count: 20)), .integer(7)],
      ])
  ) { value, _ in value }.map(Picture.chart)

  private static func board(units: Int, duties: Int) -> Picture {
    let lastDay = Day(iso: "2023-05-19") ?? Day(number: 0)
    let rows = (0..<units).flatMap { unit in
      (0..<duties).map { duty -> [Value] in
        [
          .word("u\(unit)"),
          .text("Đảng ủy Công ty Cổ phần Môi trường và công trình đô thị số \(unit)"),
          .word("nhiem_vu_\(duty)"), .text("Nhiệm vụ thứ \(duty)"), .due(.by, lastDay + duty),
          .day(lastDay + duty), .word("open"), .word("overdue"), .boolean(false),
        ]
      }
    }
    let columns = [
      "unit", "name", "duty", "duty_name", "due", "last_day", "state", "box", "due_soon",
    ].map { Column($0, .text) }
    return .board(
      Board(Table(columns: columns, rows: rows), group: nil, keepsOrder: false) { value, _ in value
      })
  }

  private static func drawn(_ picture: Picture, width: Int?, colour: Bool = false) -> [String] {
    var text = ""
    Format.table.write(
      .picture(picture), layout: Layout(width: width, colour: colour, tongue: .vietnamese)
    ) { text += $0 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("no line is wider than the screen, however narrow", arguments: [24, 40, 80, 160])
  func fits(width: Int) throws {
    let pictures = [
      try #require(PictureTests.hostile), PictureTests.board(units: 3, duties: 7),
      PictureTests.board(units: 2, duties: 40),
    ]
    for picture in pictures {
      for line in PictureTests.drawn(picture, width: width) {
        #expect(CellWidth.of(line) <= width, "\(line)")
      }
    }
  }

  @Test("without a screen nothing is cut")
  func uncut() {
    let lines = PictureTests.drawn(PictureTests.board(units: 2, duties: 40), width: nil)
    #expect(!lines.joined().contains("…"))
    #expect(lines[0].contains("nhiem_vu_39"))
  }

  @Test("colour changes nothing but the colour")
  func colour() {
    let plain = PictureTests.drawn(PictureTests.board(units: 2, duties: 3), width: 80)
    let coloured = PictureTests.drawn(
      PictureTests.board(units: 2, duties: 3), width: 80, colour: true)
    let stripped = coloured.map { $0.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") }
    #expect(coloured.joined().contains("\u{1B}[1;97;41m"))
    #expect(stripped.map(\.withoutTrailingSpaces) == plain)
  }

  @Test("a drawing holds no markup, no controls, nothing to load, and is the same every time")
  func svg() throws {
    for picture in [try #require(PictureTests.hostile), PictureTests.board(units: 3, duties: 4)] {
      let layout = Layout(tongue: .vietnamese, today: Day(iso: "2023-05-25"))
      let text = picture.svg(title: "Tiêu đề <1>", layout)
      #expect(text == picture.svg(title: "Tiêu đề <1>", layout))
      #expect(text.contains("Tiêu đề &lt;1&gt;"))
      #expect(text.contains("Số liệu đến ngày 25/5/2023"))
      #expect(!text.contains("<script"))
      #expect(text.matches(of: #/https?:/#).count == 1, "the name of the format alone")
      let isSafe = text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value < 0xFFFE)
      }
      #expect(isSafe)
      let opened = text.matches(of: #/<(g|title|desc|text|svg)[ >]/#).count
      #expect(opened == text.matches(of: #/<\/(g|title|desc|text|svg)>/#).count)
    }
  }

  @Test("a text is broken at spaces and cut with …, and stays within its width")
  func lines() {
    let text = "Dự thảo Báo cáo đánh giá giữa nhiệm kỳ của Thành ủy"
    let lines = SvgText.lines(text, width: 120, size: 11, limit: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…"))
    #expect(lines.allSatisfy { SvgText.width($0, size: 11) <= 120 })
    #expect(SvgText.lines("ngắn", width: 120, size: 11, limit: 2) == ["ngắn"])
    #expect(SvgText.lines("", width: 120, size: 11, limit: 2) == [""])
  }

  @Test("numbers in a drawing have one decimal at most")
  func numbers() {
    #expect(SvgPage.number(12) == "12")
    #expect(SvgPage.number(-0.25) == "-0.3")
    #expect(SvgPage.number(0.04) == "0")
    #expect(SvgPage.number(-0.04) == "0")
  }
}
