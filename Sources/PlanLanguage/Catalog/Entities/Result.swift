import PlanModel

extension Entity {
  package static let result = Entity(
    .result, spellings: ["results", "kết_quả"], isPerPlan: true,
    key: [.reference("target", .target), .optionalReference("unit", .unit), .day("as_of")],
    shown: "target, unit, as_of, value, estimated, source", order: "target, unit, as_of",
    required: ["value"],
    summary: Phrase("a value reported for a target", vi: "kết quả thực hiện một chỉ tiêu"),
    fields: [
      Field("target", "chỉ_tiêu", .one("target"), .stored, Phrase("of what", vi: "chỉ tiêu")),
      Field(
        "unit", "đơn_vị", .one("unit"), .stored,
        Phrase("of whom; none for the whole plan", vi: "của đơn vị nào; trống là chung")),
      Field("as_of", "tính_đến", .day, .stored, Phrase("the day it holds for", vi: "tính đến")),
      Field("value", "mức", .number, .stored, Phrase("the value", vi: "giá trị đạt được")),
      Field(
        "estimated", "ước_tính", .boolean, .stored,
        Phrase("it is an estimate", vi: "là số ước tính")),
      Field("source", "nguồn", .text, .stored, Phrase("where it is from", vi: "nguồn số liệu")),
      .plan,
    ],
    examples: [
      Example(
        "results | where estimated", Phrase("values only estimated", vi: "số liệu ước tính"))
    ])
}
