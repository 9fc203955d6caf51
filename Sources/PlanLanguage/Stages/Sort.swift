import PlanModel

extension Stage {
  package static let sort = Stage(
    "sort", vietnamese: ["xếp", "sắp_xếp"], shape: [.keys],
    summary: Phrase(
      "puts the rows in order, Vietnamese names by the Vietnamese alphabet",
      vi: "sắp xếp, tên theo thứ tự tiếng Việt"),
    examples: [
      Example("tasks | sort due, unit.name", Phrase("soonest first", vi: "hạn gần trước")),
      Example(
        "units | derive left = count(tasks where not done) | sort left desc",
        Phrase("who owes most", vi: "ai còn nhiều việc nhất")),
    ]
  ) { stage, query in
    var keys: [CheckedKey] = []
    for case .keys(let written) in stage.arguments {
      for key in written {
        let expressions = query.expressions()
        guard let value = expressions.expression(key.value) else { continue }
        keys.append(CheckedKey(value, descending: key.descending))
      }
    }
    if !keys.isEmpty { query.sort(keys) }
  }
}
