import PlanModel
import Testing

@testable import PlanFormats

@Suite("Pages with pictures")
struct PageTests {
  static let today = day("2023-05-28")

  static func status(unit: String = "Đảng ủy phường Bắc Hà", team: String = "Đoàn 1") -> Status {
    let columns = [
      "plan", "plan_title", "unit", "name", "sector", "supervisors", "duty", "duty_name", "due",
      "last_day", "state", "box", "due_soon", "days_left", "days_late", "start", "after_day",
    ].map { Column($0, .text) }
    func row(_ code: String, _ state: TaskState, _ box: Box) -> [Value] {
      [
        .word("103-KH/Th.U"), .text("Sơ kết giữa nhiệm kỳ"), .word(code), .text(unit),
        .text("Phường, xã"), .list([.text(team)]), .word("hoi_nghi"), .text("Tổ chức hội nghị"),
        .due(.before, day("2023-05-20")), .day(day("2023-05-19")), .word(state.rawValue),
        .word(box.rawValue), .boolean(false), .integer(-9), .missing, .day(day("2023-03-14")),
        .missing,
      ]
    }
    return Status(
      Table(
        columns: columns, rows: [row("bac_ha", .returned, .overdue), row("b", .done, .onTime)]),
      today: today, calendar: WorkCalendar(holidays: [])
    ) { value, _ in value }
  }

  static func page(_ picture: Picture, _ tongue: Tongue = .vietnamese) -> String {
    written(.html, .picture(picture), Layout(tongue: tongue, today: today))
  }

  @Test("a status page has boxes, the late by team, a timeline and a board")
  func status() {
    let page = PageTests.page(.status(PageTests.status()))
    #expect(page.contains("<html lang=\"vi\">"))
    #expect(page.contains("<h1>Tình hình thực hiện 103-KH/Th.U</h1>"))
    #expect(
      page.contains("<p class=\"lead\">Sơ kết giữa nhiệm kỳ · Số liệu đến ngày 28/5/2023</p>"))
    #expect(page.contains("<strong>1</strong> <span>50% tổng số</span>"))
    #expect(page.contains("<h3>Đoàn 1 <small>1</small></h3>"))
    #expect(page.contains("<td data-label=\"số ngày\" class=\"number\">9</td>"))
    #expect(page.contains("</b> quá hạn, bị trả lại</td>"))
    #expect(page.contains("<div class=\"timeline dated\""))
    #expect(page.contains("<tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\">Phường, xã"))
  }

  @Test("a page loads nothing, and runs no script but its own")
  func closed() {
    let page = PageTests.page(.status(PageTests.status()))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("url("))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("script-src 'sha256-\(PageScript.digest)'"))
    #expect(page.ranges(of: "<script>").count == 1)
    let chart = Picture.chart(
      Chart(
        Table(
          columns: [Column("a", .text), Column("n", .integer)], rows: [[.text("x"), .integer(1)]])
      ) { value, _ in value }!)
    #expect(!PageTests.page(chart).contains("script"))
  }

  @Test("data is never read as markup")
  func escaped() {
    let evil = "<script>alert(1)</script>\"'&\u{1B}"
    let page = PageTests.page(.status(PageTests.status(unit: evil, team: evil)))
    #expect(page.ranges(of: "<script>").count == 1)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;␛"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
  }

  @Test("the same answer is the same page")
  func same() {
    let status = PageTests.status()
    #expect(PageTests.page(.status(status)) == PageTests.page(.status(status)))
  }

  @Test("a bar is as long as its number, left of zero for less")
  func chart() {
    let chart = Chart(
      Table(
        columns: [Column("a", .text), Column("n", .integer)],
        rows: [[.text("x"), .integer(-1)], [.text("y"), .integer(3)]])
    ) { value, _ in value }!
    let page = PageTests.page(.chart(chart))
    #expect(page.contains("margin-left: 0%; width: 25%"))
    #expect(page.contains("margin-left: 25%; width: 75%"))
  }

  @Test("a status on the screen has the same parts, at any width", arguments: [40, 80, 160])
  func screen(width: Int) {
    let text = written(
      .table, .picture(.status(PageTests.status())), Layout(width: width, tongue: .vietnamese))
    #expect(text.contains("Đoàn 1 (1)") && text.contains("Dòng thời gian\n"))
    #expect(text.contains("Bảng theo dõi\n"))
    #expect(text.split(separator: "\n").allSatisfy { CellWidth.of(String($0)) <= width })
  }

  @Test("a document without drawings has the same as tables")
  func tables() {
    let status = Picture.status(PageTests.status())
    let text = written(
      .markdown, .picture(status), Layout(tongue: .vietnamese, today: PageTests.today))
    #expect(text.hasPrefix("# Tình hình thực hiện 103-KH/Th.U\n\nSố liệu đến ngày 28/5/2023\n"))
    #expect(text.contains("| ✗ quá hạn | 1 | 50% | 50% |"))
    #expect(text.contains("| xong | 1 | 50% | 50% |"))
    #expect(text.contains("## Đoàn 1\n"))
    #expect(
      text.contains("| Tổ chức hội nghị | trước 20/5/2023 | 19/5/2023 | ✗ quá hạn | 1/2 | 1 |"))
    #expect(text.contains("| Phường, xã | Đảng ủy phường Bắc Hà | ✗← quá hạn, bị trả lại | 0/1 |"))
    let names = status.sections(.english).map(\.title)
    #expect(names == ["The boxes", "Đoàn 1", "Timeline", "Board"])
  }

  @Test("shares are written with a point and at most two places")
  func percent() {
    #expect(HtmlText.percent(0) == "0%" && HtmlText.percent(1) == "100%")
    #expect(HtmlText.percent(1.0 / 3) == "33.33%" && HtmlText.percent(.nan) == "0%")
  }
}
