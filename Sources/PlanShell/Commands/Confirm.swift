import PlanModel

extension Command {
  static let confirm = Command(
    "confirm", vietnamese: "hỏi_lại", parameters: "[N]",
    summary: Phrase(
      "a change of more than so many rows (1) is asked about first",
      vi: "thay đổi quá số dòng này (1) thì hỏi lại trước"),
    examples: [
      Example(".confirm 20", Phrase("ask above 20 rows", vi: "hỏi khi quá 20 dòng"))
    ]
  ) { command, session, arguments throws(Diagnostic) in
    if arguments.isEmpty {
      session.say(String(session.confirm))
    } else if let count = Int(arguments), count >= 0 {
      session.confirm = count
    } else {
      throw command.misuse
    }
    return .goOn
  }
}
