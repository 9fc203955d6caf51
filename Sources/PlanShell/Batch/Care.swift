import PlanModel
import PlanStore

/// Looking after the workspace itself.
extension Session {
  func backup(to path: String) throws(Diagnostic) {
    try store.backup(to: path)
    guard !isQuiet else { return }
    say(
      Phrase("backed up and verified: \(path)", vi: "đã sao lưu và kiểm lại: \(path)")(
        screen.tongue))
  }

  /// Says all that is wrong with the workspace and what to do; fails where anything is.
  func examine() throws(Diagnostic) -> ExitStatus {
    let findings = try store.doctor()
    if findings.isEmpty {
      say(Phrase("the workspace is sound", vi: "kho dữ liệu lành lặn")(screen.tongue))
      return .success
    }
    report(findings.map { Diagnostic($0) })
    return .failed
  }
}
