import PlanFormats
import PlanLanguage
import PlanModel
import PlanShell
import Testing

/// What help shows is true: each example is typed on the demo, on its own day, and answers as its
/// declaration says. A failure points at the declaration.
@Suite("Examples in the help")
struct ExampleTests {
  /// What is typed at one prompt: commands change the session, so each has its own.
  static let sessions: [(name: String, examples: [Example])] =
    [
      ("entities", Entity.all.flatMap(\.examples)),
      ("stages", Stage.all.flatMap(\.examples)),
      ("functions", Function.all.flatMap(\.examples)),
      ("formats", Format.all.flatMap(\.examples)),
    ] + Command.all.map { (".\($0.name)", $0.examples) }

  @Test("every example does what it is shown for", arguments: sessions.indices)
  func examples(of session: Int) throws {
    let examples = ExampleTests.sessions[session].examples
    let stand = try Stand(files: [])
    defer { stand.remove() }
    let typed = examples.flatMap { Transcript.lines($0.line) }.map { Transcript.prompt + $0 }
    let seen = try stand.replay(
      Transcript.Block(kind: .prompt, lines: typed), options: ["--demo", "--today", "2023-05-19"])

    var rest = seen.lines[...]
    for example in examples {
      let place = SourceLocation(
        fileID: example.file, filePath: example.file, line: example.sourceLine, column: 1)
      let first = Transcript.prompt + (Transcript.lines(example.line).first ?? "")
      guard rest.first == first else {
        Issue.record("not read: \(example.line)", sourceLocation: place)
        return
      }
      rest = rest.dropFirst()
      let next = rest.firstIndex { $0.hasPrefix(Transcript.prompt) } ?? rest.endIndex
      let said = ExampleTests.codes(rest[..<next])
      rest = rest[next...]
      #expect(
        said == (example.fails.map { [$0] } ?? []), "\(example.line)", sourceLocation: place)
    }
  }

  /// The codes of the errors in an answer: `error[KH301]: …` and `… [KH301]`.
  private static func codes(_ lines: ArraySlice<String>) -> [Int] {
    lines.compactMap { line in
      let found =
        line.firstMatch(of: #/^error\[KH(\d+)\]/#)?.1 ?? line.firstMatch(of: #/\[KH(\d+)\]$/#)?.1
      return found.flatMap { Int($0) }
    }
  }
}
