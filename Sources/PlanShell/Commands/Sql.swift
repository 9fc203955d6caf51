import PlanModel

extension Command {
  static let sql = Command(
    "sql", vietnamese: "câu_sql", parameters: "[LIST]",
    summary: Phrase(
      "the SQL that a list becomes; without one, that of the list shown last",
      vi: "câu SQL của một danh sách; để trống là của danh sách vừa xem"),
    examples: [Example(".sql units | count", Phrase("as SQL", vi: "thành SQL"))]
  ) { _, session, arguments throws(Diagnostic) in
    let text = arguments.isEmpty ? session.lastList : arguments
    guard let text else { throw Diagnostic(ShellMessage.nothingShown) }
    session.say(try session.sql(of: text))
    return .goOn
  }
}
