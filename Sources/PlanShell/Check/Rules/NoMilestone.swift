import PlanLanguage
import PlanModel

extension Rule {
  static let noMilestone = Rule(
    "no_milestone", .info, .result,
    Phrase(
      "mid-term results against end-of-term targets", vi: "kết quả giữa kỳ so với mức cuối kỳ"),
    summary: Phrase(
      "A rate of 60 % half-way is good or bad only beside what half-way should have brought.",
      vi: "Giữa kỳ đạt 60 % là tốt hay kém chỉ biết khi có mức đề ra cho giữa kỳ."),
    question: """
      constraints | where kind = compare | select code, clause, plan.term as term
      """
  ) { rows, plan throws(Diagnostic) in
    let cutoffs = try plan.rows("deadlines | where purpose = cutoff | select last_day")
    guard let day = cutoffs.compactMap({ $0.day("last_day") }).max() else { return [] }
    return rows.compactMap { row in
      guard let end = lastYear(row["term"]), day.components.year < end else { return nil }
      return Finding(
        .constraint, row,
        Phrase(
          "results as of \(day.spoken) are compared with targets for \(end); none is set for then",
          vi: "kết quả đến \(day.spoken) so với mức của năm \(end); không có mức cho thời điểm ấy"),
        wayOut: Phrase(
          "set what was to be reached by \(day.spoken), beside each target",
          vi: "đặt mức phải đạt đến \(day.spoken) cho từng chỉ tiêu"))
    }
  }

  /// 2025 of `2020 - 2025`.
  private static func lastYear(_ term: String) -> Int? {
    term.split { !$0.isNumber }.last.flatMap { $0.count == 4 ? Int($0) : nil }
  }
}
