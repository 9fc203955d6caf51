import PlanModel

extension Stage {
  package static let mark = Stage(
    "mark", vietnamese: ["đánh_dấu"], shape: [.member, .circumstances], effect: .changes,
    summary: Phrase(
      "moves the tasks listed to a state: done, returned, waived, open",
      vi: "chuyển các việc được liệt kê sang trạng thái: xong, bị_trả_lại, miễn, chưa_làm"),
    examples: [
      Example(
        "tasks | where unit = dai_nai and duty = hoi_nghi"
          + " | mark done on 19/5/2023 note \"Biên bản số 12\" expect 1",
        Phrase("held on the 19th", vi: "đã tổ chức ngày 19")),
      Example(
        "tasks | where unit = bac_ha and duty = bc_co_so | mark miễn note \"Đã sáp nhập\"",
        Phrase("no longer asked for", vi: "không yêu cầu nữa")),
      Example(
        "tasks | mark done",
        Phrase("every task at once needs to be meant", vi: "đổi tất cả thì phải nói rõ"),
        fails: 344),
    ]
  ) { stage, query in
    query.change(stage, rows: [.task]) { verb in
      guard let state = verb.member(of: "state", stage.arguments) else { return nil }
      guard state == .state(.void) else { return .mark(state) }
      verb.context.report(.verb(.markVoid), at: stage.arguments.place)
      return nil
    }
  }
}
