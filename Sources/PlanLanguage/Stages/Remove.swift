import PlanModel

extension Stage {
  package static let remove = Stage(
    "remove", vietnamese: ["xóa"], shape: [.circumstances], effect: .changes,
    summary: Phrase(
      "takes the records listed out, unless something refers to them",
      vi: "bỏ các bản ghi được liệt kê, trừ khi còn nơi dẫn đến"),
    examples: [
      Example(
        "holidays | where name ~ \"làm bù\" and not shipped | remove",
        Phrase("days off entered by mistake", vi: "ngày nghỉ nhập nhầm"))
    ]
  ) { stage, query in
    query.change(stage, rows: EntityName.allCases) { verb in
      guard verb.entity == .task else { return .remove }
      verb.context.report(.verb(.tasksRemain), at: stage.word.span)
      return nil
    }
  }
}
