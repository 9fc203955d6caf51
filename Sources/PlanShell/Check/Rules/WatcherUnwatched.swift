import PlanLanguage
import PlanModel

extension Rule {
  static let watcherUnwatched = Rule(
    "watcher_unwatched", .warn, .responsibility,
    Phrase("supervisors whom nobody supervises", vi: "nơi theo dõi không ai theo dõi"),
    summary: Phrase(
      "They owe tasks like the others, and are told only to watch the others.",
      vi: "Cũng có việc phải làm như nơi khác, nhưng chỉ được giao theo dõi nơi khác."),
    question: """
      supervisors | where clause != none and not watches_plan and any(unit.tasks) \
      and no(unit.supervisors) | sort clause, name | select code, clause, unit as own, unit.name as unit
      """
  ) { rows, _ in
    rows.byClause { rows in
      let names = rows.map { $0["unit"] }.joined(separator: ", ")
      let codes = rows.map { $0["own"] }.joined(separator: ", ")
      return (
        Phrase(
          "told to follow others, these owe tasks too, and nobody follows them: \(names)",
          vi: "được giao theo dõi nơi khác nhưng bản thân có việc mà không ai theo dõi: \(names)"),
        Phrase(
          "say who follows them: units | where code in [\(codes)] | assign supervisor CODE as follows",
          vi: "ghi ai theo dõi: units | where code in [\(codes)] | assign supervisor MÃ as follows")
      )
    }
  }
}
