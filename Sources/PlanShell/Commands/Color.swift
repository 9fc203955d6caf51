import PlanModel

extension Command {
  static let color = Command(
    "color", vietnamese: "màu", parameters: "auto|always|never",
    summary: Phrase("colour in answers and messages", vi: "màu trong kết quả và thông báo"),
    choices: ["auto", "always", "never"],
    examples: [Example(".color never", Phrase("plain text", vi: "chữ không màu"))]
  ) { command, session, arguments throws(Diagnostic) in
    if arguments.isEmpty {
      session.say(session.screen.colour.rawValue)
      return .goOn
    }
    guard let choice = Terminal.Color(rawValue: arguments) else { throw command.misuse }
    session.screen.colour = choice
    return .goOn
  }
}
