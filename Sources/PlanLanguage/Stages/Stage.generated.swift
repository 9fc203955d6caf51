// Written by Scripts/generate; do not edit.

extension Stage {
  package static let all: [Stage] = [
    .assign,
    .count,
    .crosstab,
    .derive,
    .distinct,
    .expand,
    .extend,
    .mark,
    .remind,
    .remove,
    .select,
    .set,
    .sort,
    .submit,
    .summarize,
    .take,
    .to,
    .unassign,
    .where,
  ]
}
