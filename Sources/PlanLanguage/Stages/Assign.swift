import PlanModel

extension Stage {
  package static let assign = Stage(
    "assign", vietnamese: ["giao"],
    shape: [.kind, .reference, .optional("as", [.name]), .circumstances], effect: .changes,
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
      let words = (stage.clause("as") ?? []).compactMap { argument -> Word? in
        if case .name(let word) = argument { word } else { nil }
      }
      guard let word = words.first else { return .assign(reference, role: nil) }
      guard reference.entity == .supervisor else {
        verb.context.report(.verb(.noRole(reference.entity)), at: word.span)
        return nil
      }
      let role: SupervisionRole? = verb.member(of: "role", word)
      return role.map { .assign(reference, role: $0) }
    }
  }
}
