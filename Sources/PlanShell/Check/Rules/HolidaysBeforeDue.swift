import PlanLanguage
import PlanModel

extension Rule {
  static let holidaysBeforeDue = Rule(
    "holidays_before_due", .info, .time,
    Phrase("days off fall into the preparation", vi: "có ngày nghỉ lễ trong thời gian chuẩn bị"),
    summary: Phrase(
      "Working days lost between the plan's date, or the deadline before, and a deadline.",
      vi: "Số ngày làm việc mất đi từ ngày ban hành, hoặc từ hạn trước, đến một hạn."),
    question:
      "deadlines | where purpose = due | sort last_day, code | select code, clause, last_day"
  ) { deadlines, plan throws(Diagnostic) in
    guard var start = plan.plan.day("issued") else { return [] }
    var findings: [Finding] = []
    for deadline in deadlines {
      guard let end = deadline.day("last_day"), end > start else { continue }
      let off = try plan.rows(
        """
        holidays | where kind = off and date after \(start.iso) and date by \(end.iso) \
        | sort date | select date
        """
      ).compactMap { $0.day("date") }
      let lost = off.count { !$0.weekday.isWeekend }
      if lost > 0 {
        let days = stretches(off)
        findings.append(
          Finding(
            .deadline, deadline,
            Phrase(
              """
              \(lost) working \(lost == 1 ? "day is" : "days are") lost to days off between \
              \(start.spoken) and \(end.spoken): \(days)
              """,
              vi: """
                mất \(lost) ngày làm việc vì nghỉ lễ từ \(start.spoken) đến \(end.spoken): \(days)
                """),
            wayOut: Phrase(
              "remind before the days off begin", vi: "nhắc việc trước khi kỳ nghỉ bắt đầu")))
      }
      start = end
    }
    return findings
  }

  /// `29/4–3/5/2023, 2/9/2023`, at most three stretches.
  private static func stretches(_ days: [Day]) -> String {
    var stretches: [ClosedRange<Day>] = []
    for day in days {
      if let last = stretches.last, day - last.upperBound == 1 {
        stretches[stretches.count - 1] = last.lowerBound...day
      } else {
        stretches.append(day...day)
      }
    }
    let words = stretches.prefix(3).map { stretch in
      stretch.lowerBound == stretch.upperBound
        ? stretch.lowerBound.spoken : "\(stretch.lowerBound.spoken)–\(stretch.upperBound.spoken)"
    }
    return words.joined(separator: ", ") + (stretches.count > 3 ? ", …" : "")
  }
}
