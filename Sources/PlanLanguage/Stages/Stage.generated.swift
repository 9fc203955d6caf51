// Written by Scripts/generate; do not edit.

extension Stage {
  package static let all: [Stage] = [
    .count,
    .crosstab,
    .derive,
    .distinct,
    .expand,
    .select,
    .sort,
    .summarize,
    .take,
    .to,
    .where,
  ]
}
