import PlanLanguage
import PlanModel

extension Rule {
  static let noDuties = Rule(
    "no_duties", .warn, .what,
    Phrase("a plan that asks nothing of anybody", vi: "kế hoạch không giao việc gì"),
    summary: Phrase(
      "Without duties there is nothing to follow, remind of or count.",
      vi: "Không có nhiệm vụ thì không có gì để theo dõi, nhắc và đếm."),
    question: "duties | count"
  ) { rows, plan in
    guard rows.first?.number("count") == 0 else { return [] }
    return [
      Finding(
        .plan, plan.plan["code"], Phrase("lays down no duty", vi: "chưa có nhiệm vụ nào"),
        wayOut: Phrase(
          "duty CODE \"…\" { for = […], due = … }", vi: "duty MÃ \"…\" { for = […], due = … }"))
    ]
  }
}
