import PlanModel

extension Stage {
  package static let chart = Stage(
    "chart", vietnamese: ["biểu_đồ"], shape: [], effect: .draws,
    summary: Phrase(
      "draws a label and its numbers as bars", vi: "vẽ nhãn và các số thành biểu đồ thanh"),
    examples: [
      Example("tasks | count per box | chart", Phrase("the four boxes", vi: "bốn ô tiến độ")),
      Example(
        "tasks | summarize pct = percent_due(done) per unit.sector | chart",
        Phrase("the share done, by sector", vi: "tỷ lệ hoàn thành theo khối")),
      Example(
        "tasks | count per unit.sector, box | chart",
        Phrase("the boxes of each sector side by side", vi: "các ô của từng khối cạnh nhau")),
      Example(
        "units | select code, name | chart", Phrase("a chart needs a number", vi: "cần có số"),
        fails: 384),
    ]
  ) { stage, query in
    guard !query.scope.isBroken else { return }
    if case .failure(let misfit) = Chart.Shape.fit(query.shownTypes) {
      query.context.report(.picture(.noChart(misfit)), at: stage.word.span)
    }
    query.draw(.chart)
  }
}
