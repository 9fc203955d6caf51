import PlanLanguage
import PlanModel
import PlanStore

extension Command {
  static let save = Command(
    "save", vietnamese: "lưu", parameters: "FILE [N]",
    summary: Phrase(
      "keeps the last N lines that worked (1) as a script, in canonical form",
      vi: "giữ N câu lệnh chạy được gần nhất (1) thành một kịch bản, viết theo dạng chuẩn")
  ) { command, session, arguments throws(Diagnostic) in
    var words = arguments.split(separator: " ")
    let count = words.count > 1 ? words.last.flatMap { Int($0) } : nil
    if count != nil { words.removeLast() }
    let path = words.joined(separator: " ")
    guard !path.isEmpty, count ?? 1 > 0 else { throw command.misuse }
    guard session.permissions.mayTouchFiles else {
      throw Diagnostic(ShellMessage.safeCommand(".save"))
    }
    let kept = session.said.suffix(count ?? 1)
    guard !kept.isEmpty else { throw Diagnostic(ShellMessage.nothingShown) }
    var text = kept.joined(separator: "\n")
    if let plan = session.chosenPlan, try session.store.plans().count > 1 {
      text = "use \(Literal.quoted(plan))\n" + text
    }
    do throws(Diagnostics) {
      text = try ScriptFormatter.format(
        Source(name: nil, text: text), vocabulary: Session.vocabulary)
    } catch {
      session.report(error.all)
      return .goOn
    }
    try OutputFile.write(to: path, overwrite: session.mayReplace(path)) { sink in sink(text) }
    session.say(
      Phrase(
        "\(path): \(kept.count) \(kept.count == 1 ? "line" : "lines"); again with: kh \(path)",
        vi: "\(path): \(kept.count) câu lệnh; chạy lại: kh \(path)")(session.screen.tongue))
    return .goOn
  }
}
