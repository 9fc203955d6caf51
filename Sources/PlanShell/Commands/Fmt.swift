import PlanLanguage
import PlanModel

extension Command {
  static let fmt = Command(
    "fmt", vietnamese: "viết_chuẩn", parameters: "[STATEMENT]",
    summary: Phrase(
      "the canonical form of a statement; without one, that of the list shown last",
      vi: "viết lại câu lệnh theo dạng chuẩn; để trống là danh sách vừa xem"),
    examples: [
      Example(
        ".fmt việc|lọc quá_hạn|xếp hạn", Phrase("in canonical words", vi: "bằng từ khóa chuẩn"))
    ]
  ) { _, session, arguments throws(Diagnostic) in
    let text = arguments.isEmpty ? session.lastList : arguments
    guard let text else { throw Diagnostic(ShellMessage.nothingShown) }
    do throws(Diagnostics) {
      let source = Source(name: nil, text: text)
      session.say(try ScriptFormatter.format(source, vocabulary: Session.vocabulary), end: "")
    } catch {
      session.report(error.all)
    }
    return .goOn
  }
}
