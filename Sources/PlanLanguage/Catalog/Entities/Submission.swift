import PlanModel

extension Entity {
  package static let submission = Entity(
    .submission, spellings: ["submissions", "lần_nộp"], isPerPlan: true,
    key: [.reference("unit", .unit), .reference("duty", .duty), .number("version")],
    shown: "unit, duty, version, on, number, verdict", order: "unit, duty, version",
    summary: Phrase(
      "one delivery; every version is kept", vi: "một lần nộp; mọi lần đều được giữ"),
    fields: [
      Field("unit", "đơn_vị", .one("unit"), .stored, Phrase("who delivered", vi: "đơn vị nộp")),
      Field("duty", "nhiệm_vụ", .one("duty"), .stored, Phrase("for which duty", vi: "nhiệm vụ")),
      Field("version", "lần", .integer, .stored, Phrase("1, 2, …", vi: "lần thứ mấy")),
      Field("task", "việc", .one("task"), .derived, Phrase("the task", vi: "đầu việc")),
      Field("on", "ngày", .day, .stored, Phrase("the day of delivery", vi: "ngày nộp")),
      Field("file", "tệp", .text, .stored, Phrase("the file", vi: "tệp gửi kèm")),
      Field(
        "sha256", "mã_băm", .text, .stored,
        Phrase("fingerprint of the file", vi: "mã băm của tệp")),
      Field(
        "number", "số_hiệu", .text, .stored,
        Phrase("number and symbol of the paper", vi: "số, ký hiệu văn bản")),
      Field(
        "figures_to", "số_liệu_đến", .day, .stored,
        Phrase("the day its figures run to", vi: "số liệu tính đến ngày")),
      Field(
        "estimated", "ước_tính", .boolean, .stored,
        Phrase("its figures are estimates", vi: "số liệu ước tính")),
      Field(
        "has_appendix", "có_phụ_lục", .boolean, .stored,
        Phrase("the appendix of results is there", vi: "có phụ lục so sánh")),
      Field(
        "verdict", "ý_kiến", .enumeration("verdict"), .stored,
        Phrase("what the office decided", vi: "ý kiến của văn phòng")),
      Field("note", "ghi_chú", .text, .stored, Phrase("remark", vi: "ghi chú")),
      .plan,
    ],
    examples: [
      Example(
        "submissions | where verdict = pending",
        Phrase("what waits for acceptance", vi: "báo cáo đang chờ duyệt"))
    ])
}
