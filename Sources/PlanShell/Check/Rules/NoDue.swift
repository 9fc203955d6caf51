import PlanLanguage
import PlanModel

extension Rule {
  static let noDue = Rule(
    "no_due", .error, .time,
    Phrase("a duty without a deadline", vi: "nhiệm vụ không có hạn"),
    summary: Phrase(
      "What must be done, and not all the time, must be done by a day.",
      vi: "Việc bắt buộc, không phải thường xuyên, thì phải có ngày xong."),
    question: """
      duties | where due = none and not continuous and not optional | select code, clause, name
      """
  ) { row in
    Finding(
      .duty, row,
      Phrase("no deadline for “\(row["name"])”", vi: "“\(row["name"])” không có hạn"),
      wayOut: Phrase(
        "duty \(row["code"]) { due = … }, or continuous = true where it never ends",
        vi: "duty \(row["code"]) { due = … }, hoặc continuous = true nếu làm thường xuyên"))
  }
}
