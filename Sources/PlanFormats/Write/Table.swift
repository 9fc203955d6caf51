import PlanModel

extension Format {
  package static let table = Format(
    name: "table", extensions: [], reader: .screen,
    summary: Phrase("plain columns, fitted to the terminal", vi: "các cột, vừa bề ngang màn hình"),
    examples: [
      Example(
        "units | take 3 | to table",
        Phrase("Three units in plain columns.", vi: "Ba đơn vị xếp thành cột."))
    ]
  ) { answer, layout, sink in
    Screen(style: .framed(.plain), layout: layout).write(answer, to: sink)
  }
}
