import PlanLanguage
import PlanModel

extension Rule {
  static let shortAfterCutoff = Rule(
    "short_after_cutoff", .warn, .time,
    Phrase("little time left after the cut-off", vi: "quá ít thời gian sau mốc chốt số liệu"),
    summary: Phrase(
      "Only after the cut-off can estimates be replaced by real figures.",
      vi: "Chỉ sau mốc chốt mới thay được số ước tính bằng số thật."),
    question: "deadlines | where purpose = cutoff | select code, last_day"
  ) { cutoffs, plan throws(Diagnostic) in
    var findings: [Finding] = []
    for cutoff in cutoffs {
      guard let day = cutoff.day("last_day") else { continue }
      let later = try plan.rows(
        """
        duties | where due from \(day.iso) \
        and any(after where deliverable = report and due before \(day.iso)) \
        | select code, clause, due.last_day as last_day, workdays(\(day.iso), due.last_day) as days
        """)
      for duty in later where duty.number("days") < plan.shortChain {
        let days = duty.number("days")
        findings.append(
          Finding(
            .duty, duty,
            Phrase(
              """
              only \(days) working \(days == 1 ? "day" : "days") from the cut-off, \(day.spoken), \
              to its last day, \(duty["last_day"]): hardly time to replace estimates
              """,
              vi: """
                chỉ có \(days) ngày làm việc từ mốc chốt \(day.spoken) đến ngày cuối, \
                \(duty["last_day"]): khó kịp thay số ước tính
                """),
            wayOut: Phrase(
              "bring the cut-off \(cutoff["code"]) forward, or say that estimates stand",
              vi: "đưa mốc \(cutoff["code"]) lên sớm hơn, hoặc nói rõ dùng số ước tính")))
      }
    }
    return findings
  }
}
