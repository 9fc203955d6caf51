import PlanLanguage
import PlanModel

extension Rule {
  static let outlineMissing = Rule(
    "outline_missing", .warn, .outline,
    Phrase("an outline is asked for, none is there", vi: "yêu cầu theo đề cương nhưng không có"),
    summary: Phrase(
      "Reports cannot be drawn together by headings that nobody was given.",
      vi: "Không thể tổng hợp theo đề mục khi chưa ai có đề cương."),
    question: "constraints | where kind = outline | select code, clause, name"
  ) { rows, plan throws(Diagnostic) in
    guard try plan.count("sections | count") == 0 else { return [] }
    return rows.map { row in
      Finding(
        .constraint, row,
        Phrase(
          "“\(row["name"])”: no heading is entered", vi: "“\(row["name"])”: chưa có đề mục nào"),
        wayOut: Phrase("section \"1\" \"…\"", vi: "section \"1\" \"…\""))
    }
  }
}
