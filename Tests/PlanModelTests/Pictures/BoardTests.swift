import PlanModel
import Testing

@Suite("Boards")
struct BoardTests {
  static let columns = [
    Column("unit", .one("unit")), Column("name", .text), Column("duty", .one("duty")),
    Column("duty_name", .text), Column("due", .due), Column("last_day", .day),
    Column("state", .enumeration("state")), Column("box", .enumeration("box")),
    Column("due_soon", .boolean), Column("sector", .text),
  ]

  static func row(
    _ unit: String, _ name: String, _ duty: String, lastDay: Day?, _ state: String,
    _ box: String?, soon: Bool = false, sector: String? = nil
  ) -> [Value] {
    [
      .word(unit), .text(name), .word(duty), .text("Nhiệm vụ \(duty)"),
      lastDay.map { .due(.before, $0 + 1) } ?? .missing, lastDay.map { .day($0) } ?? .missing,
      .word(state), box.map { .word($0) } ?? .missing, .boolean(soon),
      sector.map { .text($0) } ?? .missing,
    ]
  }

  static func board(_ rows: [[Value]], group: String? = nil, keepsOrder: Bool = false) -> Board {
    Board(Table(columns: columns, rows: rows), group: group, keepsOrder: keepsOrder) { value, _ in
      value
    }
  }

  static let may19 = Day(iso: "2023-05-19") ?? Day(number: 0)

  @Test("units stand in the order of the Vietnamese alphabet, or in that of the list")
  func order() {
    let rows = [("t", "Thạch Hạ"), ("d", "Đồng Môn"), ("b", "Bắc Hà"), ("dn", "Dân vận")].map {
      BoardTests.row($0.0, $0.1, "h", lastDay: BoardTests.may19, "open", "within_time")
    }
    #expect(BoardTests.board(rows).units.map(\.code) == ["b", "dn", "d", "t"])
    #expect(BoardTests.board(rows, keepsOrder: true).units.map(\.code) == ["t", "d", "b", "dn"])
  }

  @Test("duties stand by deadline, one without a deadline last; an extension moves no column")
  func duties() {
    let board = BoardTests.board([
      BoardTests.row("a", "A", "z", lastDay: nil, "done", "no_deadline"),
      BoardTests.row("a", "A", "y", lastDay: BoardTests.may19 + 7, "open", "within_time"),
      BoardTests.row("a", "A", "x", lastDay: BoardTests.may19 + 10, "open", "within_time"),
      BoardTests.row("b", "B", "x", lastDay: BoardTests.may19, "open", "overdue"),
    ])
    #expect(board.duties.map(\.code) == ["x", "y", "z"])
    #expect(board.duties[0].due == .due(.before, BoardTests.may19 + 1))
    #expect(board.cells[1][1] == nil)
  }

  @Test("waived and void tasks are shown and count nowhere; what waits is not done")
  func totals() {
    let board = BoardTests.board([
      BoardTests.row("a", "A", "x", lastDay: BoardTests.may19, "waived", nil),
      BoardTests.row("b", "B", "x", lastDay: BoardTests.may19, "void", nil),
      BoardTests.row("c", "C", "x", lastDay: BoardTests.may19, "submitted", "on_time"),
      BoardTests.row("d", "D", "x", lastDay: BoardTests.may19, "done", "late"),
      BoardTests.row("e", "E", "x", lastDay: BoardTests.may19, "returned", "overdue"),
    ])
    #expect(board.total.all == 3)
    #expect(board.total.done == 1)
    #expect(board.total.waiting == 1)
    #expect(board.total.overdue == 1)
    #expect(board.legend.map(\.mark) == [.onTime, .late, .overdue, .waived, .void])
    #expect(board.waits.map(\.wait) == [.acceptance, .returned])
    #expect(board.cells[4][0]?.words(.vietnamese) == "quá hạn, bị trả lại")
  }

  @Test("groups stand together, those without one last")
  func groups() {
    let board = BoardTests.board(
      [("a", "Phường"), ("b", nil), ("c", "Đảng"), ("d", "Phường")].map { code, sector in
        BoardTests.row(
          code, code, "x", lastDay: BoardTests.may19, "open", "within_time", sector: sector)
      }, group: "sector")
    #expect(board.units.map(\.code) == ["c", "a", "d", "b"])
    #expect(board.units.last?.group == .missing)
  }
}
