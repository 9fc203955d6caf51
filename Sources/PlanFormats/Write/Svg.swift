import PlanModel

extension Format {
  /// A drawing that can be looked at anywhere and put into a document. The same picture gives the
  /// same bytes.
  package static let svg = Format(
    name: "svg", extensions: ["svg"], reader: .drawing,
    options: [
      Option(name: "title", type: .text, summary: Phrase("heading", vi: "tiêu đề của hình"))
    ],
    summary: Phrase(
      "a drawing, of what `board`, `timeline` or `chart` drew",
      vi: "hình vẽ, của `bảng_theo_dõi`, `dòng_thời_gian` hay `biểu_đồ`"),
    examples: [
      Example(
        "tasks | count per box | chart | to svg with title = \"Bốn ô\"",
        Phrase("The four boxes as bars.", vi: "Bốn ô tiến độ thành biểu đồ.")),
      Example(
        "units | to svg", Phrase("A list is no drawing.", vi: "Danh sách không phải hình vẽ."),
        fails: 665),
    ]
  ) { answer, layout, sink in
    guard case .picture(let picture) = answer else { return }
    var title = layout.title
    if case .text(let given)? = layout.options["title"] { title = given }
    sink(picture.svg(title: title, layout))
  }
}

extension Picture {
  /// The picture as an SVG document; `title` instead of the one that says what it is.
  func svg(title: String?, _ layout: Layout) -> String {
    switch self {
    case .board(let board): SvgBoard(board, layout: layout).document(title: title)
    case .timeline(let timeline): SvgTimeline(timeline, layout: layout).document(title: title)
    case .chart(let chart): SvgChart(chart, layout: layout).document(title: title)
    case .status(let status): SvgBoard(status.board, layout: layout).document(title: title)
    case .matrix(let matrix): SvgMatrix(matrix, layout: layout).document(title: title)
    }
  }
}
