import PlanLanguage
import PlanModel

/// What was said at the prompt, as a script can hold it.
extension Session {
  /// A text in which each line that continues the list shown last stands after that list. To be asked
  /// before the text runs.
  func whole(_ source: Source) -> String {
    guard let lastList else { return source.text }
    let script = Parser.parse(source, vocabulary: Session.vocabulary, mode: .prompt)
    var text = source.text
    for start in script.statements.flatMap(\.refinements).sorted(by: >) {
      text.insert(
        contentsOf: lastList + " ", at: text.utf8.index(text.startIndex, offsetBy: start))
    }
    return text
  }
}

extension StatementSyntax {
  /// Where in the text, in UTF-8 bytes, a `|` stands that continues the list shown last.
  fileprivate var refinements: [Int] {
    switch kind {
    case .query(let pipeline), .explain(let pipeline):
      if case .last(let span) = pipeline.source { [span.lowerBound] } else { [] }
    case .preview(let statements): statements.flatMap(\.refinements)
    default: []
    }
  }
}
