import PlanModel

/// A step on the way from the statement down to the place where the text ends; completion learns
/// from these what may be named there. Gathered only by `Parser.expectations`.
package indirect enum Trail: Hashable, Sendable {
  /// A list with the stages before the one at hand.
  case list(PipelineSyntax)
  /// The canonical name of a stage.
  case stage(String)
  /// A part of a stage, by its canonical keyword.
  case clause(String)
  /// After an operator, what stands on its left.
  case comparison(ExpressionSyntax)
  /// Behind the `where` of a call: its function and what it runs over.
  case call(Word, over: ExpressionSyntax)
  /// A record, by its entity word.
  case record(Word)
  /// The value of an attribute, in a definition or after `set`.
  case attribute(Word)
  /// After a dot: the words before it.
  case dotted([Word])
  /// After the dot of a variable.
  case variable(Word)
}

/// Something that may stand where a text ends, with the way to it.
package struct OpenPlace: Hashable, Sendable {
  package let expectation: Expectation
  package let trail: [Trail]
}

extension Parser {
  /// What may stand where the text ends, in the order in which the grammar asks.
  package static func expectations(_ source: Source, vocabulary: Vocabulary) -> [OpenPlace] {
    var parser = Parser(source, vocabulary: vocabulary, mode: .prompt)
    parser.openPlaces = []
    _ = parser.statements(inBlock: false)
    return parser.openPlaces ?? []
  }

  /// Notes that something may stand at the present token; nothing after a problem there.
  mutating func expect(_ expectation: Expectation) {
    guard troubled != index else { return }
    expected.append(expectation)
    if atEnd, openPlaces != nil {
      openPlaces?.append(OpenPlace(expectation: expectation, trail: trail))
    }
  }

  /// Reads a part one step further down the way.
  mutating func along<Part>(
    _ step: @autoclosure () -> Trail, _ read: (inout Parser) -> Part
  ) -> Part {
    guard openPlaces != nil else { return read(&self) }
    trail.append(step())
    defer { trail.removeLast() }
    return read(&self)
  }
}
