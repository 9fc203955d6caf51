import PlanModel

extension Entity {
  package static let plan = Entity(
    .plan, spellings: ["plans", "kế_hoạch"], isPerPlan: false, key: [.code],
    shown: "code, title, issuer, issued", order: "issued desc, code",
    summary: Phrase("the document", vi: "văn bản kế hoạch"),
    fields: [
      Field("code", "mã", .one("plan"), .stored, Phrase("number and symbol", vi: "số, ký hiệu")),
      Field("title", "tiêu_đề", .text, .stored, Phrase("what it is about", vi: "trích yếu")),
      Field(
        "issuer", "cơ_quan_ban_hành", .one("unit"), .stored,
        Phrase("who issued it", vi: "cơ quan ban hành")),
      Field("issued", "ngày_ban_hành", .day, .stored, Phrase("its date", vi: "ngày ban hành")),
      Field("place", "nơi_ban_hành", .text, .stored, Phrase("where", vi: "nơi ban hành")),
      Field("signer", "người_ký", .text, .stored, Phrase("who signed it", vi: "người ký")),
      Field(
        "signs_for", "ký_thay", .text, .stored,
        Phrase("on whose behalf and as what", vi: "thẩm quyền ký")),
      Field("term", "nhiệm_kỳ", .text, .stored, Phrase("the term it is of", vi: "nhiệm kỳ")),
      Field("congress", "đại_hội", .text, .stored, Phrase("the congress", vi: "đại hội")),
      Field(
        "basis", "căn_cứ", .list(.text), .stored,
        Phrase("what it is based on", vi: "các căn cứ ban hành")),
      Field(
        "recipients", "nơi_gửi", .list(.text), .stored,
        Phrase("recipients as printed", vi: "nơi nhận như trong văn bản")),
      Field(
        "targets_locked", "khóa_chỉ_tiêu", .boolean, .stored,
        Phrase("targets must not be adjusted", vi: "không được điều chỉnh chỉ tiêu")),
    ],
    card: [
      CardSection(
        Phrase("Deadlines", vi: "Thời hạn"),
        "deadlines | where plan = $it | select code, name, due, last_day, clause"),
      CardSection(
        Phrase("Duties", vi: "Nhiệm vụ"),
        "duties | where plan = $it | select code, name, due, clause"),
    ],
    examples: [
      Example("plans", Phrase("the plans of the workspace", vi: "các kế hoạch đang theo dõi"))
    ])
}
