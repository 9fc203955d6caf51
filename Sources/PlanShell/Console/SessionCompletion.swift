import PlanLanguage
import PlanModel

/// What Tab offers: commands after a dot, else the words, fields and values that the language and the
/// data have at the cursor.
struct SessionCompletion {
  let session: Session

  /// Never an error: where nothing is known, nothing is offered.
  func offer(_ text: String, _ cursor: Int) -> Completions {
    if text.hasPrefix(".") { return command(text, cursor) }
    guard let world = try? session.world(.prompt) else { return .none(at: cursor) }
    let answer = Completer(vocabulary: Session.vocabulary, world: world)
      .complete(text, at: cursor)
    return Completions(
      replace: answer.replace,
      candidates: answer.candidates.map { candidate in
        Candidate(text: candidate.text, about: candidate.about(session.screen.tongue))
      })
  }

  private func command(_ text: String, _ cursor: Int) -> Completions {
    let typed = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let last = words.last.map(String.init) ?? ""
    let choices: [Candidate] =
      if words.count == 1 {
        Command.all.map {
          Candidate(text: ".\($0.name)", about: $0.summary(session.screen.tongue))
        }
      } else {
        choices(of: String(words[0].dropFirst()))
      }
    let key = Fold.search(last)
    return Completions(
      replace: cursor - last.utf8.count..<cursor,
      candidates: choices.filter { Fold.search($0.text).hasPrefix(key) })
  }

  private func choices(of name: String) -> [Candidate] {
    guard let command = Command.named(name) else { return [] }
    let words = command.name == "help" ? HelpPage.topics : command.choices
    return words.map { Candidate(text: $0) }
  }
}

extension Completions {
  fileprivate static func none(at cursor: Int) -> Completions {
    Completions(replace: cursor..<cursor, candidates: [])
  }
}
