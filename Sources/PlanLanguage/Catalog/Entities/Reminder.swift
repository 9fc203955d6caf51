import PlanModel

extension Entity {
  package static let reminder = Entity(
    .reminder, spellings: ["reminders", "lần_đôn_đốc"], isPerPlan: true,
    key: [.reference("unit", .unit), .reference("duty", .duty), .number("ordinal")],
    shown: "unit, duty, ordinal, on, channel, letter", order: "unit, duty, ordinal",
    summary: Phrase(
      "one reminder sent; only ever added to", vi: "một lần đôn đốc; chỉ ghi thêm"),
    fields: [
      Field("unit", "đơn_vị", .one("unit"), .stored, Phrase("who was urged", vi: "đơn vị")),
      Field("duty", "nhiệm_vụ", .one("duty"), .stored, Phrase("about what", vi: "nhiệm vụ")),
      Field("ordinal", "lần_thứ", .integer, .stored, Phrase("1, 2, …", vi: "lần thứ mấy")),
      Field("task", "việc", .one("task"), .derived, Phrase("the task", vi: "đầu việc")),
      Field("on", "ngày", .day, .stored, Phrase("the day", vi: "ngày đôn đốc")),
      Field(
        "channel", "hình_thức", .text, .stored,
        Phrase("letter, telephone…", vi: "công văn, điện thoại…")),
      Field("letter", "công_văn", .text, .stored, Phrase("the letter", vi: "số công văn")),
      Field(
        "sha256", "mã_băm", .text, .stored,
        Phrase("fingerprint of the letter's file", vi: "mã băm của tệp công văn")),
      Field("by", "người_làm", .text, .stored, Phrase("who sent it", vi: "người đôn đốc")),
      .plan,
    ],
    examples: [
      Example(
        "tasks | where count(reminders) > 1 and not done",
        Phrase("urged twice and still not done", vi: "đã đôn đốc hai lần vẫn chưa xong"))
    ])
}
