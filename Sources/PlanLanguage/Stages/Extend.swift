import PlanModel

extension Stage {
  package static let extend = Stage(
    "extend", vietnamese: ["gia_hạn"],
    shape: [
      .oneOf([
        Shape.Clause("by", [.sum]), Shape.Clause("before", [.sum]), Shape.Clause("for", [.sum]),
      ]),
      .circumstances,
    ], effect: .changes,
    summary: Phrase(
      "gives the tasks listed more time of their own, or moves the deadlines listed",
      vi: "gia hạn riêng cho các việc, hoặc dời các thời hạn được liệt kê"),
    examples: [
      Example(
        "tasks | where duty = bc_co_so and unit.kind = commune and not done"
          + " | extend for 3wd note \"Mưa lũ\"",
        Phrase("three working days more for each", vi: "thêm ba ngày làm việc")),
      Example(
        "deadlines | where code = bao_cao | extend by 31/5/2023 note \"Công văn 215-CV/Th.U\"",
        Phrase("a deadline moved by a paper", vi: "dời một thời hạn theo công văn")),
    ]
  ) { stage, query in
    query.change(stage, rows: [.task, .deadline]) { verb in
      for case .clause(let keyword, _, let arguments) in stage.arguments {
        guard let value = arguments.expression else { continue }
        switch keyword {
        case "by": return verb.fixed(value, .day).map { .extend(.by($0)) }
        case "before": return verb.fixed(value, .day).map { .extend(.before($0)) }
        case "for": return verb.fixed(value, .period).map { .extend(.lengthened($0)) }
        default: continue
        }
      }
      return nil
    }
  }
}
