import PlanLanguage
import PlanModel

extension Rule {
  static let dueBeforeIssue = Rule(
    "due_before_issue", .error, .time,
    Phrase("due before the plan was issued", vi: "hạn trước ngày ban hành kế hoạch"),
    summary: Phrase(
      "A deadline that had passed when the plan was signed is a slip of the pen.",
      vi: "Hạn đã qua khi kế hoạch được ký thường là lỗi ghi ngày."),
    question: """
      deadlines | where last_day < plan.issued | select code, clause, last_day, plan.issued as issued
      """
  ) { row in
    Finding(
      .deadline, row,
      Phrase(
        "the last day, \(row["last_day"]), lies before the plan's own date, \(row["issued"])",
        vi: "ngày cuối, \(row["last_day"]), trước ngày ban hành, \(row["issued"])"),
      wayOut: Phrase(
        "check the year: deadline \(row["code"]) { due by … }",
        vi: "xem lại năm: deadline \(row["code"]) { due by … }"))
  }
}
