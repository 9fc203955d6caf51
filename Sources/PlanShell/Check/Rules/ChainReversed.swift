import PlanLanguage
import PlanModel

extension Rule {
  static let chainReversed = Rule(
    "chain_reversed", .error, .time,
    Phrase("due before what it builds on", vi: "hạn sớm hơn việc phải xong trước"),
    summary: Phrase(
      "A step that comes after another cannot be due on an earlier day.",
      vi: "Việc làm sau không thể có hạn sớm hơn việc làm trước."),
    question: Chain.question
  ) { rows, _ in
    Chain.all(rows).filter(\.isReversed).map { step in
      Finding(
        .duty, step.duty, clause: step.clause,
        Phrase(
          "due on \(step.until), but it comes after \(step.after), due on \(step.since)",
          vi: "hạn \(step.until), nhưng phải chờ \(step.after), hạn \(step.since)"),
        wayOut: Phrase(
          "move one of the two deadlines, or drop “after”",
          vi: "đổi một trong hai hạn, hoặc bỏ “sau”"))
    }
  }
}
