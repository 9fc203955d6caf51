import PlanModel

/// What a stage reads after its keyword; the parser, the usage line, help and completion all follow
/// it. Each element yields arguments in this order.
package indirect enum Shape: Hashable, Sendable {
  /// A full expression → `.expression`.
  case expression
  /// An expression without `and or not` or comparison → `.expression`.
  case sum
  /// `n` sums between commas → `n` times `.expression`.
  case sums(Int)
  /// A dotted name → `.expression(.path)`.
  case path
  case keys, count, text, items, binds, name, kind, reference
  /// A word of a closed set, or a variable that holds one → `.name`, or `.expression(.variable)`.
  case member
  /// Bindings whose values may be lists → `.binds`.
  case settings
  /// `NAME [STRING]` or `STRING` → `.name`, `.text`, or both.
  case target
  /// A keyword that must come, then more → `.clause`.
  case clause(String, [Shape])
  /// A keyword that may come, then more → `.clause` or nothing.
  case optional(String, [Shape])
  /// Exactly one of these keywords → `.clause`.
  case oneOf([Clause])
  /// Any of these keywords, any number of times, in any order → `.clause` each.
  case anyOf([Clause])

  package struct Clause: Hashable, Sendable {
    package let keyword: String
    package let shape: [Shape]

    package init(_ keyword: String, _ shape: [Shape]) {
      self.keyword = keyword
      self.shape = shape
    }
  }
}

/// A stage of a pipeline, or a verb: a last stage that changes the rows. One file each.
package struct Stage: Sendable {
  package enum Effect: Hashable, Sendable {
    case reads
    /// Says how the answer is drawn: only what writes or changes may follow.
    case draws
    /// Writes files.
    case writes
    /// Changes the rows listed: a verb; may be followed by `expect`.
    case changes
  }

  /// The canonical keyword.
  package let name: String
  package let vietnamese: [String]
  package let shape: [Shape]
  package let effect: Effect
  /// What may stand after the `with` of a verb.
  package let details: [Field]
  package let summary: Phrase
  package let examples: [Example]
  /// Adds the stage to the query, or reports why it cannot stand here.
  package let check: @Sendable (StageSyntax, inout QueryChecker) -> Void

  package init(
    _ name: String, vietnamese: [String], shape: [Shape], effect: Effect = .reads,
    details: [Field] = [], summary: Phrase, examples: [Example],
    check: @escaping @Sendable (StageSyntax, inout QueryChecker) -> Void
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.shape = shape
    self.effect = effect
    self.details = details
    self.summary = summary
    self.examples = examples
    self.check = check
  }
}
