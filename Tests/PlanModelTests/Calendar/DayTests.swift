import PlanModel
import Testing

struct DayTests {
  @Test("days from 1900 to 2100 agree with a walk through every one of them")
  func walk() throws {
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    // 1 January 1900 was a Monday.
    var weekday = 1
    for year in 1900...2100 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1..., lengths) {
        for number in 1...length {
          #expect(day.components == (year, month, number))
          #expect(Day(year: year, month: month, day: number) == day)
          #expect(day.weekday.rawValue == weekday)
          #expect(Day(iso: day.iso) == day)
          day = day + 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
      }
    }
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).number == 0)
  }

  @Test(
    "a day that does not exist is no day",
    arguments: [
      (2023, 2, 31), (2023, 2, 29), (1900, 2, 29), (2023, 13, 1), (2023, 0, 1), (0, 1, 1),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("29/2/2024 and 31/12/9999 exist")
  func rareDays() {
    #expect(Day(year: 2024, month: 2, day: 29)?.weekday == .thursday)
    #expect(Day(year: 9999, month: 12, day: 31)?.iso == "9999-12-31")
    #expect(Day(year: 1, month: 1, day: 1)?.iso == "0001-01-01")
  }

  @Test(
    "only the machine form is read as ISO",
    arguments: ["2023-5-20", "20/5/2023", "2023-02-31", "2023-05-20 ", "", "--", "２０２３-05-20"])
  func notISO(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("a day is spoken day first, without zeros")
  func spoken() {
    #expect(Day(year: 2023, month: 5, day: 9)?.spoken == "9/5/2023")
  }

  @Test("a month later is the same day, or the last of the month")
  func months() throws {
    let january = try #require(Day(year: 2023, month: 1, day: 31))
    #expect(january.adding(months: 1).iso == "2023-02-28")
    #expect(january.adding(months: 13).iso == "2024-02-29")
    #expect(january.adding(months: -2).iso == "2022-11-30")
    #expect(january.adding(months: 0) == january)
  }

  @Test("the bound decides the last day")
  func bounds() throws {
    let day = try #require(Day(year: 2023, month: 5, day: 20))
    #expect(Bound.before.lastDay(day).iso == "2023-05-19")
    #expect(Bound.by.lastDay(day) == day)
  }
}
