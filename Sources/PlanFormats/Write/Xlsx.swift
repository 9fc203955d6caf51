import PlanModel

extension Format {
  /// A workbook with typed cells. With a title the sheet begins with it and the day the figures run
  /// to; without one its first row is the header, as a program reads it.
  package static let xlsx = Format(
    name: "xlsx", extensions: ["xlsx"], reader: .paper,
    options: [paperTitle],
    summary: Phrase(
      "an Excel workbook: typed cells, filters, ready to print; always a file",
      vi: "sổ tính Excel: ô có kiểu, bộ lọc, sẵn để in; luôn ra tệp"),
    examples: [
      Example(
        "units | to xlsx \"units.xlsx\"",
        Phrase("The list as a workbook.", vi: "Danh sách thành sổ tính.")),
      Example(
        "tasks | to xlsx \"viec.xlsx\" with title = \"Việc theo kế hoạch\", overwrite = true",
        Phrase("With a title, in the place of a file.", vi: "Có tiêu đề, thay tệp đang có.")),
    ]
  ) { answer, layout, sink in
    PaperJob(format: "xlsx", layout: layout).write(answer, to: sink)
  }

  static let paperTitle = Option(
    name: "title", type: .text,
    summary: Phrase("heading of the paper", vi: "tiêu đề của văn bản"))
}
