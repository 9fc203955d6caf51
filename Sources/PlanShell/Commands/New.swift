import PlanLanguage
import PlanModel
import PlanStore

extension Command {
  static let new = Command(
    "new", vietnamese: "kế_hoạch_mới", parameters: "\"CODE\" \"TITLE\"",
    summary: Phrase(
      "begins a plan of your own: adds it, writes a commented template, switches to it",
      vi: "mở kế hoạch của mình: thêm vào kho, ghi tệp mẫu có chú giải, chuyển sang nó")
  ) { command, session, arguments throws(Diagnostic) in
    let texts = Command.quotedTexts(arguments)
    guard texts.count == 2, !texts[0].isEmpty else { throw command.misuse }
    guard session.permissions.mayTouchFiles else {
      throw Diagnostic(ShellMessage.safeCommand(".new"))
    }
    if try session.store.plans().contains(texts[0]) {
      throw Diagnostic(ShellMessage.planExists(texts[0]))
    }
    let template = PlanTemplate(code: texts[0], title: texts[1], today: session.clock.today)
    let path = template.fileName
    try OutputFile.write(to: path, overwrite: false) { sink in
      sink(template.text(session.screen.tongue))
    }
    session.chosenPlan = nil
    guard session.run(Source(name: nil, text: template.definition), mode: .prompt) == .success
    else { return .goOn }
    session.chosenPlan = texts[0]
    session.pinnedDay = session.dayAsked
    session.say(
      Phrase(
        "template: \(path) — edit it, then: kh \(path)",
        vi: "tệp mẫu: \(path) — sửa rồi chạy: kh \(path)")(session.screen.tongue))
    return .goOn
  }

  /// The texts between quotes of any kind that the language knows.
  private static func quotedTexts(_ line: String) -> [String] {
    let tokens = Lexer.read(line).tokens
    return tokens.compactMap { token in
      if case .text(let text) = token.kind { text } else { nil }
    }
  }
}
