import PlanLanguage
import PlanModel
import PlanStore

/// The prompt's loop: one input at a time, each all or nothing; an error never ends it.
package struct Conversation {
  /// Where the inputs come from: the line editor, or a text that is echoed as if typed.
  package typealias Reader = (_ prompt: String, _ continuation: String) -> LineEditor.Input

  let session: Session
  let read: Reader
  /// A fixed prompt; nil tells the plan and the pinned day.
  let fixedPrompt: String?

  package init(session: Session, fixedPrompt: String? = nil, read: @escaping Reader) {
    self.session = session
    self.fixedPrompt = fixedPrompt
    self.read = read
  }

  package func run() -> ExitStatus {
    while true {
      let prompt = fixedPrompt ?? currentPrompt
      let width = CellWidth.of(prompt)
      let continuation = String(repeating: " ", count: max(0, width - 3)) + "…> "
      session.output.flush()
      switch read(prompt, continuation) {
      case .end:
        if let status = leave() { return status }
      case .interrupted: continue
      case .line(let text):
        session.wake()
        if answer(text, indent: width) == .leave, let status = leave() { return status }
      }
      Interrupts.clear()
    }
  }

  /// An open transaction is kept only where somebody says so; nil where they would rather stay.
  private func leave() -> ExitStatus? {
    guard (try? session.store.isInTransaction()) == true else { return .success }
    let question = Phrase(
      "a transaction is open; keep its changes? [y/N] ",
      vi: "phiên thay đổi còn mở; giữ các thay đổi? [c/K] ")(session.screen.tongue)
    guard let ask = session.ask else { return end("rollback") }
    guard let isKept = ask(question) else { return nil }
    return end(isKept ? "commit" : "rollback")
  }

  private func end(_ statement: String) -> ExitStatus {
    session.run(Source(name: nil, text: statement), mode: .prompt)
  }

  /// Runs one input: dot commands line by line, the rest as one text.
  package func answer(_ text: String, indent: Int? = nil) -> Command.Outcome {
    var rest = text[...]
    while let line = rest.split(separator: "\n", maxSplits: 1).first {
      let trimmed = line.trimmed
      guard let command = commandLine(trimmed) else { break }
      do throws(Diagnostic) {
        if try run(command: command) == .leave { return .leave }
      } catch {
        session.report([error])
        return .goOn
      }
      rest = rest[line.endIndex...].drop { $0 == "\n" }
    }
    if !rest.allSatisfy(\.isWhitespace) {
      let source = Source(name: nil, text: String(rest))
      let whole = session.whole(source)
      if session.run(source, mode: .prompt, indent: indent) == .success {
        session.said.append(whole)
      }
    }
    return .goOn
  }

  /// The command a line holds, without its dot; bare `exit quit help` and their Vietnamese spellings
  /// are commands too.
  private func commandLine(_ line: Substring) -> Substring? {
    if line.first == ".", line.dropFirst().first?.isLetter == true { return line.dropFirst() }
    let word = line.split(separator: " ", maxSplits: 1).first ?? ""
    switch Fold.name(String(word)) {
    case "exit", "quit", "thoat": return word.endIndex == line.endIndex ? "quit" : nil
    case "help", "trogiup": return "help" + line[word.endIndex...]
    default: return nil
    }
  }

  private func run(command line: Substring) throws(Diagnostic) -> Command.Outcome {
    let parts = line.split(separator: " ", maxSplits: 1)
    let name = String(parts.first ?? "")
    guard let command = Command.named(name) else {
      let known = Command.all.map(\.name)
      throw Diagnostic(
        ShellMessage.unknownCommand(
          ".\(name)", suggestion: Nearest.to(name, among: known).map { ".\($0)" }))
    }
    return try command.run(session, parts.count > 1 ? String(parts[1].trimmed) : "")
  }

  /// `103-KH/Th.U @19/5/2023> `; `*` while a transaction is open.
  private var currentPrompt: String {
    let plan = (try? session.currentPlan()) ?? "kh"
    let day = session.pinnedDay.map { " @\($0.spoken)" } ?? ""
    let open = (try? session.store.isInTransaction()) == true ? "*" : ""
    return "\(plan)\(open)\(day)> "
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    var result = drop(while: \.isWhitespace)
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
