import PlanModel

/// A parsed text: its statements and everything that is wrong with its form.
package struct ScriptSyntax: Sendable {
  package let source: Source
  package let statements: [StatementSyntax]
  package let problems: [Diagnostic]
  /// False where the text ends inside something, and nothing is wrong before: an open bracket or
  /// block, after `|` or `and`.
  package let isFinished: Bool

  package init(
    source: Source, statements: [StatementSyntax], problems: [Diagnostic], isFinished: Bool
  ) {
    self.source = source
    self.statements = statements
    self.problems = problems
    self.isFinished = isFinished
  }
}

package struct StatementSyntax: Hashable, Sendable {
  package let kind: StatementKindSyntax
  package let span: Span

  package init(kind: StatementKindSyntax, span: Span) {
    self.kind = kind
    self.span = span
  }
}

package indirect enum StatementKindSyntax: Hashable, Sendable {
  case query(PipelineSyntax)
  /// `unit bac_ha`, `unit bac_ha "Tên" { … }`: shows, changes or defines.
  case record(RecordSyntax)
  case letting(Word, ExpressionSyntax)
  case view(ViewSyntax)
  case param(Word, type: Word?, fallback: ExpressionSyntax?)
  case forEach(Word, ForSetSyntax, [StatementSyntax])
  case branch(ExpressionSyntax, then: [StatementSyntax], else: [StatementSyntax]?)
  case assertion(ExpressionSyntax, else: ExpressionSyntax?)
  case run(String, Span, [BindSyntax])
  case print([ExpressionSyntax])
  case begin(reason: String?)
  case commit
  case rollback
  case preview([StatementSyntax])
  case explain(PipelineSyntax)
  case once(ExpressionSyntax, [StatementSyntax])
  case undo(Int)
  case use(ReferenceSyntax)
  case dump(to: String?, Span)
  /// Could not be read; a problem has been reported.
  case unreadable
}

package enum ForSetSyntax: Hashable, Sendable {
  case list([ExpressionSyntax], Span)
  case query(PipelineSyntax)
}

/// A record named by its key: with nothing more it is shown, with attributes changed, with a quoted
/// name defined.
package struct RecordSyntax: Hashable, Sendable {
  /// The entity word as written.
  package let entity: Word
  package let reference: ReferenceSyntax
  /// `A..B` for holidays that last several days.
  package let until: (Day, Span)?
  package let name: (String, Span)?
  /// Nil where there are no braces.
  package let attributes: [AttributeSyntax]?
  package let span: Span

  package init(
    entity: Word, reference: ReferenceSyntax, until: (Day, Span)?, name: (String, Span)?,
    attributes: [AttributeSyntax]?, span: Span
  ) {
    self.entity = entity
    self.reference = reference
    self.until = until
    self.name = name
    self.attributes = attributes
    self.span = span
  }

  package static func == (a: RecordSyntax, b: RecordSyntax) -> Bool {
    a.span == b.span && a.entity == b.entity && a.reference == b.reference
      && a.name?.0 == b.name?.0 && a.attributes == b.attributes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(span)
    hasher.combine(reference)
  }
}

/// `kind = ward`, or `due before 20/5/2023`.
package struct AttributeSyntax: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case equals(ExpressionSyntax)
    case bound(Bound, ExpressionSyntax)
  }

  package let name: Word
  package let form: Form
  package let span: Span

  package init(name: Word, form: Form, span: Span) {
    self.name = name
    self.form = form
    self.span = span
  }
}

/// `view late_of($who, $n = 3) = tasks | …`.
package struct ViewSyntax: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    package let name: Word
    package let fallback: ExpressionSyntax?

    package init(name: Word, fallback: ExpressionSyntax?) {
      self.name = name
      self.fallback = fallback
    }
  }

  package let name: Word
  package let parameters: [Parameter]
  /// What its list is headed by on paper: `view late "Việc quá hạn" = …`.
  package let title: String?
  package let body: PipelineSyntax
  /// The text the spans of `body` count in: a view may be used from another text.
  package let source: Source

  package init(
    name: Word, parameters: [Parameter], title: String?, body: PipelineSyntax, source: Source
  ) {
    self.name = name
    self.parameters = parameters
    self.title = title
    self.body = body
    self.source = source
  }
}
