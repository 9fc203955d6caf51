import PlanModel

extension Stage {
  package static let unassign = Stage(
    "unassign", vietnamese: ["thôi_giao"], shape: [.kind, .reference, .circumstances],
    effect: .changes,
    summary: Phrase(
      "takes a supervisor, or a duty, from the units listed",
      vi: "thôi giao người phụ trách hoặc nhiệm vụ cho các đơn vị được liệt kê"),
    examples: [
      Example(
        "units | where code = dong_mon | unassign supervisor doan_2",
        Phrase("the team no longer has it", vi: "đoàn không phụ trách nữa"))
    ]
  ) { stage, query in
    query.change(stage, rows: [.unit]) { verb in
      verb.reference().map { .unassign($0) }
    }
  }
}
