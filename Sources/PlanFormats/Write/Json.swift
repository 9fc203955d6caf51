import PlanModel

extension Format {
  package static let json = Format(
    name: "json", extensions: ["json"], reader: .machine,
    summary: Phrase(
      "an array of objects; a card is one object",
      vi: "một mảng các đối tượng; một thẻ là một đối tượng"),
    examples: [
      Example(
        "units | take 3 | to json",
        Phrase("Three units as a JSON array.", vi: "Ba đơn vị thành một mảng JSON."))
    ]
  ) { answer, _, sink in
    switch answer {
    case .table(let table): writeArray(of: table, indent: "", to: sink)
    case .tree(let tree): writeArray(of: tree.table, indent: "", to: sink)
    case .picture(let picture): writeArray(of: picture.table, indent: "", to: sink)
    case .card(let card): writeObject(of: card, to: sink)
    }
    sink("\n")
  }

  private static func writeArray(of table: Table, indent: String, to sink: Sink) {
    if table.rows.isEmpty {
      sink("[]")
      return
    }
    var before = "[\n"
    for row in table.rows {
      sink("\(before)\(indent)  \(JsonText.object(table.columns, row))")
      before = ",\n"
    }
    sink("\n\(indent)]")
  }

  private static func writeObject(of card: Card, to sink: Sink) {
    sink("{\n  \"entity\": \(JsonText.string(card.entity)),\n")
    sink("  \"code\": \(JsonText.string(card.code)),\n")
    sink("  \"name\": \(JsonText.string(card.name)),\n")
    sink("  \"facts\": \(JsonText.facts(of: card)),\n")
    sink("  \"sections\": {")
    var before = "\n"
    for section in card.sections {
      sink("\(before)    \(JsonText.string(section.title)): ")
      writeArray(of: section.table, indent: "    ", to: sink)
      before = ",\n"
    }
    sink(card.sections.isEmpty ? "}\n}" : "\n  }\n}")
  }
}
