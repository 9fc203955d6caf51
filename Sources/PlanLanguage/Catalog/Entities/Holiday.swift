import PlanModel

extension Entity {
  package static let holiday = Entity(
    .holiday, spellings: ["holidays", "ngày_nghỉ"], isPerPlan: false, key: [.day("date")],
    shown: "date, name, kind", order: "date",
    summary: Phrase(
      "a day off on a weekday, or a worked day of rest", vi: "ngày nghỉ lễ hoặc ngày làm bù"),
    fields: [
      Field("date", "ngày", .day, .stored, Phrase("the day", vi: "ngày")),
      Field("name", "tên", .text, .stored, Phrase("what for", vi: "tên ngày lễ")),
      Field(
        "kind", "loại", .enumeration("holiday kind"), .stored,
        Phrase("off or worked", vi: "nghỉ hay làm bù")),
      Field(
        "shipped", "có_sẵn", .boolean, .recorded,
        Phrase("comes with kh, not from the office", vi: "có sẵn trong chương trình")),
    ],
    examples: [
      Example(
        "holidays | where date in 1/4/2023..31/5/2023",
        Phrase("days off in the preparation time", vi: "ngày nghỉ trong thời gian chuẩn bị")),
      Example(
        "holiday 6/5/2023 \"Làm bù\" { kind = worked }",
        Phrase("a Saturday that is worked", vi: "thứ Bảy làm bù")),
    ])
}
