import PlanLanguage
import PlanModel

extension Rule {
  static let dateOffWork = Rule(
    "date_off_work", .info, .time,
    Phrase(
      "the date written is no working day", vi: "ngày ghi trong văn bản không phải ngày làm việc"),
    summary: Phrase(
      "The last day is one before it; who reads only the date may think of a day of rest.",
      vi: "Ngày cuối là ngày trước đó; ai chỉ nhìn ngày ghi dễ tưởng là hạn rơi vào ngày nghỉ."),
    question: """
      deadlines | where workdays(date - 1d, date) = 0 and last_day < date and \
      last_day = last_workday | select code, clause, date, last_day
      """
  ) { row in
    guard let date = row.day("date"), let last = row.day("last_day") else { return nil }
    return Finding(
      .deadline, row,
      Phrase(
        """
        \(date.spoken) is \(date.rest.english); what is due before it must be done by \
        \(last.weekday.name.english) \(last.spoken)
        """,
        vi: """
          \(date.spoken) là \(date.rest.vietnamese); việc “trước ngày” ấy phải xong trong \
          \(last.weekday.name.vietnamese), \(last.spoken)
          """),
      wayOut: Phrase(
        "write the last day itself: deadline \(row["code"]) { due by \(last.spoken) }",
        vi: "ghi thẳng ngày cuối: deadline \(row["code"]) { due by \(last.spoken) }"))
  }
}

extension Day {
  /// Why nobody works on it, in a sentence.
  var rest: Phrase {
    weekday.isWeekend
      ? Phrase("a \(weekday.name.english)", vi: weekday.name.vietnamese)
      : Phrase("a holiday", vi: "ngày nghỉ lễ")
  }
}
