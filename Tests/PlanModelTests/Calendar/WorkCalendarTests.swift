import Testing

@testable import PlanModel

/// `20/5/2023`, as in the plan.
func day(_ text: String) throws -> Day {
  let parts = text.split(separator: "/").compactMap { Int($0) }
  try #require(parts.count == 3)
  return try #require(Day(year: parts[2], month: parts[1], day: parts[0]))
}

struct WorkCalendarTests {
  let calendar = WorkCalendar(holidays: WorkCalendar.shipped())

  @Test("every row of the shipped table is read, and every year has its days")
  func shippedTable() {
    let table = ShippedTable(bytes: PackageResources.viet_nam_work_calendar_tsv)
    #expect(table.faults.isEmpty)
    #expect(Set(table.tet.keys) == Set(2000...2050))
    #expect(Set(table.gioTo.keys) == Set(2000...2050))
    #expect(Set(table.listed.keys) == Set(2020...2030))
    for year in 2000...2050 { #expect(table.holidays(of: year).count >= 8) }
    let days = WorkCalendar.shipped().map(\.day)
    #expect(days == days.sorted())
    #expect(Set(days).count == days.count)
  }

  @Test("what was announced is no forecast, all else is")
  func forecasts() {
    for holiday in WorkCalendar.shipped() {
      #expect(holiday.forecast != (2020...2026).contains(holiday.day.components.year))
    }
  }

  @Test("Tết follows the calendar of Viet Nam, not of China, in 2007 and 2030")
  func tet() throws {
    let table = ShippedTable(bytes: PackageResources.viet_nam_work_calendar_tsv)
    #expect(table.tet[2007] == (try day("17/2/2007")))
    #expect(table.tet[2030] == (try day("2/2/2030")))
  }

  @Test(
    "the law gives the days that were announced or foreseen, exchanges apart",
    arguments: 2020...2030)
  func lawAgrees(year: Int) throws {
    let table = ShippedTable(bytes: PackageResources.viet_nam_work_calendar_tsv)
    let law = StatutoryHolidays(
      year: year, tet: try #require(table.tet[year]), gioTo: try #require(table.gioTo[year]))
    let exchanged = ["Nghỉ hoán đổi", "Làm bù"]
    let listed = table.holidays(of: year).filter { row in
      !exchanged.contains { row.name.hasPrefix($0) }
    }
    func weekdays(_ holidays: [Holiday]) -> [String] {
      holidays.map(\.day).filter { !$0.weekday.isWeekend }.map(\.iso)
    }
    #expect(weekdays(law.holidays) == weekdays(listed))
  }

  @Test("the law's days follow its history")
  func history() throws {
    #expect(calendar.isWorkday(try day("7/4/2006")) == true, "10/3 lunar is a holiday since 2007")
    #expect(calendar.isWorkday(try day("26/4/2007")) == false)
    #expect(calendar.isWorkday(try day("3/9/2019")) == true, "one day of National Day before 2021")
    #expect(calendar.isWorkday(try day("5/2/2019")) == false)
    #expect(calendar.isWorkday(try day("8/2/2019")) == false)
    #expect(calendar.isWorkday(try day("24/11/2031")) == false)
  }

  @Test("the days around plan 103")
  func plan103() throws {
    for number in 29...30 { #expect(calendar.isWorkday(try day("\(number)/4/2023")) == false) }
    for number in 1...3 { #expect(calendar.isWorkday(try day("\(number)/5/2023")) == false) }
    #expect(calendar.isWorkday(try day("28/4/2023")) == true)
    #expect(calendar.isWorkday(try day("4/5/2023")) == true)
    #expect(try day("30/5/2023").weekday == .tuesday)
    #expect(calendar.isWorkday(try day("30/5/2023")) == true)
    for (date, last, workday) in [
      ("20/5/2023", "19/5/2023", "19/5/2023"), ("27/5/2023", "26/5/2023", "26/5/2023"),
      ("5/6/2023", "4/6/2023", "2/6/2023"),
    ] {
      let lastDay = Bound.before.lastDay(try day(date))
      #expect(lastDay.spoken == last)
      #expect(calendar.lastWorkday(onOrBefore: lastDay)?.spoken == workday)
      #expect(try day(workday).weekday == .friday)
    }
    #expect(calendar.workdays(after: try day("26/5/2023"), through: try day("2/6/2023")) == 5)
    #expect(calendar.workdays(after: try day("30/5/2023"), through: try day("2/6/2023")) == 3)
  }

  @Test("a Saturday given in exchange is worked, the day it was given for is not")
  func exchanges() throws {
    #expect(calendar.isWorkday(try day("29/4/2024")) == false)
    #expect(calendar.isWorkday(try day("4/5/2024")) == true)
    #expect(calendar.isWorkday(try day("26/4/2025")) == true)
    #expect(calendar.isWorkday(try day("11/5/2024")) == false)
  }

  @Test("an office's own days hold over the shipped ones")
  func ownDays() throws {
    let saturday = try day("6/5/2023")
    let monday = try day("8/5/2023")
    let own = [
      Holiday(day: saturday, name: "Làm bù", kind: .worked),
      Holiday(day: monday, name: "Nghỉ", kind: .off),
      Holiday(day: try day("2/5/2023"), name: "Trực", kind: .worked),
      Holiday(day: try day("1/1/2051"), name: "Quá xa", kind: .off),
    ]
    let calendar = WorkCalendar(holidays: WorkCalendar.shipped() + own)
    #expect(calendar.isWorkday(saturday) == true)
    #expect(calendar.isWorkday(monday) == false)
    #expect(calendar.isWorkday(try day("2/5/2023")) == true)
  }

  @Test("every answer agrees with counting day by day")
  func bruteForce() throws {
    var day = try day("20/12/2022")
    let end = try PlanModelTests.day("10/3/2024")
    while day < end {
      let isWorked = try #require(calendar.isWorkday(day) as Bool?)
      var (back, on) = (day, day)
      while calendar.isWorkday(back) == false { back = back - 1 }
      while calendar.isWorkday(on) == false { on = on + 1 }
      #expect(calendar.lastWorkday(onOrBefore: day) == back)
      #expect(calendar.nextWorkday(onOrAfter: day) == on)
      var count = 0
      for ahead in 0...40 {
        if ahead > 0, calendar.isWorkday(day + ahead) == true {
          count += 1
          #expect(calendar.adding(workdays: count, to: day) == day + ahead)
        }
        #expect(calendar.workdays(after: day, through: day + ahead) == count)
        #expect(calendar.workdays(after: day + ahead, through: day) == -count)
      }
      var earlier = 0
      for behind in 1...40 where calendar.isWorkday(day - behind) == true {
        earlier += 1
        #expect(calendar.adding(workdays: -earlier, to: day) == day - behind)
      }
      #expect(calendar.adding(workdays: 0, to: day) == day)
      #expect((back == day) == isWorked)
      day = day + 1
    }
  }

  @Test("beyond 2000–2050 nothing is known")
  func beyond() throws {
    let (first, last) = (WorkCalendar.range.lowerBound, WorkCalendar.range.upperBound)
    #expect(first.iso == "2000-01-01")
    #expect(last.iso == "2050-12-31")
    for outside in [first - 1, last + 1, first - 1000, last + 1000] {
      #expect(calendar.isWorkday(outside) == nil)
      #expect(calendar.lastWorkday(onOrBefore: outside) == nil)
      #expect(calendar.nextWorkday(onOrAfter: outside) == nil)
      #expect(calendar.workdays(after: outside, through: first) == nil)
      #expect(calendar.workdays(after: last, through: outside) == nil)
      #expect(calendar.adding(workdays: 0, to: outside) == nil)
    }
    #expect(calendar.lastWorkday(onOrBefore: first) == nil, "1/1/2000 was a Saturday")
    #expect(calendar.nextWorkday(onOrAfter: last) == nil, "31/12/2050 is a Saturday")
    #expect(calendar.adding(workdays: 1, to: last) == nil)
    #expect(calendar.adding(workdays: -1, to: first) == nil)
    #expect(calendar.adding(workdays: .max, to: first) == nil)
    #expect(calendar.adding(workdays: .min, to: first) == nil)
    #expect(calendar.adding(workdays: -1, to: try day("5/1/2000"))?.iso == "2000-01-04")
  }

  @Test("the days for SQL are all days, with an ordinal that grows on working days only")
  func allDays() {
    var next = WorkCalendar.range.lowerBound
    var ordinal = 0
    for (day, isWorkday, count) in calendar.days() {
      if isWorkday { ordinal += 1 }
      #expect(day == next && count == ordinal && calendar.isWorkday(day) == isWorkday)
      next = next + 1
    }
    #expect(next == WorkCalendar.range.upperBound + 1)
  }
}
