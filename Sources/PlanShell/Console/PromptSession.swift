import PlanFormats
import PlanLanguage
import PlanModel

/// The prompt at a terminal: banner, rc file, then the conversation through the line editor.
struct PromptSession {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() -> ExitStatus {
    banner()
    runStartFile()
    let editor = LineEditor(
      history: HistoryFile(path: HistoryFile.standardPath()),
      complete: SessionCompletion(session: session).offer,
      isComplete: Echo.isFinished)
    let plain = PlainLines(isComplete: Echo.isFinished)
    session.ask = { question in
      session.say(question, end: "")
      session.output.flush()
      let input = TypedLine.read()
      if case .line(let answer) = input {
        return ["y", "yes", "c", "co"].contains(Fold.name(answer))
      }
      session.say("")
      return input == .end ? false : nil
    }
    session.readRows = rowsTyped
    return Conversation(session: session) { prompt, continuation in
      editor?.read(prompt: prompt, continuation: continuation)
        ?? plain.read(prompt: prompt, continuation: continuation)
    }.run()
  }

  /// Lines up to an empty one or Ctrl-D, without the marks that terminals put around a paste; none
  /// after Ctrl-C.
  private func rowsTyped() -> String? {
    session.say(
      Phrase(
        "paste the rows, their header first; an empty line ends them, Ctrl-C drops them",
        vi: "dán các dòng, dòng đầu là tên cột; dòng trống là hết, Ctrl-C là bỏ"
      )(session.screen.tongue))
    session.output.flush()
    var text = ""
    reading: while true {
      let line: String
      switch TypedLine.read() {
      case .line(let typed): line = typed
      case .end: break reading
      case .interrupted:
        session.say("")
        return nil
      }
      let row = line.replacing("\u{1B}[200~", with: "").replacing("\u{1B}[201~", with: "")
      if row.isEmpty { break }
      text += row + "\n"
    }
    return text.isEmpty ? nil : text
  }

  /// What the banner says is worth typing.
  private static let firstLines = [
    "deadlines | sort due", "tasks | where not done | count per unit.supervisors", "unit bac_ha",
  ]

  private func banner() {
    guard !session.isQuiet else { return }
    let tongue = session.screen.tongue
    var lines = [
      "kh \(Version.number) · "
        + Phrase(
          ".help for help, Tab completes, Ctrl-D leaves",
          vi: ".help để xem trợ giúp, Tab gợi từ, Ctrl-D thoát")(tongue)
    ]
    if let day = session.pinnedDay {
      lines.append(
        Phrase(
          "today is taken to be \(day.weekday.name(.english)) \(day.spoken); "
            + ".today clock returns to now",
          vi: "đang xét như ngày \(day.weekday.name(.vietnamese)) \(day.spoken); "
            + ".today clock để về ngày thực")(tongue))
    }
    let width = session.screen.width ?? .max
    lines = lines.flatMap { Wrap.lines($0, width: width) }
    var margin = Phrase("try: ", vi: "thử: ")(tongue)
    for line in PromptSession.firstLines {
      lines.append(margin + line)
      margin = String(repeating: " ", count: margin.count)
    }
    session.say(lines.joined(separator: "\n"))
  }

  /// `$XDG_CONFIG_HOME/kh/rc`: inputs for every prompt, never for scripts.
  private func runStartFile() {
    guard let folder = Folder.config,
      let source = try? ScriptFile.read("\(folder)/kh/rc")
    else { return }
    let conversation = Conversation(session: session) { _, _ in .end }
    var text = ""
    for line in source.text.split(separator: "\n") {
      text += text.isEmpty ? String(line) : "\n" + line
      guard Echo.isFinished(text) else { continue }
      if conversation.answer(text) == .leave { break }
      text = ""
    }
  }
}
