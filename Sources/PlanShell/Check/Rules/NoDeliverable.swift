import PlanLanguage
import PlanModel

extension Rule {
  static let noDeliverable = Rule(
    "no_deliverable", .warn, .result,
    Phrase("a duty without a result", vi: "nhiệm vụ không rõ sản phẩm"),
    summary: Phrase(
      "Only what comes of it shows that it was done.",
      vi: "Phải có sản phẩm mới biết là đã làm."),
    question: "duties | where deliverable = none | select code, clause, name"
  ) { row in
    Finding(
      .duty, row,
      Phrase("what is to come of “\(row["name"])”?", vi: "“\(row["name"])” cho ra sản phẩm gì?"),
      wayOut: Phrase(
        "duty \(row["code"]) { deliverable = report }",
        vi: "duty \(row["code"]) { deliverable = report }"))
  }
}
