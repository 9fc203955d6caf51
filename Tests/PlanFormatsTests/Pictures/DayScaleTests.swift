import PlanModel
import Testing

@testable import PlanFormats

@Suite("Scales of days")
struct DayScaleTests {
  private static let monday = Day(iso: "2023-05-15") ?? Day(number: 0)

  private static func scale(weeks: Int, room: Int) -> DayScale {
    DayScale(monday...(monday + (weeks * 7 - 1)), room: room)
  }

  @Test("a day takes three cells, two or one, or shares one; the width always fits")
  func widths() {
    let scales = [70, 45, 21, 20, 11, 7, 4, 1].map { DayScaleTests.scale(weeks: 3, room: $0) }
    #expect(scales.map(\.cellsPerDay) == [3, 2, 1, 1, 1, 1, 1, 1])
    #expect(scales.map(\.daysPerCell) == [1, 1, 1, 2, 2, 3, 7, 21])
    for room in 1...200 {
      for weeks in [1, 2, 5, 13, 52, 260] {
        #expect(DayScaleTests.scale(weeks: weeks, room: room).width <= room)
      }
    }
  }

  @Test("each day has its cell, and each cell gives back its days")
  func cells() {
    for room in [4, 9, 21, 63] {
      let scale = DayScaleTests.scale(weeks: 3, room: room)
      for offset in 0..<21 {
        let day = DayScaleTests.monday + offset
        let cell = scale.middle(day)
        #expect((0..<scale.width).contains(cell))
        #expect(scale.days(at: cell).contains(day), "\(day.iso) at \(room)")
      }
    }
  }

  @Test("days beyond the scale lie beyond its cells")
  func beyond() {
    for room in [4, 21, 63] {
      let scale = DayScaleTests.scale(weeks: 3, room: room)
      #expect(scale.cell(DayScaleTests.monday - 1) < 0)
      #expect(scale.cell(DayScaleTests.monday + 21) >= scale.width)
    }
  }

  @Test("a cell is shaded when nobody works on any of its days")
  func shading() {
    let off: Set<Day> = [DayScaleTests.monday + 5, DayScaleTests.monday + 6]
    let single = DayScaleTests.scale(weeks: 1, room: 7)
    #expect((0..<7).filter { single.isOff($0, off) } == [5, 6])
    let double = DayScaleTests.scale(weeks: 1, room: 4)
    #expect((0..<double.width).filter { double.isOff($0, off) } == [3])
    #expect((0..<3).allSatisfy { !DayScaleTests.scale(weeks: 3, room: 3).isOff($0, off) })
  }
}
