import PlanModel

extension Stage {
  package static let take = Stage(
    "take", vietnamese: ["lấy"], shape: [.count, .optional("per", [.path])],
    summary: Phrase(
      "keeps the first rows, of all or of each group", vi: "lấy các dòng đầu, chung hoặc mỗi nhóm"),
    examples: [
      Example("tasks | sort due | take 5", Phrase("the first five", vi: "năm việc đầu")),
      Example(
        "tasks | where not done | sort due | take 1 per unit",
        Phrase("each unit's next task", vi: "việc gần nhất của từng đơn vị")),
    ]
  ) { stage, query in
    var group: CheckedExpression?
    if let path = stage.clause("per")?.expression {
      guard let checked = query.expressions().expression(path) else { return }
      group = checked
    }
    for case .count(let count, _) in stage.arguments { query.take(count, per: group) }
  }
}
