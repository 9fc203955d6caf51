import PlanModel

extension Stage {
  package static let `where` = Stage(
    "where", vietnamese: ["lọc"], shape: [.expression],
    summary: Phrase("keeps the rows for which it holds", vi: "giữ các dòng thỏa điều kiện"),
    examples: [
      Example(
        "tasks | where overdue and unit.kind = ward",
        Phrase("what the wards let slip", vi: "việc quá hạn của các phường")),
      Example(
        "tasks | where due in today..today+5wd and not done",
        Phrase("what falls due in five working days", vi: "việc đến hạn trong năm ngày làm việc")),
      Example(
        "tasks | where due = 20/5/2023",
        Phrase("a deadline is not a single day", vi: "thời hạn không phải là một ngày"),
        fails: 305),
    ]
  ) { stage, query in
    for condition in stage.expressions {
      // A condition that makes no sense is one all the same: the list is not a plain one.
      query.filter(
        query.expressions().condition(condition) ?? .constant(.boolean(true), .boolean))
    }
  }
}
