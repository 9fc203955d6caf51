import PlanModel

extension Command {
  static let pager = Command(
    "pager", vietnamese: "lật_trang", parameters: "on|off",
    summary: Phrase(
      "long answers page by page, through $PAGER", vi: "xem từng trang kết quả dài, qua $PAGER"),
    choices: ["on", "off"],
    examples: [Example(".pager off", Phrase("never page", vi: "không lật trang"))]
  ) { command, session, arguments throws(Diagnostic) in
    try command.toggle(&session.screen.pager, arguments, session)
    return .goOn
  }
}
