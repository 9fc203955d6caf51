import PlanModel

extension Command {
  static let last = Command(
    "last", vietnamese: "xem_lại",
    summary: Phrase("the last answer again, in full width", vi: "xem lại kết quả cuối, đủ bề rộng"),
    examples: [Example(".last", Phrase("again, uncut", vi: "xem lại, không cắt"), fails: 705)]
  ) { _, session, _ throws(Diagnostic) in
    guard let shown = session.shown else { throw Diagnostic(ShellMessage.nothingShown) }
    session.present(shown, uncut: true)
    return .goOn
  }
}
