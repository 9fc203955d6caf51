import PlanLanguage
import PlanModel

extension Rule {
  static let supervisesItself = Rule(
    "supervises_itself", .warn, .responsibility,
    Phrase("a supervisor over its own unit", vi: "phụ trách chính đơn vị mình"),
    summary: Phrase(
      "Who follows the whole plan, or its own unit, follows its own share of the work too.",
      vi: "Nơi theo dõi cả kế hoạch, hoặc đơn vị mình, thì tự theo dõi cả phần việc của mình."),
    question: """
      supervisors | where units has .unit or watches_plan and any(unit.tasks) \
      | select code, clause, unit as own, unit.name as unit, watches_plan, count(unit.tasks) as tasks
      """
  ) { row in
    let tasks = row.number("tasks")
    return Finding(
      .supervisor, row,
      Phrase(
        """
        \(row["unit"]) follows \(row.isTrue("watches_plan") ? "the whole plan" : "itself") \
        and owes \(tasks) \(tasks == 1 ? "task" : "tasks") of its own
        """,
        vi: """
          \(row["unit"]) theo dõi \(row.isTrue("watches_plan") ? "cả kế hoạch" : "chính mình") \
          mà bản thân có \(tasks) đầu việc
          """),
      wayOut: Phrase(
        "let another follow it: units | where code = \(row["own"]) | assign supervisor CODE as follows",
        vi: "giao nơi khác: units | where code = \(row["own"]) | assign supervisor MÃ as follows"))
  }
}
