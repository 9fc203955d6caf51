import PlanModel

extension Stage {
  package static let remind = Stage(
    "remind", vietnamese: ["đôn_đốc", "nhắc"], shape: [.circumstances], effect: .changes,
    details: Catalog.fields(["channel", "letter", "by"], of: .reminder),
    summary: Phrase(
      "records a reminder to each task listed, numbered per task (lần 1, 2…)",
      vi: "ghi nhận một lần đôn đốc cho mỗi việc được liệt kê"),
    examples: [
      Example(
        "tasks | where overdue | remind with channel = \"công văn\", letter = \"27-CV/VP\"",
        Phrase("urge by letter", vi: "đôn đốc bằng công văn")),
      Example(
        "tasks | where due_soon and no(reminders) | remind with channel = \"điện thoại\"",
        Phrase("the first reminder, by telephone", vi: "nhắc lần đầu qua điện thoại")),
    ]
  ) { stage, query in
    query.change(stage, rows: [.task]) { _ in .remind }
  }
}
