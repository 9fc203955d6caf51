import PlanLanguage
import PlanModel

extension Rule {
  static let planUnsigned = Rule(
    "plan_unsigned", .warn, .authority,
    Phrase(
      "a plan without issuer, date or signature", vi: "thiếu nơi ban hành, ngày hoặc người ký"),
    summary: Phrase(
      "A plan binds by who issued it, when, and who signed.",
      vi: "Kế hoạch có hiệu lực nhờ nơi ban hành, ngày và người ký."),
    question: "plans | where issuer = none or issued = none or signer = none"
  ) { _, plan in
    let fields = [
      ("issuer", Phrase("issuer", vi: "nơi ban hành")), ("issued", Phrase("date", vi: "ngày")),
      ("signer", Phrase("signature", vi: "người ký")),
    ].filter { plan.plan.isMissing($0.0) }
    guard !fields.isEmpty else { return [] }
    let english = fields.map(\.1.english).joined(separator: ", ")
    let vietnamese = fields.map(\.1.vietnamese).joined(separator: ", ")
    return [
      Finding(
        .plan, plan.plan["code"], Phrase("has no \(english)", vi: "chưa có \(vietnamese)"),
        wayOut: Phrase(
          "plan \"\(plan.plan["code"])\" { \(fields[0].0) = … }",
          vi: "plan \"\(plan.plan["code"])\" { \(fields[0].0) = … }"))
    ]
  }
}
