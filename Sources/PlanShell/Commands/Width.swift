import PlanModel

extension Command {
  static let width = Command(
    "width", vietnamese: "bề_rộng", parameters: "N|auto",
    summary: Phrase("the width tables fit into, in cells", vi: "bề rộng của bảng, tính theo ô chữ"),
    choices: ["auto"],
    examples: [Example(".width 60", Phrase("narrow tables", vi: "bảng hẹp"))]
  ) { command, session, arguments throws(Diagnostic) in
    if arguments == "auto" {
      session.screen.fixedWidth = nil
    } else if arguments.isEmpty {
      session.say(session.screen.fixedWidth.map(String.init) ?? "auto")
    } else if let width = Int(arguments), (20...10_000).contains(width) {
      session.screen.fixedWidth = width
    } else {
      throw command.misuse
    }
    return .goOn
  }
}
