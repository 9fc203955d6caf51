import PlanLanguage
import PlanModel

extension Rule {
  static let cutoffAfterDue = Rule(
    "cutoff_after_due", .warn, .time,
    Phrase("figures are asked as of a day after they are due", vi: "mốc chốt số liệu sau hạn nộp"),
    summary: Phrase(
      "Whoever reports before the cut-off can only estimate, and each guesses differently.",
      vi: "Nơi nộp trước mốc chốt chỉ có thể ước tính, và mỗi nơi ước một kiểu."),
    question: "deadlines | where purpose = cutoff | select code, clause, last_day"
  ) { cutoffs, plan throws(Diagnostic) in
    var findings: [Finding] = []
    for cutoff in cutoffs {
      guard let day = cutoff.day("last_day") else { continue }
      let early = try plan.rows(
        """
        duties | where due before \(day.iso) \
        | where deliverable = report or any(constraints where kind = cutoff) \
        | summarize duties = list(code) per due as since, due.last_day as last_day
        """)
      findings += early.map { due in
        Finding(
          .deadline, cutoff,
          Phrase(
            """
            figures are asked as of \(day.spoken), but \(due["duties"]) fall due on \
            \(due["last_day"]): they can only be estimates
            """,
            vi: """
              số liệu chốt đến \(day.spoken), nhưng \(due["duties"]) phải nộp chậm nhất \
              \(due["last_day"]): chỉ có thể là số ước tính
              """),
          wayOut: Phrase(
            "put the cut-off on \(due["last_day"]) or earlier, or the deadline \(due["since"]) later",
            vi: "đặt mốc chốt vào \(due["last_day"]) hoặc sớm hơn, hoặc lùi hạn \(due["since"])"))
      }
    }
    return findings
  }
}
