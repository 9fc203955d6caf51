import PlanLanguage
import PlanModel

extension Rule {
  static let noOneBound = Rule(
    "no_one_bound", .error, .who,
    Phrase("a duty of nobody", vi: "nhiệm vụ không giao cho ai"),
    summary: Phrase(
      "What is everybody's is nobody's: no unit, group or supervisor is bound.",
      vi: "Việc chung thành việc không của ai: chưa giao đơn vị, nhóm hay người nào."),
    question: "duties | where no(for) | select code, clause, name, for"
  ) { row in
    guard row.list("for").isEmpty else { return nil }
    return Finding(
      .duty, row,
      Phrase("nobody is to do “\(row["name"])”", vi: "“\(row["name"])” chưa giao cho ai"),
      wayOut: Phrase(
        "duty \(row["code"]) { for = [UNIT, GROUP] }",
        vi: "duty \(row["code"]) { for = [ĐƠN_VỊ, NHÓM] }"))
  }
}
