import PlanLanguage
import PlanModel

extension Rule {
  static let noRecipient = Rule(
    "no_recipient", .warn, .result,
    Phrase("a paper that goes to nobody", vi: "văn bản không biết gửi ai"),
    summary: Phrase(
      "A report or a draft is delivered when somebody has it.",
      vi: "Báo cáo, dự thảo chỉ là đã nộp khi có nơi nhận."),
    question: """
      duties | where deliverable in [report, draft] and to = none | select code, clause, name
      """
  ) { row in
    Finding(
      .duty, row,
      Phrase("who receives “\(row["name"])”?", vi: "“\(row["name"])” gửi cho ai?"),
      wayOut: Phrase("duty \(row["code"]) { to = UNIT }", vi: "duty \(row["code"]) { to = ĐƠN_VỊ }")
    )
  }
}
