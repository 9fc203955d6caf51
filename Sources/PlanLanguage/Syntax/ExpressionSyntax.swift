import PlanModel

/// A word as it stands in the text, with the key it is compared by.
package struct Word: Hashable, Sendable {
  package let text: String
  /// Case, marks, `đ` and `_` folded away: `đơn_vị` and `donvi` are one name.
  package let key: String
  package let span: Span

  package init(_ text: String, span: Span) {
    self.text = text
    self.key = Fold.name(text)
    self.span = span
  }
}

/// A constant as written.
package enum LiteralSyntax: Hashable, Sendable {
  case number(Double, isWhole: Bool)
  /// 0.85 for `85%`.
  case percent(Double)
  case text(String)
  case day(Day)
  case period(Period)
  case boolean(Bool)
  case none
}

package enum UnaryOperator: Hashable, Sendable {
  case minus, not
}

package enum BinaryOperator: Hashable, Sendable {
  case or, and
  case plus, minus, times, divide
}

package enum ComparisonOperator: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
  case matchesNot = "!~"
  case before, by, after, from, on

  /// `before by after from on`: the operators that test a deadline's last day.
  package var isDue: Bool {
    switch self {
    case .before, .by, .after, .from, .on: true
    default: false
    }
  }
}

/// A dotted name, perhaps called: `unit.parent.name`, `count(tasks where overdue)`, `.state`.
package struct PathSyntax: Hashable, Sendable {
  /// `.field` forces the meaning "field" where a bare word would take its meaning from the left.
  package let leadingDot: Bool
  package let head: Word
  /// Nil where there are no parentheses.
  package let arguments: [CallArgumentSyntax]?
  package let tail: [Word]
  package let span: Span

  package init(
    leadingDot: Bool, head: Word, arguments: [CallArgumentSyntax]?, tail: [Word], span: Span
  ) {
    self.leadingDot = leadingDot
    self.head = head
    self.arguments = arguments
    self.tail = tail
    self.span = span
  }

  /// The words from head to tail, for a path without a call.
  package var words: [Word] { [head] + tail }
}

/// `tasks where overdue` or `value - result` inside a call's parentheses.
package struct CallArgumentSyntax: Hashable, Sendable {
  package let value: ExpressionSyntax
  package let filter: ExpressionSyntax?

  package init(value: ExpressionSyntax, filter: ExpressionSyntax?) {
    self.value = value
    self.filter = filter
  }
}

/// What stands after `in`.
package indirect enum SetSyntax: Hashable, Sendable {
  case list([ExpressionSyntax], Span)
  case query(PipelineSyntax)
  case range(ExpressionSyntax, ExpressionSyntax, Span)
  /// A single value: `in this_week`, `in $days`.
  case value(ExpressionSyntax)
}

package indirect enum ExpressionSyntax: Hashable, Sendable {
  case literal(LiteralSyntax, Span)
  case variable(Word, fields: [Word], Span)
  case path(PathSyntax)
  case unary(UnaryOperator, ExpressionSyntax, Span)
  case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax, operator: Span)
  case compare(ComparisonOperator, ExpressionSyntax, ExpressionSyntax, operator: Span)
  case member(ExpressionSyntax, negated: Bool, SetSyntax, operator: Span)
  case has(ExpressionSyntax, negated: Bool, ExpressionSyntax, operator: Span)
  case under(ExpressionSyntax, negated: Bool, ExpressionSyntax, operator: Span)
  /// `( … )`.
  case group(ExpressionSyntax, Span)
  /// `[a, b]`, where a value is set or given.
  case list([ExpressionSyntax], Span)
  /// A piece that should stand here and does not; a problem has been reported.
  case missing(Span)

  package var span: Span {
    switch self {
    case .literal(_, let span), .variable(_, _, let span), .unary(_, _, let span),
      .group(_, let span), .list(_, let span), .missing(let span):
      return span
    case .path(let path): return path.span
    case .binary(_, let left, let right, _), .compare(_, let left, let right, _),
      .has(let left, _, let right, _), .under(let left, _, let right, _):
      return Self.from(left.span, to: right.span)
    case .member(let left, _, let set, _):
      return Self.from(left.span, to: set.span)
    }
  }

  private static func from(_ first: Span, to last: Span) -> Span {
    first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}

extension SetSyntax {
  package var span: Span {
    switch self {
    case .list(_, let span), .range(_, _, let span): span
    case .query(let pipeline): pipeline.span
    case .value(let value): value.span
    }
  }
}
