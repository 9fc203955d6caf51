import PlanModel

extension Entity {
  package static let deadline = Entity(
    .deadline, spellings: ["deadlines", "thời_hạn"], isPerPlan: true, key: [.code],
    shown: "code, due, wording, last_day, last_workday, weekday, clause", order: "due, code",
    required: ["due"],
    summary: Phrase(
      "a date with its bound and wording", vi: "mốc thời gian, cách tính và nguyên văn"),
    fields: [
      Field("code", "mã", .one("deadline"), .stored, Phrase("short name", vi: "mã ngắn")),
      Field("name", "tên", .text, .stored, Phrase("what it is for", vi: "hạn của việc gì")),
      Field(
        "due", "hạn", .due, .stored,
        Phrase("the deadline now in force", vi: "thời hạn hiện có hiệu lực")),
      Field(
        "date", "ngày", .day, .derived,
        Phrase("the date the document writes", vi: "ngày ghi trong văn bản")),
      Field(
        "bound", "cách_tính", .enumeration("bound"), .derived,
        Phrase("whether that day still counts", vi: "có tính ngày đó hay không")),
      Field(
        "wording", "nguyên_văn", .text, .stored,
        Phrase("the words of the document", vi: "nguyên văn trong văn bản")),
      Field(
        "purpose", "mục_đích", .enumeration("purpose"), .stored,
        Phrase("something is due, or figures are cut off", vi: "hạn nộp hay mốc chốt số liệu")),
      Field(
        "clause", "điều_khoản", .one("clause"), .stored,
        Phrase("where it is set", vi: "mục đặt ra thời hạn")),
      Field(
        "last_day", "ngày_cuối", .day, .derived,
        Phrase("the last day still in time", vi: "ngày cuối cùng còn trong hạn")),
      Field(
        "last_workday", "ngày_làm_việc_cuối", .day, .derived,
        Phrase("the last working day still in time", vi: "ngày làm việc cuối còn trong hạn")),
      Field(
        "weekday", "thứ", .enumeration("weekday"), .derived,
        Phrase("weekday of the last day", vi: "thứ của ngày cuối")),
      Field(
        "amendments", "lần_sửa", .many("amendment"), .derived,
        Phrase("how it was changed since", vi: "các lần điều chỉnh")),
      Field(
        "duties", "nhiệm_vụ", .many("duty"), .derived,
        Phrase("duties due by it", vi: "các nhiệm vụ theo hạn này")),
      Field(
        "tasks", "việc", .many("task"), .derived,
        Phrase("what falls due by it", vi: "các đầu việc theo hạn này")),
      .plan,
    ],
    card: [
      CardSection(
        Phrase("Amendments", vi: "Điều chỉnh"),
        "amendments | where deadline = $it | select day, due, paper, reason"),
      CardSection(
        Phrase("Duties", vi: "Nhiệm vụ"),
        "duties | where due = $it | select code, name, deliverable, clause"),
      CardSection(
        Phrase("Tasks by state", vi: "Đầu việc theo trạng thái"),
        "tasks | where duty.due = $it | count per box"),
    ],
    event: """
      name as title, last_day, last_workday, due, wording, clause
      """,
    examples: [
      Example(
        "deadlines | where last_workday != last_day",
        Phrase("deadlines that end on a day off", vi: "hạn rơi vào ngày nghỉ"))
    ])
}
