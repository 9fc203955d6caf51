import PlanModel

extension Format {
  /// A document as an office prints it, every value in words.
  package static let docx = Format(
    name: "docx", extensions: ["docx"], reader: .paper,
    options: [paperTitle],
    summary: Phrase(
      "a Word document: A4, a table with its header on every page; always a file",
      vi: "văn bản Word: khổ A4, bảng lặp hàng tiêu đề ở mọi trang; luôn ra tệp"),
    examples: [
      Example(
        "tasks | where not done | to docx \"viec.docx\" with title = \"Việc chưa xong\"",
        Phrase("What is left, to print and sign.", vi: "Việc còn lại, để in và ký."))
    ]
  ) { answer, layout, sink in
    PaperJob(format: "docx", layout: layout).write(answer, to: sink)
  }
}
