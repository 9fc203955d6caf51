import PlanLanguage
import PlanModel

extension Rule {
  static let noDecider = Rule(
    "no_decider", .warn, .authority,
    Phrase("optional, and nobody decides", vi: "tùy tình hình, nhưng không ai quyết định"),
    summary: Phrase(
      "What depends on circumstances needs somebody to decide, or at least to be told (to, via).",
      vi: "Việc “tùy tình hình” cần có nơi quyết định, ít ra là nơi được báo (to, via)."),
    question: """
      duties | where optional and to = none and via = none | select code, clause, name
      """
  ) { row in
    Finding(
      .duty, row,
      Phrase(
        "“\(row["name"])” is left to circumstances; nobody is to decide or to be told",
        vi: "“\(row["name"])” tùy tình hình; không ghi ai quyết định hay báo cho ai"),
      wayOut: Phrase(
        "say who is told of the choice: duty \(row["code"]) { to = UNIT }",
        vi: "ghi nơi nhận ý kiến: duty \(row["code"]) { to = ĐƠN_VỊ }"))
  }
}
