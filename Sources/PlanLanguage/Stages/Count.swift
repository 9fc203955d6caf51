import PlanModel

extension Stage {
  package static let count = Stage(
    "count", vietnamese: ["đếm"], shape: [.optional("per", [.items])],
    summary: Phrase(
      "how many rows, of all or of each group", vi: "đếm số dòng, chung hoặc mỗi nhóm"),
    examples: [
      Example("tasks | where overdue | count", Phrase("how many", vi: "bao nhiêu")),
      Example(
        "tasks | where duty.deliverable = report and not done | count per unit.supervisors",
        Phrase("reports owed, by who follows them", vi: "báo cáo còn nợ, theo người phụ trách")),
    ]
  ) { stage, query in
    query.count(per: stage.clause("per")?.items ?? [])
  }
}
