import PlanModel
import Testing

struct PeriodTests {
  let calendar = WorkCalendar(holidays: WorkCalendar.shipped())

  @Test(
    "a period is added by its unit",
    arguments: [
      (Period(7, .days), "19/5/2023", "26/5/2023"), (Period(2, .weeks), "19/5/2023", "2/6/2023"),
      (Period(1, .months), "31/5/2023", "30/6/2023"),
      (Period(1, .quarters), "30/11/2023", "29/2/2024"),
      (Period(1, .years), "29/2/2024", "28/2/2025"),
      (Period(3, .workdays), "28/4/2023", "8/5/2023"),
      (Period(-3, .workdays), "8/5/2023", "28/4/2023"),
      (Period(-1, .months), "31/3/2023", "28/2/2023"),
      (Period(-30, .years), "1/1/2000", "1/1/1970"),
    ])
  func adding(period: Period, start: String, end: String) throws {
    #expect(calendar.adding(period, to: try day(start))?.spoken == end)
  }

  @Test("a period that leads beyond the years or the calendar has no end")
  func beyond() throws {
    let start = try day("19/5/2023")
    for unit in Period.Unit.allCases {
      for count in [Int.max, Int.min, 4_000_000, -4_000_000] {
        #expect(calendar.adding(Period(count, unit), to: start) == nil)
      }
    }
    #expect(calendar.adding(Period(10_000, .workdays), to: start) == nil)
    #expect(calendar.adding(Period(-2023, .years), to: start) == nil)
    #expect(calendar.adding(Period(-2022, .years), to: start)?.iso == "0001-05-19")
  }

  @Test(
    "a period's end on a day off moves to the next working day, a working day stays",
    arguments: [
      (Period(5, .days), "24/4/2023", "4/5/2023"), (Period(4, .days), "24/4/2023", "28/4/2023"),
      (Period(1, .days), "19/5/2023", "22/5/2023"), (Period(1, .workdays), "28/4/2023", "4/5/2023"),
      (Period(5, .days), "29/4/2024", "4/5/2024"),
    ])
  func end(period: Period, event: String, end: String) throws {
    #expect(calendar.end(of: period, from: try day(event))?.spoken == end)
  }
}
