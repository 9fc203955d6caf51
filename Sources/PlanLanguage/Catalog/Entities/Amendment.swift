import PlanModel

extension Entity {
  package static let amendment = Entity(
    .amendment, spellings: ["amendments", "lần_sửa"], isPerPlan: true,
    key: [.reference("deadline", .deadline), .day("day")],
    shown: "deadline, day, due, paper, reason", order: "deadline, day", required: ["due"],
    summary: Phrase(
      "a later change of a deadline, with its paper",
      vi: "một lần điều chỉnh thời hạn, kèm văn bản"),
    fields: [
      Field(
        "deadline", "thời_hạn", .one("deadline"), .stored,
        Phrase("the deadline changed", vi: "thời hạn được điều chỉnh")),
      Field(
        "day", "ngày_làm", .day, .stored,
        Phrase("the day it was changed", vi: "ngày điều chỉnh")),
      Field("due", "hạn", .due, .stored, Phrase("the new deadline", vi: "thời hạn mới")),
      Field("date", "ngày", .day, .derived, Phrase("its date", vi: "ngày của hạn mới")),
      Field(
        "bound", "cách_tính", .enumeration("bound"), .derived,
        Phrase("whether that day still counts", vi: "có tính ngày đó hay không")),
      Field(
        "paper", "văn_bản", .text, .stored,
        Phrase("the paper that changes it", vi: "văn bản điều chỉnh")),
      Field("reason", "lý_do", .text, .stored, Phrase("why", vi: "lý do")),
      .plan,
    ],
    examples: [
      Example("amendments", Phrase("every change of a deadline", vi: "mọi lần điều chỉnh hạn"))
    ])
}
