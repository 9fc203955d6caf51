import PlanModel

extension Entity {
  package static let journal = Entity(
    .journal, spellings: ["journal", "nhật_ký"], isPerPlan: false, key: [.number("id")],
    shown: "change, recorded_at, actor, statement, key, changed", order: "id desc",
    summary: Phrase(
      "every change, one row for each record changed", vi: "mọi thay đổi, mỗi bản ghi một dòng"),
    fields: [
      Field("id", "mã_số", .integer, .recorded, Phrase("running number", vi: "số thứ tự")),
      Field(
        "change", "lượt", .integer, .recorded,
        Phrase("the statement's number: what undo takes back", vi: "số của lượt thay đổi")),
      Field(
        "recorded_at", "lúc_ghi", .instant, .recorded,
        Phrase("when, by the real clock", vi: "thời điểm ghi, theo đồng hồ thật")),
      Field("day", "ngày_làm", .day, .recorded, Phrase("the run's today", vi: "ngày làm việc")),
      Field("actor", "ai", .text, .recorded, Phrase("who", vi: "người làm")),
      Field("statement", "câu_lệnh", .text, .recorded, Phrase("what was typed", vi: "câu lệnh")),
      Field("reason", "lý_do", .text, .recorded, Phrase("why", vi: "lý do")),
      Field(
        "entity", "đối_tượng", .enumeration("entity"), .recorded,
        Phrase("what kind of record", vi: "loại bản ghi")),
      Field("key", "khóa", .text, .recorded, Phrase("which record", vi: "bản ghi nào")),
      Field(
        "changed", "đã_đổi", .text, .derived,
        Phrase("which fields, from what to what", vi: "trường nào, từ gì thành gì")),
      Field("before", "trước", .text, .recorded, Phrase("before, as JSON", vi: "trước khi đổi")),
      Field("after", "sau", .text, .recorded, Phrase("after, as JSON", vi: "sau khi đổi")),
      Field(
        "undoes", "hoàn_tác_cho", .integer, .recorded,
        Phrase("the change it takes back", vi: "hoàn tác cho lượt nào")),
    ],
    examples: [
      Example(
        "journal | where entity = task | take 20",
        Phrase("the latest changes of tasks", vi: "các thay đổi mới nhất của đầu việc")),
      Example(
        "journal | where key = \"bac_ha\" | select day, actor, changed",
        Phrase("what became of one record", vi: "một bản ghi đã đổi những gì")),
    ])
}
