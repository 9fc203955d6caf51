import PlanModel

extension Stage {
  package static let submit = Stage(
    "submit", vietnamese: ["nộp"], shape: [.circumstances], effect: .changes,
    details: Catalog.fields(
      ["number", "figures_to", "estimated", "has_appendix"], of: .submission),
    summary: Phrase(
      "records what the tasks listed delivered, as a new version each",
      vi: "ghi nhận lần nộp mới của các việc được liệt kê"),
    examples: [
      Example(
        "tasks | where unit = cong_an and duty = bc_co_so"
          + " | submit on 19/5/2023 with number = \"15-BC/ĐU\", has_appendix = true expect 1",
        Phrase("a report came in", vi: "một báo cáo gửi đến")),
      Example(
        "tasks | where unit = bac_ha and duty = bc_co_so"
          + " | submit with figures_to = 30/5/2023, estimated = true",
        Phrase("with figures estimated to the cut-off", vi: "số liệu ước đến ngày chốt")),
    ]
  ) { stage, query in
    query.change(stage, rows: [.task]) { _ in .submit }
  }
}

extension Catalog {
  /// These fields of an entity.
  static func fields(_ names: [String], of name: EntityName) -> [Field] {
    names.compactMap { entity(name).field($0) }
  }
}
