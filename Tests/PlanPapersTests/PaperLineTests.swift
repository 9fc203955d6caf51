import PlanModel
import Testing

@Suite("The talk with kh-papers")
struct PaperLineTests {
  @Test(
    "a line is read as it was written",
    arguments: [
      [Value.missing], [.text("")], [.text("a\tb\\n\nc\r\\")], [.integer(-7), .number(0.1)],
      [.percent(1e-9), .boolean(true), .boolean(false), .day(Day(number: -1))],
      [.text("Đảng ủy – “x”"), .missing, .text("i5")],
    ])
  func roundTrip(values: [Value]) {
    let line = PaperLine(.row, values)
    #expect(line.text.filter { $0 == "\n" }.count == 1)
    #expect(PaperLine(Array(line.text.utf8.dropLast())) == line)
  }

  @Test(
    "what was never written is not read",
    arguments: ["row\tx", "row\ti", "row\tb2", "row\t-1", "row\tta\\", "row\tt\\x", "row\t"])
  func damaged(line: String) {
    #expect(PaperLine(Array(line.utf8)) == nil)
  }

  @Test(
    "a refusal arrives as it was sent",
    arguments: [
      PaperRefusal.badJob("x"), .tooManyRows(most: 3), .tooManyColumns(9, most: 8),
      .tooLong(row: 2, column: "Ghi chú", length: 40_000, most: 32_767), .cannotWrite("đầy"),
    ])
  func refusals(refusal: PaperRefusal) {
    #expect(PaperRefusal(refusal.line) == refusal)
  }
}
