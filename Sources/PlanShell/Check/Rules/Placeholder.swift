import PlanLanguage
import PlanModel

extension Rule {
  static let placeholder = Rule(
    "placeholder", .warn, .outline,
    Phrase("something left to fill in", vi: "còn chỗ bỏ trống"),
    summary: Phrase(
      "Dots or underscores where a number, a month or a name belongs.",
      vi: "Dấu chấm hoặc gạch dưới ở chỗ phải ghi số, tháng hoặc tên."),
    question: """
      sections | where title ~ "..." or title ~ "…" or title ~ "___" | select code, title as text
      """
  ) { sections, plan throws(Diagnostic) in
    func dotted(_ list: String, _ field: String, clause: Bool) throws(Diagnostic) -> [Reading.Row] {
      let tests = ["...", "…", "___"].map { "\(field) ~ \"\($0)\"" }.joined(separator: " or ")
      return try plan.rows(
        "\(list) | where \(tests) | select code, \(clause ? "clause, " : "")\(field) as text")
    }
    func objections(_ entity: EntityName, _ rows: [Reading.Row]) -> [Finding] {
      rows.map { row in
        Finding(
          entity, row,
          Phrase("“\(row["text"])” is not filled in", vi: "“\(row["text"])” chưa điền"),
          wayOut: Phrase(
            "write what belongs there, or drop it", vi: "điền cho đủ, hoặc bỏ đi"))
      }
    }
    return objections(.section, sections)
      + objections(.deadline, try dotted("deadlines", "wording", clause: true))
      + objections(.duty, try dotted("duties", "name", clause: true))
      + objections(.clause, try dotted("clauses", "gist", clause: false))
  }
}
