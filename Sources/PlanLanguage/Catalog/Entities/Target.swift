import PlanModel

extension Entity {
  package static let target = Entity(
    .target, spellings: ["targets", "chỉ_tiêu"], isPerPlan: true, key: [.code],
    shown: "code, name, uom, value, result, rate", order: "name",
    summary: Phrase("a target set by the congress", vi: "chỉ tiêu đại hội đề ra"),
    fields: [
      Field("code", "mã", .one("target"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("what is measured", vi: "tên chỉ tiêu")),
      Field("uom", "đơn_vị_tính", .text, .stored, Phrase("unit of measure", vi: "đơn vị tính")),
      Field(
        "direction", "chiều", .enumeration("direction"), .stored,
        Phrase("at least or at most", vi: "tối thiểu hay tối đa")),
      Field("value", "mức", .number, .stored, Phrase("what is to be reached", vi: "mức đề ra")),
      Field(
        "section", "đề_mục", .one("section"), .stored,
        Phrase("the heading that reports it", vi: "đề mục báo cáo chỉ tiêu")),
      Field(
        "result", "kết_quả", .number, .derived,
        Phrase("the latest value for the whole plan", vi: "kết quả chung gần nhất")),
      Field(
        "rate", "tỷ_lệ", .percent, .derived,
        Phrase("that value against the target", vi: "tỷ lệ so với mức đề ra")),
      Field(
        "results", "các_kết_quả", .many("result"), .derived,
        Phrase("every value reported", vi: "mọi kết quả đã báo cáo")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Results", vi: "Kết quả"),
        "results | where target = $it | select as_of, unit, value, estimated, source")
    ],
    examples: [
      Example(
        "targets | where rate < 85% | derive gap = value - result",
        Phrase("targets far from reached", vi: "chỉ tiêu còn xa"))
    ])
}
