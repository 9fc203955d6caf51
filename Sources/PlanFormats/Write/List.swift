import PlanModel

extension Format {
  package static let list = Format(
    name: "list", extensions: [], reader: .screen,
    summary: Phrase(
      "each row as lines `field: value`, nothing cut",
      vi: "mỗi dòng một khối `trường: giá trị`, không cắt"),
    examples: [
      Example(
        "units | take 3 | to list",
        Phrase("Three units, one field a line.", vi: "Ba đơn vị, mỗi trường một dòng."))
    ]
  ) { answer, layout, sink in
    Screen(style: .blocks, layout: layout).write(answer, to: sink)
  }
}
