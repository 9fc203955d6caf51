import PlanModel

extension Command {
  static let expand = Command(
    "expand", vietnamese: "mở_rộng", parameters: "on|off",
    summary: Phrase(
      "one field a line instead of a table", vi: "mỗi trường một dòng thay cho bảng"),
    choices: ["on", "off"],
    examples: [Example(".expand on", Phrase("wide rows, one field a line", vi: "dòng dài"))]
  ) { command, session, arguments throws(Diagnostic) in
    try command.toggle(&session.screen.expanded, arguments, session)
    return .goOn
  }

  /// Sets a switch by `on` or `off`, or tells how it stands.
  func toggle(
    _ value: inout Bool, _ arguments: String, _ session: Session
  ) throws(Diagnostic) {
    switch Fold.name(arguments) {
    case "on", "bat": value = true
    case "off", "tat": value = false
    case "": session.say(value ? "on" : "off")
    default: throw misuse
    }
  }
}
