import PlanModel

extension Command {
  static let today = Command(
    "today", vietnamese: "hôm_nay", parameters: "[DATE|clock]",
    summary: Phrase(
      "the day that questions are asked on; `clock` returns to now",
      vi: "ngày đang xét; `clock` trở về ngày thực"),
    choices: ["clock"],
    examples: [Example(".today 26/5/2023", Phrase("as on that day", vi: "như vào ngày ấy"))]
  ) { _, session, arguments throws(Diagnostic) in
    if arguments.isEmpty {
      session.say(
        "\(session.today.weekday.name(session.screen.tongue)) \(session.today.spoken)")
    } else if arguments == "clock" {
      session.pinnedDay = nil
    } else {
      session.pinnedDay = try Session.day(arguments)
    }
    return .goOn
  }
}
