import PlanModel

extension Format {
  /// One file that loads nothing from anywhere. On a phone, and wherever columns would not fit,
  /// each row becomes a block with the column names beside the values.
  package static let html = Format(
    name: "html", extensions: ["html", "htm"], reader: .document,
    options: [
      Option(
        name: "title", type: .text,
        summary: Phrase("heading and name of the page", vi: "tiêu đề của trang"))
    ],
    summary: Phrase("a web page in one file", vi: "một trang web trong một tệp"),
    examples: [
      Example(
        "units | take 3 | to html with title = \"Ba đơn vị\"",
        Phrase("Three units as a page with a title.", vi: "Ba đơn vị thành một trang có tiêu đề."))
    ]
  ) { answer, layout, sink in
    HtmlPage(layout: layout).write(answer, to: sink)
  }
}
