import PlanFormats
import PlanModel

extension HelpPage {
  /// What `check` is, with every rule.
  static func checkup(_ tongue: Tongue) -> String {
    let summary = Phrase(
      "what a careful reader would object to in the plan, each with its clause and one way out",
      vi: "những điều người đọc kỹ sẽ hỏi lại về kế hoạch, kèm mục và cách gỡ")
    let examples = [
      ("check | where severity != info", Phrase("what needs an answer", vi: "điều cần trả lời")),
      ("check | count per clarity", Phrase("what is unclear", vi: "chưa rõ về mặt nào")),
      ("kh check --strict", Phrase("exit 4 on a warning or worse", vi: "thoát 4 khi có cảnh báo")),
    ]
    let rules = Rule.all.map { rule in
      "  \(CellWidth.pad(rule.code, 22))\(CellWidth.pad(rule.severity.rawValue, 7))"
        + rule.title(tongue)
    }
    let lines = examples.map { "    \(CellWidth.pad($0, 40)) # \($1(tongue))" }
    return """
      check
        \(summary(tongue))

      \(lines.joined(separator: "\n"))

      \(rules.joined(separator: "\n"))
      """
  }

  static func page(_ rule: Rule, _ tongue: Tongue) -> String {
    let asked = Phrase("What it asks of the plan:", vi: "Câu hỏi đặt ra với kế hoạch:")
    let clarity =
      tongue == .vietnamese
      ? rule.clarity.vietnamese.replacing("_", with: " ") : rule.clarity.rawValue
    return """
      \(rule.code) · \(rule.severity.rawValue) · \(clarity)
        \(rule.title(tongue))
        \(rule.summary(tongue))

        \(asked(tongue))
          \(rule.question.line)
      """
  }
}
