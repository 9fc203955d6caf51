import Glibc
import PlanLanguage
import PlanModel

extension Command {
  static let watch = Command(
    "watch", vietnamese: "theo_dõi", parameters: "[SECONDS] LIST",
    summary: Phrase(
      "asks again every so many seconds (2) until Ctrl-C",
      vi: "hỏi lại sau mỗi số giây (2) cho đến khi bấm Ctrl-C")
  ) { command, session, arguments throws(Diagnostic) in
    let words = arguments.split(separator: " ", maxSplits: 1)
    var seconds = 2.0
    var text = arguments
    if words.count == 2, let given = Double(words[0]) {
      guard (0.1...86_400).contains(given) else { throw command.misuse }
      seconds = given
      text = String(words[1])
    }
    guard !text.isEmpty else { throw command.misuse }
    Interrupts.clear()
    while !Interrupts.pending {
      if session.screen.isTerminal { session.say("\u{1B}[H\u{1B}[2J", end: "") }
      guard session.run(Source(name: nil, text: text), mode: .prompt) == .success else { break }
      session.output.flush()
      if !session.screen.isTerminal { break }
      var pause = timespec(
        tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
      nanosleep(&pause, nil)
    }
    Interrupts.clear()
    return .goOn
  }
}
