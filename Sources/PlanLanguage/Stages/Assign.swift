import PlanModel

extension Stage {
  package static let assign = Stage(
    "assign", vietnamese: ["giao"],
    shape: [.kind, .reference, .optional("as", [.member]), .circumstances], effect: .changes,
    summary: Phrase(
      "gives the units listed a supervisor, or a duty",
      vi: "giao người phụ trách hoặc nhiệm vụ cho các đơn vị được liệt kê"),
    examples: [
      Example(
        "units | where kind = commune | assign supervisor doan_2 as directs",
        Phrase("a team for the communes", vi: "đoàn phụ trách các xã")),
      Example(
        "units | where code = dong_mon | assign duty bc_khac",
        Phrase("one more duty", vi: "thêm một nhiệm vụ")),
    ]
  ) { stage, query in
    query.change(stage, rows: [.unit]) { verb in
      guard let reference = verb.reference() else { return nil }
      guard let words = stage.clause("as") else { return .assign(reference, role: nil) }
      guard reference.type.record == .supervisor else {
        verb.context.report(.verb(.noRole(.duty)), at: words.place)
        return nil
      }
      return verb.member(of: "role", words).map { .assign(reference, role: $0) }
    }
  }
}
