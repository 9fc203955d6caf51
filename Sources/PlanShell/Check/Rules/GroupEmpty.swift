import PlanLanguage
import PlanModel

extension Rule {
  static let groupEmpty = Rule(
    "group_empty", .error, .who,
    Phrase("a group of nobody", vi: "nhóm không có ai"),
    summary: Phrase(
      "A duty of an empty group makes no tasks, and nobody notices.",
      vi: "Nhiệm vụ giao cho nhóm rỗng không sinh đầu việc nào mà không ai hay."),
    question: "groups | where not open and size = none and no(members) | select code, clause, name"
  ) { row in
    Finding(
      .group, row,
      Phrase(
        "“\(row["name"])” has no members and is not marked as open",
        vi: "“\(row["name"])” không có thành viên mà không ghi là để ngỏ"),
      wayOut: Phrase(
        "unit CODE { groups = [\(row["code"])] }, or group \(row["code"]) { open = true }",
        vi: "unit MÃ { groups = [\(row["code"])] }, hoặc group \(row["code"]) { open = true }"))
  }
}
