import PlanModel

extension Format {
  package static let jsonl = Format(
    name: "jsonl", extensions: ["jsonl", "ndjson"], reader: .machine,
    summary: Phrase("JSON Lines: one object a row", vi: "JSON Lines: mỗi dòng một đối tượng"),
    examples: [
      Example(
        "units | take 3 | to jsonl",
        Phrase(
          "Three units, one JSON object a line.", vi: "Ba đơn vị, mỗi dòng một đối tượng JSON."))
    ]
  ) { answer, _, sink in
    switch answer {
    case .table(let table): writeLines(of: table, to: sink)
    case .tree(let tree): writeLines(of: tree.table, to: sink)
    case .picture(let picture): writeLines(of: picture.table, to: sink)
    case .card(let card): sink(JsonText.object(of: card) + "\n")
    }
  }

  private static func writeLines(of table: Table, to sink: Sink) {
    for row in table.rows {
      sink(JsonText.object(table.columns, row) + "\n")
    }
  }
}
