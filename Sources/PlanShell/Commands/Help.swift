import PlanModel

extension Command {
  static let help = Command(
    "help", vietnamese: "trợ_giúp", parameters: "[TOPIC]",
    summary: Phrase(
      "help on everything, or on a stage, function, entity, command or message",
      vi: "trợ giúp chung, hoặc về một bước, hàm, đối tượng, lệnh hay thông báo"),
    examples: [
      Example(".help where", Phrase("one page", vi: "một trang")),
      Example(".help KH301", Phrase("a message explained", vi: "giải thích một thông báo")),
    ]
  ) { _, session, topic throws(Diagnostic) in
    session.say(try HelpPage.on(topic, session.screen.tongue))
    return .goOn
  }
}
