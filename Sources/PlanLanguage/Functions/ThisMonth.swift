import PlanModel

extension Function {
  package static let thisMonth = Function(
    "this_month", "tháng_này", .days { month(of: $0) },
    result: Phrase("days from the first to the last", vi: "từ ngày đầu đến ngày cuối tháng"),
    summary: Phrase(
      "the month of today, after `in`",
      vi: "tháng này, viết sau `in`"),
    examples: [
      Example(
        "tasks | where due in this_month | count per duty",
        Phrase("what falls due this month", vi: "việc đến hạn trong tháng"))
    ])

  private static func month(of today: Day) -> ClosedRange<Day> {
    let (year, month, day) = today.components
    let first = today - (day - 1)
    return first...first + (Day.length(ofMonth: month, year: year) - 1)
  }
}
