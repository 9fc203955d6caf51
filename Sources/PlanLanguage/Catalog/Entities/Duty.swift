import PlanModel

extension Entity {
  package static let duty = Entity(
    .duty, spellings: ["duties", "nhiệm_vụ"], isPerPlan: true, key: [.code],
    shown: "code, name, deliverable, due, clause", order: "clause, code",
    summary: Phrase(
      "one obligation, laid down by rule; each unit's share is a task",
      vi: "một nhiệm vụ theo quy định; phần của từng đơn vị là đầu việc"),
    fields: [
      Field("code", "mã", .one("duty"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("in a few words", vi: "tên gọi ngắn")),
      Field("action", "hành_động", .text, .stored, Phrase("what to do", vi: "phải làm gì")),
      Field(
        "deliverable", "sản_phẩm", .enumeration("deliverable"), .stored,
        Phrase("what comes of it", vi: "sản phẩm")),
      Field(
        "optional", "tùy_nghi", .boolean, .stored,
        Phrase("left to the unit's circumstances; never owed", vi: "tùy tình hình cụ thể")),
      Field(
        "continuous", "thường_xuyên", .boolean, .stored,
        Phrase("goes on all the time; makes no tasks", vi: "làm thường xuyên")),
      Field(
        "due", "hạn", .one("deadline"), .stored,
        Phrase("its deadline", vi: "thời hạn của nhiệm vụ")),
      Field(
        "to", "nơi_nhận", .one("unit"), .stored,
        Phrase("who receives the result", vi: "nơi nhận sản phẩm")),
      Field("via", "qua", .one("unit"), .stored, Phrase("through whom", vi: "gửi qua đâu")),
      Field(
        "after", "sau", .many("duty"), .owned,
        Phrase("duties that come first", vi: "các nhiệm vụ phải xong trước")),
      Field(
        "clause", "điều_khoản", .one("clause"), .stored,
        Phrase("where it is laid down", vi: "mục giao nhiệm vụ")),
      Field(
        "stated", "nêu_rõ", .boolean, .stored,
        Phrase("one clause says it in so many words", vi: "có một mục nêu rõ")),
      Field(
        "for", "giao_cho", .many("unit"), .owned,
        Phrase(
          "units it binds; groups stand for their members", vi: "giao cho đơn vị, nhóm nào"),
        accepts: [.unit, .group, .supervisor]),
      Field(
        "constraints", "yêu_cầu", .many("constraint"), .derived,
        Phrase("what its result must satisfy", vi: "yêu cầu đối với sản phẩm")),
      Field(
        "tasks", "việc", .many("task"), .derived,
        Phrase("each unit's share", vi: "phần việc của từng đơn vị")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Tasks", vi: "Đầu việc"),
        "tasks | where duty = $it | select unit, due, last_day, state, box"),
      CardSection(
        Phrase("Requirements", vi: "Yêu cầu"),
        "constraints | where duties has $it | select code, name, clause"),
    ],
    event: """
      name as title, due.last_day as last_day, due.last_workday as last_workday, \
      due.due as due, due.wording as wording, clause
      """,
    examples: [
      Example(
        "duties | select clause, name, due, count(tasks) as tasks",
        Phrase("the duties of the plan", vi: "các nhiệm vụ của kế hoạch"))
    ])
}
