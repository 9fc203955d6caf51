import PlanFormats
import PlanModel

extension Command {
  static let mode = Command(
    "mode", vietnamese: "dạng", parameters: "FORMAT",
    summary: Phrase("the format answers are shown in", vi: "dạng trình bày kết quả"),
    choices: Format.shown.map(\.name),
    examples: [Example(".mode box", Phrase("tables with borders", vi: "bảng có khung"))]
  ) { _, session, arguments throws(Diagnostic) in
    if arguments.isEmpty {
      session.say(session.screen.format.name)
    } else {
      session.screen.format = try Format.shown(arguments)
    }
    return .goOn
  }
}

extension Format {
  /// Those that have a text to show for every answer.
  package static let shown = all.filter { !$0.isPaper && !$0.isDrawn && !$0.isCalendar }

  /// For answers on the screen, by its name; refuses with the list of those that work.
  package static func shown(_ word: String) throws(Diagnostic) -> Format {
    guard let format = shown.first(where: { $0.name == Fold.name(word) }) else {
      throw Diagnostic(ShellMessage.unknownFormat(word, known: shown.map(\.name)))
    }
    return format
  }

  /// By its name; refuses with the list of those that work.
  package static func named(_ word: String) throws(Diagnostic) -> Format {
    guard let format = all.first(where: { $0.name == Fold.name(word) }) else {
      throw Diagnostic(ShellMessage.unknownFormat(word, known: all.map(\.name)))
    }
    return format
  }
}
