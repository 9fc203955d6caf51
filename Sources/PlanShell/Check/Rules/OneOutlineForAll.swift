import PlanLanguage
import PlanModel

extension Rule {
  static let oneOutlineForAll = Rule(
    "one_outline_for_all", .info, .what,
    Phrase("several kinds of report, one outline", vi: "nhiều loại báo cáo, một đề cương"),
    summary: Phrase(
      "Reports that different clauses ask of different bodies rarely fit one outline.",
      vi: "Báo cáo do các mục khác nhau yêu cầu ở các nơi khác nhau khó dùng chung một đề cương."),
    question: """
      constraints | where kind = outline | select code, clause, list(duties) as duties, \
      list(duties.clause) as clauses
      """
  ) { rows, plan throws(Diagnostic) in
    guard try plan.count("sections | select outline | distinct | count") < 2 else { return [] }
    return rows.compactMap { row in
      guard row.list("clauses").count > 1 else { return nil }
      let duties = row.list("duties").count
      return Finding(
        .constraint, row,
        Phrase(
          "one outline for \(duties) kinds of report (\(row["clauses"])): \(row["duties"])",
          vi: "một đề cương cho \(duties) loại báo cáo (\(row["clauses"])): \(row["duties"])"),
        wayOut: Phrase(
          "say which headings each kind fills in, or give each its outline",
          vi: "ghi loại nào viết đề mục nào, hoặc mỗi loại một đề cương"))
    }
  }
}
