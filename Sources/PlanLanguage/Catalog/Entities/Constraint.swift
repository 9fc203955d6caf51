import PlanModel

extension Entity {
  package static let constraint = Entity(
    .constraint, spellings: ["constraints", "yêu_cầu"], isPerPlan: true, key: [.code],
    shown: "code, name, kind, clause", order: "clause, code",
    summary: Phrase(
      "what every report must satisfy", vi: "yêu cầu mà mọi báo cáo phải đáp ứng"),
    fields: [
      Field("code", "mã", .one("constraint"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("what is required", vi: "nội dung yêu cầu")),
      Field(
        "clause", "điều_khoản", .one("clause"), .stored,
        Phrase("where it is required", vi: "mục nêu yêu cầu")),
      Field(
        "kind", "loại", .enumeration("constraint kind"), .stored,
        Phrase("what it is about", vi: "loại yêu cầu")),
      Field(
        "duties", "nhiệm_vụ", .many("duty"), .owned,
        Phrase("duties it binds", vi: "các nhiệm vụ phải đáp ứng")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Duties", vi: "Nhiệm vụ"),
        "duties | where constraints has $it | select code, name, due, clause")
    ],
    examples: [
      Example(
        "constraints | select clause, name, duties",
        Phrase("what reports must satisfy", vi: "báo cáo phải đáp ứng những gì"))
    ])
}
