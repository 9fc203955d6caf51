import PlanModel

/// `tasks | where overdue | sort due`: a source and its stages.
package struct PipelineSyntax: Hashable, Sendable {
  package let source: SourceSyntax
  package let stages: [StageSyntax]
  package let span: Span

  package init(source: SourceSyntax, stages: [StageSyntax], span: Span) {
    self.source = source
    self.stages = stages
    self.span = span
  }
}

/// What a pipeline starts from.
package indirect enum SourceSyntax: Hashable, Sendable {
  /// An entity word, a view, or a called source such as `csv("x.csv")`.
  case named(Word, arguments: [ExpressionSyntax]?, asOf: AsOfSyntax?)
  case pipeline(PipelineSyntax)
  /// The list shown last; a line that begins with `|`.
  case last(Span)
  case missing(Span)
}

/// `as_of D` (by effective days) or `as_known D` (by when it was recorded).
package struct AsOfSyntax: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case effective, known }
  package let kind: Kind
  package let day: ExpressionSyntax
  package let span: Span

  package init(kind: Kind, day: ExpressionSyntax, span: Span) {
    self.kind = kind
    self.day = day
    self.span = span
  }
}

/// One stage or verb: its keyword and what the shape it declares has read.
package struct StageSyntax: Hashable, Sendable {
  /// The keyword as written.
  package let word: Word
  /// The canonical name of the stage (`where`), nil where no stage has that name.
  package let name: String?
  package let arguments: [ArgumentSyntax]
  /// `expect N` or `expect A..B`, on verbs.
  package let expect: ExpectSyntax?
  package let span: Span

  package init(
    word: Word, name: String?, arguments: [ArgumentSyntax], expect: ExpectSyntax?, span: Span
  ) {
    self.word = word
    self.name = name
    self.arguments = arguments
    self.expect = expect
    self.span = span
  }
}

package struct ExpectSyntax: Hashable, Sendable {
  package let counts: ClosedRange<Int>
  package let span: Span

  package init(counts: ClosedRange<Int>, span: Span) {
    self.counts = counts
    self.span = span
  }
}

/// A piece of a stage, in the order its shape asks for them.
package enum ArgumentSyntax: Hashable, Sendable {
  case expression(ExpressionSyntax)
  case keys([KeySyntax])
  case count(Int, Span)
  case text(String, Span)
  /// A text put together: `$folder + "/viec.xlsx"`.
  case words(ExpressionSyntax)
  case items([ItemSyntax])
  case binds([BindSyntax])
  case name(Word)
  case kind(Word)
  case reference(ReferenceSyntax)
  /// A part that a keyword opens: `per …`, `with …`, `on …`, `by …`; canonical keyword.
  case clause(String, Span, [ArgumentSyntax])
}

/// `due desc`.
package struct KeySyntax: Hashable, Sendable {
  package let value: ExpressionSyntax
  package let descending: Bool

  package init(value: ExpressionSyntax, descending: Bool) {
    self.value = value
    self.descending = descending
  }
}

/// `unit.name as unit`, `last_day as "Hạn nộp"`.
package struct ItemSyntax: Hashable, Sendable {
  /// What a column is called.
  package enum Alias: Hashable, Sendable {
    case name(Word)
    /// A heading in words, perhaps put together: `"Ước đến " + $day`.
    case heading(ExpressionSyntax)

    package var span: Span {
      switch self {
      case .name(let word): word.span
      case .heading(let words): words.span
      }
    }
  }

  package let value: ExpressionSyntax
  package let alias: Alias?

  package init(value: ExpressionSyntax, alias: Alias?) {
    self.value = value
    self.alias = alias
  }
}

/// `total = count()`; in definitions and `set`, also `name = [a, b]`.
package struct BindSyntax: Hashable, Sendable {
  package let name: Word
  package let value: ExpressionSyntax

  package init(name: Word, value: ExpressionSyntax) {
    self.name = name
    self.value = value
  }
}

/// The key of a record: `bac_ha`, `"III.2"`, `dai_nai.bc_co_so.1`, `thu_ngan_sach.-.2023-05-30`.
package struct ReferenceSyntax: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case word(Word)
    case text(String, Span)
    case variable(Word, Span)
    case number(Int, Span)
    case day(Day, Span)
    /// `-`: no record at this place of the key.
    case nothing(Span)
  }

  package let parts: [Part]
  package let span: Span

  package init(parts: [Part], span: Span) {
    self.parts = parts
    self.span = span
  }
}
