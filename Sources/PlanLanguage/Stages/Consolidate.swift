import PlanModel

extension Stage {
  package static let consolidate = Stage(
    "consolidate", vietnamese: ["tổng_hợp_mục"],
    shape: [.clause("to", [.text]), .optional("with", [.binds])], effect: .writes,
    summary: Phrase(
      "gathers what the units reported under these headings into one document",
      vi: "gom nội dung các đơn vị đã viết dưới các đề mục này vào một văn bản"),
    examples: [
      Example(
        "sections | where code under \"1.B\" | consolidate to \"tong-hop.docx\"",
        Phrase("the results achieved, from all reports", vi: "kết quả đạt được, từ mọi báo cáo")),
      Example(
        "units | consolidate to \"tong-hop.docx\"",
        Phrase("only headings can be gathered under", vi: "chỉ gom được theo đề mục"), fails: 394),
    ]
  ) { stage, query in
    query.consolidate(stage)
  }
}

extension QueryChecker {
  fileprivate mutating func consolidate(_ stage: StageSyntax) {
    guard canRead(.section, by: stage),
      case .text(let file, let span)? = stage.clause("to")?.first
    else { return }
    let formats = ["docx", "md", "txt"]
    guard let format = formats.first(where: { file.lowercased().hasSuffix("." + $0) }) else {
      return context.report(.fileExtension(file, extensions: formats), at: span)
    }
    guard let options = options(stage, of: OutputFormat(format, extensions: [format])) else {
      return
    }
    headings = rows(showing: items(of: .section, "code"))
    output = CheckedOutput(
      format: format, file: file, options: options,
      place: Place(source: context.source, span: stage.span))
  }
}
