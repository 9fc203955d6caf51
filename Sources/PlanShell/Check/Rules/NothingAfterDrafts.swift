import PlanLanguage
import PlanModel

extension Rule {
  static let nothingAfterDrafts = Rule(
    "nothing_after_drafts", .warn, .what,
    Phrase("nothing follows the drafts", vi: "sau dự thảo không còn bước nào"),
    summary: Phrase(
      "A draft wants to be adopted, presented, sent upward: some duty must come after it.",
      vi: "Dự thảo phải được thông qua, trình bày, báo cáo lên: phải có việc tiếp sau."),
    question: """
      duties | where deliverable = draft and code not in (duties | expand after) \
      | select code, clause, name
      """
  ) { rows, _ in
    rows.byClause { rows in
      let names = rows.map { "“\($0["name"])”" }.joined(separator: ", ")
      return (
        Phrase(
          "no duty comes after \(names): who adopts it, by when?",
          vi: "không có việc nào sau \(names): ai thông qua, bao giờ?"),
        Phrase(
          "duty CODE \"…\" { after = [\(rows[0]["code"])] }",
          vi: "duty MÃ \"…\" { after = [\(rows[0]["code"])] }")
      )
    }
  }
}
