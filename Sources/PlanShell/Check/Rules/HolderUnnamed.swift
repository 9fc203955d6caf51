import PlanLanguage
import PlanModel

extension Rule {
  static let holderUnnamed = Rule(
    "holder_unnamed", .warn, .who,
    Phrase("a supervisor nobody can call", vi: "người phụ trách chưa có tên"),
    summary: Phrase(
      "A role that is no organisation must be held by somebody who is named.",
      vi: "Chức danh, không phải cơ quan, thì phải ghi rõ ai giữ."),
    question: """
      supervisors | where holder = none and unit = none and (clause != none or any(units)) \
      | select code, clause, name, count(units) as units
      """
  ) { row in
    let units = row.number("units")
    return Finding(
      .supervisor, row,
      Phrase(
        """
        nobody is named as “\(row["name"])”\
        \(units == 0 ? "" : "; \(units) \(units == 1 ? "unit" : "units") cannot tell whom to ask")
        """,
        vi: """
          không ghi ai là “\(row["name"])”\
          \(units == 0 ? "" : "; \(units) đơn vị không biết hỏi ai")
          """),
      wayOut: Phrase(
        "supervisor \(row["code"]) { holder = \"…\" }",
        vi: "supervisor \(row["code"]) { holder = \"…\" }"))
  }
}
