import PlanModel

extension Command {
  static let lang = Command(
    "lang", vietnamese: "ngôn_ngữ", parameters: "vi|en",
    summary: Phrase("the language of messages and help", vi: "ngôn ngữ của thông báo, trợ giúp"),
    choices: ["vi", "en"],
    examples: [Example(".lang vi", Phrase("messages in Vietnamese", vi: "thông báo tiếng Việt"))]
  ) { command, session, arguments throws(Diagnostic) in
    if arguments.isEmpty {
      session.say(session.screen.tongue.rawValue)
    } else if let tongue = Tongue(rawValue: arguments) {
      session.screen.tongue = tongue
    } else {
      throw command.misuse
    }
    return .goOn
  }
}
