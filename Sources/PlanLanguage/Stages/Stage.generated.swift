// Written by Scripts/generate; do not edit.

extension Stage {
  package static let all: [Stage] = [
    .assign,
    .board,
    .chart,
    .consolidate,
    .count,
    .coverage,
    .crosstab,
    .derive,
    .distinct,
    .enter,
    .expand,
    .extend,
    .letter,
    .mark,
    .remind,
    .remove,
    .select,
    .set,
    .sort,
    .status,
    .submit,
    .summarize,
    .take,
    .timeline,
    .to,
    .unassign,
    .where,
  ]
}
