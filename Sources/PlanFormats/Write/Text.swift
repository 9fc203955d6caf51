import PlanModel

extension Format {
  /// Plain text to print or to mail: nothing is cut, and no line is longer than a page is wide.
  package static let text = Format(
    name: "text", extensions: ["txt"], reader: .document,
    options: [
      Option(
        name: "title", type: .text,
        summary: Phrase("heading of the text", vi: "tiêu đề của văn bản")),
      Option(
        name: "width", type: .integer,
        summary: Phrase(
          "characters in a line, 96 unless said otherwise",
          vi: "số ký tự một dòng; 96 nếu không nói khác")),
    ],
    summary: Phrase(
      "a plain text to print or mail, wrapped and never cut",
      vi: "văn bản thuần để in, gửi thư; xuống dòng chứ không cắt"),
    examples: [
      Example(
        "units | take 3 | to text with title = \"Ba đơn vị\", width = 80",
        Phrase("Three units as a page of text.", vi: "Ba đơn vị thành một trang chữ."))
    ]
  ) { answer, layout, sink in
    var page = Layout(tongue: layout.tongue)
    page.width = 96
    page.tallest = nil
    if case .integer(let width)? = layout.options["width"] { page.width = max(20, width) }
    let head = [layout.heading, layout.asOf].compactMap { $0 }.filter { !$0.isEmpty }
    for text in head {
      let line = Printable.visible(text, breaks: .spaced)
      for part in Wrap.lines(line, width: page.room ?? .max) { sink(part + "\n") }
    }
    if !head.isEmpty { sink("\n") }
    Screen(style: .framed(.plain), layout: page).write(answer, to: sink)
    if case .card = answer { return }
    sink("\n\(Format.countLine(rows: answer.flatTable.rows.count, tongue: layout.tongue))\n")
  }
}
