import PlanLanguage
import PlanModel

extension Rule {
  static let noRecommendations = Rule(
    "no_recommendations", .info, .outline,
    Phrase("no heading for recommendations", vi: "đề cương không có mục kiến nghị, đề xuất"),
    summary: Phrase(
      "A report from below usually ends in what it asks of those above.",
      vi: "Báo cáo của cấp dưới thường có phần kiến nghị, đề xuất với cấp trên."),
    question: """
      sections | where title ~ "kien nghi" or title ~ "de xuat" | select code
      """
  ) { rows, plan throws(Diagnostic) in
    let parts = try plan.rows("sections | where level = 1 | sort code desc | take 1 | select code")
    guard rows.isEmpty, let last = parts.first else { return [] }
    return [
      Finding(
        .section, last,
        Phrase(
          "the outline ends without a heading for recommendations",
          vi: "đề cương kết thúc mà không có mục kiến nghị, đề xuất"),
        wayOut: Phrase(
          "section \"\(last["code"]).…\" \"Kiến nghị, đề xuất\"",
          vi: "section \"\(last["code"]).…\" \"Kiến nghị, đề xuất\""))
    ]
  }
}
