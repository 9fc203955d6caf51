import PlanModel
import Testing

@Suite("Charts")
struct ChartTests {
  private static func chart(_ types: [ValueType], _ rows: [[Value]]) -> Chart? {
    let columns = types.enumerated().map { Column("c\($0)", $1) }
    return Chart(Table(columns: columns, rows: rows)) { value, _ in value }
  }

  @Test("a label and a number, two numbers, or a series make a chart; all else says why not")
  func shapes() {
    func fit(_ types: ValueType...) -> Result<Chart.Shape, Chart.Shape.Misfit> {
      Chart.Shape.fit(types)
    }
    #expect(fit(.text, .integer) == .success(.columns(label: 0, values: [1])))
    #expect(fit(.integer, .text) == .success(.columns(label: 1, values: [0])))
    #expect(fit(.integer, .number) == .success(.columns(label: 0, values: [1])))
    #expect(fit(.text, .number, .integer) == .success(.columns(label: 0, values: [1, 2])))
    #expect(fit(.text, .day, .percent) == .success(.series(label: 0, series: 1, value: 2)))
    #expect(fit(.text) == .failure(.count(1)))
    #expect(fit(.text, .text, .text, .integer) == .failure(.count(4)))
    #expect(fit(.text, .text) == .failure(.noNumber))
    #expect(fit(.percent, .percent) == .failure(.noLabel))
    #expect(fit(.text, .integer, .percent) == .failure(.mixed))
  }

  @Test("bars of a series stand under their label, a missing one leaves its place")
  func series() {
    let chart = ChartTests.chart(
      [.text, .text, .integer],
      [
        [.text("A"), .text("x"), .integer(1)], [.text("A"), .text("y"), .integer(2)],
        [.text("B"), .text("y"), .integer(3)],
      ])
    #expect(chart?.series == [.text("x"), .text("y")])
    #expect(chart?.groups.map(\.values) == [[1, 2], [nil, 3]])
  }

  @Test("the same bar twice hides no number")
  func twice() {
    let chart = ChartTests.chart(
      [.text, .text, .integer],
      [
        [.text("A"), .text("x"), .integer(1)], [.text("A"), .text("x"), .integer(2)],
        [.text("A"), .text("y"), .integer(3)],
      ])
    #expect(chart?.groups.map(\.values) == [[1, nil], [2, 3]])
  }

  @Test("the range holds 0, negative numbers and nothing of what is missing")
  func range() {
    let chart = ChartTests.chart(
      [.text, .number], [[.text("A"), .number(-2.5)], [.text("B"), .missing]])
    #expect(chart?.range == -2.5...0)
    #expect(ChartTests.chart([.text, .number], [])?.range == 0...0)
  }
}
