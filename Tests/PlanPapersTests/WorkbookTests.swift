import PlanModel
import Testing

@testable import PlanPapers

@Suite("Workbooks")
struct WorkbookTests {
  let xlsx = PaperLine(.write, [.text("xlsx")])

  @Test("two runs differ in nothing")
  func same() throws {
    let job = [xlsx, PaperLine(.title, [.text("Biểu")])] + Sample.table([Sample.row])
    let (first, second) = (try Desk(job), try Desk(job))
    #expect(first.isDone && first.file.starts(with: [0x50, 0x4B]))
    #expect(first.file == second.file)
  }

  @Test("a text longer than a cell is refused with its row and column, never cut")
  func tooLong() throws {
    var row = Sample.row
    row[0] = .text(String(repeating: "ă", count: 32_767))
    #expect(try Desk([xlsx] + Sample.table([row])).isDone)
    row[0] = .text(String(repeating: "ă", count: 32_768))
    #expect(
      try Desk([xlsx] + Sample.table([Sample.row, row])).refusal
        == .tooLong(row: 2, column: "Đơn vị", length: 32_768, most: 32_767))
  }

  @Test("more columns than a sheet has are refused")
  func columns() throws {
    let column = PaperLine(.column, [.text("x"), .text("text"), .integer(0)])
    let wide = Array(repeating: column, count: 16_385)
    #expect(
      try Desk([xlsx, PaperLine(.table, [.text("")])] + wide).refusal
        == .tooManyColumns(16_385, most: 16_384))
  }

  @Test("a table without rows, and none at all, make a file")
  func empty() throws {
    #expect(try Desk([xlsx] + Sample.table([])).isDone)
    let facts = [PaperLine(.title, [.text("x")]), PaperLine(.fact, [.text("Loại"), .text("xã")])]
    #expect(try Desk([xlsx] + facts).isDone)
    #expect(try Desk([xlsx] + facts + Sample.table([]) + Sample.table([Sample.row])).isDone)
  }

  @Test(
    "a job that makes no sense is refused",
    arguments: [
      "", "papers\ti2\n", "papers\ti1\nwrite\ttpdf\nend\n", "papers\ti1\nwrite\ttxlsx\n",
      "papers\ti1\nwrite\ttxlsx\nrow\ti0\nend\n", "papers\ti1\nwrite\ttxlsx\nhello\nend\n",
      "papers\ti1\nwrite\ttxlsx\ntable\tt\nrow\ti0\ti5\nend\n", "papers\ti1\nwrite\ttxlsx\nend",
    ])
  func nonsense(job: String) throws {
    guard case .badJob? = try Desk(text: job).refusal else {
      Issue.record("not refused")
      return
    }
  }
}
