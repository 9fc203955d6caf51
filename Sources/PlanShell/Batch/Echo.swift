import PlanLanguage
import PlanModel

/// Standard input treated as typed at the prompt, and printed with it: for transcripts and lessons.
struct Echo {
  private var lines: ArraySlice<Substring>
  private let output: Output

  init(_ source: Source, output: Output) {
    lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    self.output = output
  }

  /// The next whole input; blank lines are skipped.
  mutating func read() -> LineEditor.Input {
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    guard var text = lines.popFirst().map(String.init) else { return .end }
    output.write("kh> \(text)\n")
    while !Echo.isFinished(text), let more = lines.popFirst() {
      output.write("...> \(more)\n")
      text += "\n" + more
    }
    return .line(text)
  }

  /// The lines up to an empty one, for `.paste`.
  mutating func readRows() -> String? {
    var text = ""
    while let line = lines.popFirst(), !line.isEmpty {
      output.write("...> \(line)\n")
      text += line + "\n"
    }
    return text.isEmpty ? nil : text
  }

  /// Whether Enter would run this text: a dot command or a finished statement.
  static func isFinished(_ text: String) -> Bool {
    if text.hasPrefix(".") { return true }
    return Parser.parse(
      Source(name: nil, text: text), vocabulary: Session.vocabulary, mode: .prompt
    ).isFinished
  }
}
