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
  /// Behind a value, where an operator may follow.
  case operand(ExpressionSyntax)
  /// After an operator: what stands on its left, and the operator where it is no `in has under`.
  case comparison(ExpressionSyntax, ComparisonOperator?)
  /// In the parentheses of a call: its function.
  case argument(Word)
  /// Behind the `where` in a call: what the call runs over.
  case filter(over: ExpressionSyntax)
  /// The block of a `for`: its variable and the list it stands for a row of.
  case each(Word, PipelineSyntax)
  /// A record, by its entity word.
  case record(Word)
  /// The value of an attribute, in a definition or after `set`.
  case attribute(Word)
  /// After a dot: the words before it, or the parts of a record's key.
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
  /// What may stand where the text ends, in the order in which the grammar asks, and the statements
  /// before.
  package static func expectations(
    _ source: Source, vocabulary: Vocabulary
  ) -> (places: [OpenPlace], statements: [StatementSyntax]) {
    var parser = Parser(source, vocabulary: vocabulary, mode: .prompt)
    parser.openPlaces = []
    let statements = parser.statements(inBlock: false)
    return (parser.openPlaces ?? [], statements)
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
