import PlanLanguage
import PlanModel

extension Rule {
  static let appendixUnplaced = Rule(
    "appendix_unplaced", .info, .outline,
    Phrase("the appendix has no place in the outline", vi: "đề cương không có chỗ cho phụ lục"),
    summary: Phrase(
      "What the plan asks for and the outline leaves out is what gets forgotten.",
      vi: "Kế hoạch yêu cầu mà đề cương không có thì hay bị bỏ sót."),
    question: "constraints | where kind = appendix | select code, clause"
  ) { rows, plan throws(Diagnostic) in
    guard try plan.count("sections | count") > 0,
      try plan.count("sections | where title ~ \"phu luc\" | count") == 0
    else { return [] }
    return rows.map { row in
      Finding(
        .constraint, row,
        Phrase(
          "no heading of the outline holds the appendix", vi: "không đề mục nào dành cho phụ lục"),
        wayOut: Phrase("section \"PL\" \"Phụ lục …\"", vi: "section \"PL\" \"Phụ lục …\""))
    }
  }
}
