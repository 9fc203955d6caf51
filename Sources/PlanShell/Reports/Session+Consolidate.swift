import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

extension Session {
  /// Writes what the units reported under the headings listed, in the order of the outline.
  func consolidate(_ headings: CheckedQuery, to target: CheckedOutput) throws(Diagnostic) {
    let listed = try store.read(headings, try context())
    let codes = Set(listed.rows.compactMap { $0.last?.plain })
    guard !codes.isEmpty, let path = target.file else {
      throw Diagnostic(ReportMessage.nothingListed, at: target.place)
    }
    let consolidation = try Consolidation(codes, in: self)
    let text = ConsolidatedText(
      consolidation, plan: try currentPlan() ?? "", today: today, screen.tongue)
    let overwrite = target.options["overwrite"] == .boolean(true) || mayReplace(path)
    switch target.format {
    case "docx":
      try staged.make(path, overwrite: overwrite) { descriptor throws(Diagnostic) in
        try PaperProcess.make(path, on: descriptor) { text.write(docx: $0) }
      }
    case "md": try staged.write(to: path, overwrite: overwrite) { text.write(markdown: $0) }
    default: try staged.write(to: path, overwrite: overwrite) { text.write(txt: $0) }
    }
    guard !isQuiet else { return }
    let all = consolidation.contributions
    let read = all.count { if case .read = $0.content { true } else { false } }
    tell(
      Phrase(
        "\(path): \(codes.count) headings, \(read) of \(all.count) reports",
        vi: "\(path): \(codes.count) đề mục, \(read)/\(all.count) báo cáo")(screen.tongue))
  }
}
