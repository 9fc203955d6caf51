import PlanLanguage
import PlanModel

extension Rule {
  static let groupOpen = Rule(
    "group_open", .warn, .who,
    Phrase("a group without a list", vi: "nhóm để ngỏ, không có danh sách"),
    summary: Phrase(
      "Nobody can say how many are missing: totals have no denominator.",
      vi: "Không ai nói được còn thiếu bao nhiêu: tổng số không có mẫu số."),
    question: "groups | where open | select code, clause, name, count(members) as members"
  ) { row in
    Finding(
      .group, row,
      Phrase(
        "“\(row["name"])” is neither counted nor listed (\(row["members"]) known so far)",
        vi: "“\(row["name"])” không đếm, không liệt kê (mới biết \(row["members"]))"),
      wayOut: Phrase(
        "list the members, then group \(row["code"]) { size = N, open = false }",
        vi: "liệt kê thành viên, rồi group \(row["code"]) { size = N, open = false }"))
  }
}
