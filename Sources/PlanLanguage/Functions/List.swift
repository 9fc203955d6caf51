import PlanModel

extension Function {
  package static let list = Function(
    "list", "liệt_kê", .aggregate(.list),
    parameters: ["LIST.FIELD where CONDITION", "VALUE"],
    result: Phrase("several values", vi: "nhiều giá trị"),
    summary: Phrase(
      "the different values, in order",
      vi: "liệt kê các giá trị khác nhau"),
    examples: [
      Example(
        "supervisors | select name, list(tasks.unit.name where overdue) as who",
        Phrase("whom to urge", vi: "đôn đốc những ai"))
    ])
}
