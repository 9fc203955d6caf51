import PlanModel

/// A resolved pipeline: where its rows come from, what happens to them, and what is shown.
package struct CheckedQuery: Hashable, Sendable {
  package var source: CheckedSource
  package var steps: [CheckedStep]
  /// What is shown, in order. Never empty, except for a crosstab, whose columns depend on the data.
  package var shown: [CheckedItem]
  /// The entity of the rows while they keep their identity; nil after `summarize count distinct
  /// crosstab`.
  package var entity: EntityName?
  /// How the answer asks to be drawn.
  package var presentation: Presentation
  /// What it is headed by on paper, as the view it is made by says.
  package var title: String?
  /// Things worth saying beside the answer ("totals may exceed the rows").
  package var notes: [LanguageMessage]

  package enum Presentation: Hashable, Sendable {
    case table
    /// Drawn by depth; `level` and `label` are columns of `shown`.
    case tree(level: String, label: String)
    /// Drawn from all columns of `shown`.
    case picture(CheckedPicture)
  }

  package init(
    source: CheckedSource, steps: [CheckedStep] = [], shown: [CheckedItem] = [],
    entity: EntityName?, presentation: Presentation = .table, notes: [LanguageMessage] = []
  ) {
    self.source = source
    self.steps = steps
    self.shown = shown
    self.entity = entity
    self.presentation = presentation
    self.notes = notes
  }
}

/// What `board`, `timeline` and `chart` ask for.
package enum CheckedPicture: Hashable, Sendable {
  /// `group`: the column that units are gathered by. The order of the rows is kept where they were
  /// sorted.
  case board(group: String?, keepsOrder: Bool)
  case matrix
  case timeline(Timeline.Subject)
  case chart
  case status
}

package indirect enum CheckedSource: Hashable, Sendable {
  /// All records of an entity in the current plan (or of all plans where none is chosen).
  /// Tasks in force only, unless `everything`: waived and void tasks and undone tasks of optional
  /// duties leave every list and count until a `where` names `state`. A list without an own order
  /// gets the entity's as its first step, and the first `sort` ends in it, so that answers never
  /// shuffle.
  case records(EntityName, everything: Bool, asOf: CheckedAsOf?)
  case supplied(CheckedSupply)
}

/// Rows that come from outside the workspace when the statement runs, in their own order and
/// without identity: no verb may change them.
package struct CheckedSupply: Hashable, Sendable {
  /// `csv`, `xlsx`, `check`, `pasted`, or the stage that makes them: `coverage`.
  package let name: String
  /// The file of `csv`, as written.
  package let argument: String?
  /// Each row has a value for each, of its type; beyond them perhaps the number it has in its file.
  package let columns: [Column]
  /// The list that a stage makes them of; nil for what begins a list.
  package let list: CheckedQuery?

  /// The column of a row's number, which is there to be named, and not shown.
  package static let row = "row"
  static let rowKey = Fold.name(row)

  /// Whether its rows are numbered as the file counts them.
  package var isNumbered: Bool {
    argument != nil && !columns.contains { Fold.name($0.name) == CheckedSupply.rowKey }
  }

  package init(
    name: String, argument: String? = nil, columns: [Column], list: CheckedQuery? = nil
  ) {
    self.name = name
    self.argument = argument
    self.columns = columns
    self.list = list
  }
}

package struct CheckedAsOf: Hashable, Sendable {
  package let kind: AsOfSyntax.Kind
  package let day: CheckedExpression

  package init(kind: AsOfSyntax.Kind, day: CheckedExpression) {
    self.kind = kind
    self.day = day
  }
}

/// A named column.
package struct CheckedItem: Hashable, Sendable {
  package let name: String
  package let value: CheckedExpression

  package init(_ name: String, _ value: CheckedExpression) {
    self.name = name
    self.value = value
  }
}

package struct CheckedKey: Hashable, Sendable {
  package let value: CheckedExpression
  package let descending: Bool

  package init(_ value: CheckedExpression, descending: Bool = false) {
    self.value = value
    self.descending = descending
  }
}

/// One stage, resolved.
package enum CheckedStep: Hashable, Sendable {
  case filter(CheckedExpression)
  case sort([CheckedKey])
  case take(Int, per: CheckedExpression?)
  /// `select`: only these columns from here on; rows keep their identity.
  case select([CheckedItem])
  /// `derive`: these columns beside what there is.
  case derive([CheckedItem])
  /// `summarize` and `count`: one row for each distinct combination of `per`, in their order.
  /// A `per` item of type `many` counts a row once under each of its records, and rows without any
  /// under none.
  case summarize([CheckedItem], per: [CheckedItem])
  case distinct([CheckedItem])
  /// From here on the rows are those of the relation; the former row is `CheckedRoot.former`.
  case expand(CheckedMany)
  case crosstab(row: CheckedItem, column: CheckedItem, cell: CheckedItem)
}
