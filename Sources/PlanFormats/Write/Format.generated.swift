// Written by Scripts/generate; do not edit.

extension Format {
  package static let all: [Format] = [
    .box,
    .csv,
    .docx,
    .html,
    .ics,
    .json,
    .jsonl,
    .list,
    .markdown,
    .svg,
    .table,
    .text,
    .tsv,
    .xlsx,
  ]
}
