import Testing

@testable import PlanFormats

@Suite("Bars")
struct BarAxisTests {
  @Test("a bar is as long as its number, to an eighth of a cell")
  func lengths() {
    let axis = BarAxis(0...10, cells: 10)
    #expect(axis.bar(10).bar == "██████████")
    #expect(axis.bar(2.5).bar == "██▌")
    #expect(axis.bar(0.01).bar == "▏", "what is more than nothing is seen")
    #expect(axis.bar(0).bar == "▏")
  }

  @Test("numbers below 0 go to the left of the axis, those above it begin there")
  func negative() {
    let axis = BarAxis(-5...5, cells: 10)
    let (below, above) = (axis.bar(-5), axis.bar(5))
    #expect(below.before == "" && below.bar == "█████")
    #expect(above.before == "     " && above.bar == "█████")
    #expect(axis.bar(-1).before == "    ")
  }

  @Test("every line is as wide as the axis", arguments: [0.0...10, -5.0...5, -3.0...0, 0.0...0])
  func widths(range: ClosedRange<Double>) {
    for cells in [4, 9, 40] {
      let axis = BarAxis(range, cells: cells)
      for value in [range.lowerBound, 0, range.upperBound, range.upperBound / 3] {
        let line = axis.bar(value)
        #expect((line.before + line.bar + line.after).count == cells, "\(value) in \(cells)")
      }
      let none = axis.none
      #expect((none.before + none.bar + none.after).count == cells)
    }
  }

  @Test("the ticks of a drawing are round, hold 0, and are whole where numbers are counted")
  func ticks() {
    #expect(SvgChart.ticks(0...27, isWhole: true) == [0, 5, 10, 15, 20, 25, 30])
    #expect(SvgChart.ticks(0...2, isWhole: true) == [0, 1, 2])
    #expect(SvgChart.ticks(-224.5...0.3, isWhole: false).contains(0))
    #expect(SvgChart.ticks(0...0, isWhole: true) == [0])
    #expect(SvgChart.ticks(0...1e12, isWhole: true).count <= 9)
  }
}
