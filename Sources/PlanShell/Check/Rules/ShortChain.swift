import PlanLanguage
import PlanModel

extension Rule {
  static let shortChain = Rule(
    "short_chain", .warn, .time,
    Phrase("little time between two steps", vi: "quá ít thời gian giữa hai bước"),
    summary: Phrase(
      """
      What builds on the work of others begins when theirs is due. Counted in working days; the \
      bound is 7 unless set (kh check --workdays N).
      """,
      vi: """
        Việc dựa trên kết quả của nơi khác chỉ bắt đầu khi nơi ấy đến hạn. Tính bằng ngày làm việc; \
        ngưỡng là 7, đổi bằng kh check --workdays N.
        """),
    question: Chain.question
  ) { rows, plan in
    Chain.all(rows).filter { !$0.isReversed && $0.workdays < plan.shortChain }.map { step in
      Finding(
        .duty, step.duty, clause: step.clause,
        Phrase(
          """
          only \(step.workdays) working \(step.workdays == 1 ? "day" : "days") from \(step.from) \
          (\(step.since)) to its last day, \(step.until)
          """,
          vi: """
            chỉ có \(step.workdays) ngày làm việc kể từ hạn \(step.from) (\(step.since)) đến ngày \
            cuối, \(step.until)
            """),
        wayOut: Phrase(
          "ask for \(step.after) earlier, or move the later deadline",
          vi: "yêu cầu \(step.after) nộp sớm hơn, hoặc lùi hạn sau"))
    }
  }
}

/// A duty that follows others, with the deadline those have.
struct Chain {
  static let question = """
    duties | where due != none | expand after | where due != none | select code, due as since, \
    due.last_day as start, parent.code as duty, parent.clause as clause, \
    parent.due.last_day as end, workdays(due.last_day, parent.due.last_day) as days \
    | summarize after = list(code) per duty, clause, since, start, end, days
    """

  let duty: String
  let clause: String?
  /// The deadline of what comes before, and its last day.
  let from: String
  let since: String
  /// The duties that come before.
  let after: String
  /// The duty's own last day.
  let until: String
  /// Working days after the one last day, up to and including the other.
  let workdays: Int
  /// The later step is due on an earlier day.
  let isReversed: Bool

  /// As `question` answers.
  static func all(_ rows: [Reading.Row]) -> [Chain] {
    rows.compactMap { row in
      guard let start = row.day("start"), let end = row.day("end") else { return nil }
      return Chain(
        duty: row["duty"], clause: row.clause, from: row["since"], since: start.spoken,
        after: row["after"], until: end.spoken, workdays: row.number("days"),
        isReversed: end < start)
    }
  }
}
