import PlanModel

extension Entity {
  package static let task = Entity(
    .task, spellings: ["tasks", "việc", "đầu_việc"], isPerPlan: true,
    key: [.reference("unit", .unit), .reference("duty", .duty)],
    shown: "unit, duty, due, last_day, state, box", order: "due, unit",
    summary: Phrase(
      "one unit's share of a duty", vi: "phần của một đơn vị trong một nhiệm vụ"),
    fields: [
      Field("unit", "đơn_vị", .one("unit"), .stored, Phrase("who", vi: "đơn vị thực hiện")),
      Field("duty", "nhiệm_vụ", .one("duty"), .stored, Phrase("what", vi: "nhiệm vụ")),
      Field(
        "state", "trạng_thái", .enumeration("state"), .stored,
        Phrase("how far it is; `done` and `submitted` are states", vi: "đang ở bước nào")),
      Field(
        "planned_on", "ngày_dự_kiến", .day, .stored,
        Phrase("the day the unit intends", vi: "ngày đơn vị dự kiến")),
      Field(
        "submitted_on", "ngày_nộp", .day, .stored,
        Phrase("the day it was delivered", vi: "ngày nộp")),
      Field(
        "done_on", "ngày_xong", .day, .stored,
        Phrase("the day it was done", vi: "ngày hoàn thành")),
      Field(
        "extended", "gia_hạn_đến", .day, .stored,
        Phrase("last day of the unit's own extension", vi: "ngày cuối được gia hạn riêng")),
      Field(
        "paper", "văn_bản", .text, .stored,
        Phrase("the papers its extension or state rests on", vi: "văn bản gia hạn, biên bản")),
      Field("note", "ghi_chú", .text, .stored, Phrase("remark", vi: "ghi chú")),
      Field("due", "hạn", .due, .derived, Phrase("its deadline", vi: "thời hạn")),
      Field(
        "last_day", "ngày_cuối", .day, .derived,
        Phrase("the last day still in time", vi: "ngày cuối cùng còn trong hạn")),
      Field(
        "last_workday", "ngày_làm_việc_cuối", .day, .derived,
        Phrase("the last working day still in time", vi: "ngày làm việc cuối còn trong hạn")),
      Field(
        "done", "xong", .boolean, .derived, Phrase("its state is done", vi: "đã hoàn thành")),
      Field(
        "overdue", "quá_hạn", .boolean, .derived,
        Phrase("not delivered and past its last day", vi: "chưa nộp và đã quá ngày cuối")),
      Field(
        "due_soon", "sắp_đến_hạn", .boolean, .derived,
        Phrase("not delivered, at most 3 working days left", vi: "chưa nộp, còn 0–3 ngày làm việc")),
      Field(
        "late", "nộp_muộn", .boolean, .derived,
        Phrase("delivered after its last day", vi: "đã nộp nhưng sau ngày cuối")),
      Field(
        "days_left", "còn_ngày", .integer, .derived,
        Phrase("days to the last day; negative after it", vi: "số ngày còn lại; âm khi đã quá")),
      Field(
        "workdays_left", "còn_ngày_làm_việc", .integer, .derived,
        Phrase("working days left; 0 on the day itself", vi: "số ngày làm việc còn lại")),
      Field(
        "days_late", "số_ngày_muộn", .integer, .derived,
        Phrase("days late, for what came late", vi: "số ngày nộp muộn")),
      Field(
        "box", "ô_thống_kê", .enumeration("box"), .derived,
        Phrase("its column in the progress table", vi: "cột trong bảng tổng hợp tiến độ")),
      Field(
        "submissions", "lần_nộp", .many("submission"), .derived,
        Phrase("every version delivered", vi: "các lần nộp")),
      Field(
        "reminders", "lần_đôn_đốc", .many("reminder"), .derived,
        Phrase("every reminder sent", vi: "các lần đôn đốc")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Submissions", vi: "Lần nộp"),
        "submissions | where task = $it | select version, on, number, verdict, note"),
      CardSection(
        Phrase("Reminders", vi: "Đôn đốc"),
        "reminders | where task = $it | select ordinal, on, channel, letter, by"),
      CardSection(
        Phrase("Where the plan says so", vi: "Kế hoạch quy định tại"),
        "duties | where tasks has $it | select clause, name, clause.gist as gist"),
    ],
    event: """
      unit.name as who, duty.name as title, last_day, last_workday, due, \
      duty.due.wording as wording, duty.clause as clause, state, \
      state in [submitted, done, waived, void] as settled, state in [waived, void] as cancelled
      """,
    examples: [
      Example(
        "tasks | where overdue | sort due", Phrase("what is overdue", vi: "việc quá hạn")),
      Example(
        "việc | lọc quá_hạn và đơn_vị.loại = phường | xếp hạn | lấy 5",
        Phrase("the same in Vietnamese", vi: "viết bằng tiếng Việt")),
    ])
}
