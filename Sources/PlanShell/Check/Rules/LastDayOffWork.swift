import PlanLanguage
import PlanModel

extension Rule {
  static let lastDayOffWork = Rule(
    "last_day_off_work", .warn, .time,
    Phrase("the last day is no working day", vi: "ngày cuối của hạn không phải ngày làm việc"),
    summary: Phrase(
      "A fixed date is not moved by a weekend: offices that are closed must deliver earlier.",
      vi: "Ngày ấn định không tự dời vì ngày nghỉ: nơi không làm việc phải nộp sớm hơn."),
    question: """
      deadlines | where last_day != last_workday | select code, clause, last_day, last_workday
      """
  ) { row in
    guard let last = row.day("last_day"), let workday = row.day("last_workday") else { return nil }
    return Finding(
      .deadline, row,
      Phrase(
        """
        the last day, \(last.spoken), is \(last.rest.english); the last working day is \
        \(workday.weekday.name.english) \(workday.spoken)
        """,
        vi: """
          ngày cuối, \(last.spoken), là \(last.rest.vietnamese); ngày làm việc cuối là \
          \(workday.weekday.name.vietnamese), \(workday.spoken)
          """),
      wayOut: Phrase(
        "name the working day: deadline \(row["code"]) { due by \(workday.spoken) }",
        vi: "ghi rõ ngày làm việc: deadline \(row["code"]) { due by \(workday.spoken) }"))
  }
}
