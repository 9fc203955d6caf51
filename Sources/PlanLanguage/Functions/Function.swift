import PlanModel

/// A function or a named constant of the language. One file each.
package struct Function: Sendable {
  enum Meaning: Sendable {
    /// Works on many rows: a relation, a list, or the group at hand in `summarize`.
    case aggregate(Aggregate)
    /// Works on the values in its parentheses.
    case call(parameters: [ValueType], result: ValueType)
    /// Works on the values in its parentheses, by a rule of its own: the call, or nil after saying
    /// what is wrong with it.
    case typed(
      @Sendable (ExpressionChecker, [CallArgumentSyntax], PathSyntax) -> CheckedExpression?)
    /// A day that follows from today; written without parentheses.
    case day(@Sendable (_ today: Day) -> Day)
    /// The days from one to another, after `in`; written without parentheses.
    case days(@Sendable (_ today: Day) -> ClosedRange<Day>)
  }

  package let name: String
  package let vietnamese: String
  let meaning: Meaning
  /// What may stand in the parentheses, one way each: `LIST where CONDITION`.
  package let parameters: [String]
  package let result: Phrase
  package let summary: Phrase
  package let examples: [Example]
  /// Both spellings, folded.
  package let keys: [String]

  init(
    _ name: String, _ vietnamese: String, _ meaning: Meaning, parameters: [String] = [],
    result: Phrase, summary: Phrase, examples: [Example]
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.meaning = meaning
    self.parameters = parameters
    self.result = result
    self.summary = summary
    self.examples = examples
    keys = [Fold.name(name), Fold.name(vietnamese)]
  }

  /// True where parentheses follow.
  package var isCalled: Bool {
    switch meaning {
    case .aggregate, .call, .typed: true
    case .day, .days: false
    }
  }

  /// The function of that spelling.
  package static func named(key: String) -> Function? {
    all.first { $0.keys.contains(key) }
  }
}
