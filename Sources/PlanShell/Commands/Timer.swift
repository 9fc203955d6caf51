import PlanModel

extension Command {
  static let timer = Command(
    "timer", vietnamese: "đo_giờ", parameters: "on|off",
    summary: Phrase("how long each answer took", vi: "thời gian của mỗi câu trả lời"),
    choices: ["on", "off"],
    examples: [Example(".timer off", Phrase("no times", vi: "không đo giờ"))]
  ) { command, session, arguments throws(Diagnostic) in
    try command.toggle(&session.screen.timer, arguments, session)
    return .goOn
  }
}
