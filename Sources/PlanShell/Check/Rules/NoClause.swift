import PlanLanguage
import PlanModel

extension Rule {
  static let noClause = Rule(
    "no_clause", .warn, .authority,
    Phrase("not traced to a clause", vi: "không dẫn được về mục nào"),
    summary: Phrase(
      "What no clause lays down cannot be cited in a letter.",
      vi: "Điều không thuộc mục nào thì không viện dẫn được trong công văn."),
    question: "duties | where clause = none | select code, name"
  ) { duties, plan throws(Diagnostic) in
    let deadlines = try plan.rows("deadlines | where clause = none | select code, name")
    if try plan.count("clauses | count") == 0, !(duties + deadlines).isEmpty {
      return [
        Finding(
          .plan, plan.plan["code"],
          Phrase("the plan's clauses are not entered", vi: "kế hoạch chưa nhập điều khoản nào"),
          wayOut: Phrase("clause \"III.1\" \"…\"", vi: "clause \"III.1\" \"…\""))
      ]
    }
    func objections(_ entity: EntityName, _ rows: [Reading.Row]) -> [Finding] {
      rows.map { row in
        Finding(
          entity, row,
          Phrase(
            "no clause says “\(row["name"])”", vi: "không rõ “\(row["name"])” theo mục nào"),
          wayOut: Phrase(
            "\(entity.rawValue) \(row["code"]) { clause = \"…\" }",
            vi: "\(entity.rawValue) \(row["code"]) { clause = \"…\" }"))
      }
    }
    return objections(.deadline, deadlines) + objections(.duty, duties)
  }
}
