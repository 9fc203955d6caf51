import PlanModel

extension Format {
  package static let box = Format(
    name: "box", extensions: [], reader: .screen,
    summary: Phrase("columns in a drawn box", vi: "các cột trong khung kẻ"),
    examples: [
      Example(
        "units | take 3 | to box", Phrase("Three units in a box.", vi: "Ba đơn vị trong khung kẻ."))
    ]
  ) { answer, layout, sink in
    Screen(style: .framed(.box), layout: layout).write(answer, to: sink)
  }
}
