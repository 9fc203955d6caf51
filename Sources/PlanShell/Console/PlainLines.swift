import Glibc

/// Reads statements where no line can be edited: a person types, but the answers go to a file.
struct PlainLines {
  let isComplete: (_ text: String) -> Bool

  /// The prompts go to standard error, so that they stay out of the answers.
  func read(prompt: String, continuation: String) -> LineEditor.Input {
    var block = ""
    while true {
      ask(block.isEmpty ? prompt : continuation)
      let input = TypedLine.read()
      guard case .line(let line) = input else { return input }
      block += line
      if isComplete(block) { return .line(block) }
      block += "\n"
    }
  }

  private func ask(_ prompt: String) {
    guard Terminal.isTerminal(STDERR_FILENO) else { return }
    _ = prompt.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}
