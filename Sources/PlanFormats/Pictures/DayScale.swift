import PlanModel

/// Days laid on terminal cells: several cells to a day, or several days to a cell.
struct DayScale: Hashable {
  let days: ClosedRange<Day>
  /// 1 to 3; 1 where a cell holds several days.
  let cellsPerDay: Int
  /// 1, or as many as the width asks for: 2, 3, 4, 5, 7, then whole weeks.
  let daysPerCell: Int

  /// The widest scale that takes at most `room` cells.
  init(_ days: ClosedRange<Day>, room: Int) {
    self.days = days
    let count = days.upperBound - days.lowerBound + 1
    let room = max(1, room)
    cellsPerDay = min(3, max(1, room / count))
    let least = (count + room - 1) / room
    daysPerCell =
      [1, 2, 3, 4, 5, 7].first { $0 >= least } ?? (least + 6) / 7 * 7
  }

  var width: Int {
    let count = days.upperBound - days.lowerBound + 1
    return daysPerCell > 1 ? (count + daysPerCell - 1) / daysPerCell : count * cellsPerDay
  }

  /// The first cell of a day; beyond the scale for a day beyond it.
  func cell(_ day: Day) -> Int {
    let place = day - days.lowerBound
    return daysPerCell > 1
      ? (place >= 0 ? place / daysPerCell : (place - daysPerCell + 1) / daysPerCell)
      : place * cellsPerDay
  }

  /// The cell in the middle of a day, where its sign stands.
  func middle(_ day: Day) -> Int { cell(day) + (cellsPerDay - 1) / 2 }

  /// The days a cell stands for.
  func days(at cell: Int) -> ClosedRange<Day> {
    let first = days.lowerBound + cell / cellsPerDay * daysPerCell
    return first...min(first + (daysPerCell - 1), max(first, days.upperBound))
  }

  /// Whether nobody works on any day of the cell.
  func isOff(_ cell: Int, _ daysOff: Set<Day>) -> Bool {
    let days = days(at: cell)
    return (0...(days.upperBound - days.lowerBound)).allSatisfy {
      daysOff.contains(days.lowerBound + $0)
    }
  }
}
