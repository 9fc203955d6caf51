import PlanLanguage
import PlanModel

extension Rule {
  static let dutyNotStated = Rule(
    "duty_not_stated", .warn, .what,
    Phrase("a duty that no clause states", vi: "nhiệm vụ không mục nào nói rõ"),
    summary: Phrase(
      "Put together from several clauses, it can be read otherwise by those it binds.",
      vi: "Ghép từ nhiều mục, nơi thực hiện có thể hiểu khác."),
    question: "duties | where not stated | select code, clause, name, count(tasks) as tasks"
  ) { row in
    Finding(
      .duty, row,
      Phrase(
        """
        no clause says “\(row["name"])” in so many words, yet \(row["tasks"]) tasks follow from it
        """,
        vi: "không mục nào nói thẳng “\(row["name"])”, mà từ đó có \(row["tasks"]) đầu việc"),
      wayOut: Phrase(
        "ask for it in one clause, then: duty \(row["code"]) { clause = \"…\", stated = true }",
        vi: "ghi thành một mục, rồi: duty \(row["code"]) { clause = \"…\", stated = true }"))
  }
}
