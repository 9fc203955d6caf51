import PlanModel

// Lists that are no plain records of the present: the past, and rows from outside the workspace.
extension QueryChecker {
  /// `tasks as_of D`, `tasks as_known D`.
  mutating func look(back asOf: AsOfSyntax, in word: Word) -> Bool {
    let day = ExpressionChecker(context).expression(asOf.day, expecting: .day)
    guard let day else { return false }
    guard day.type == .day else {
      context.report(.verb(.wrongType(wanted: .day, given: day.type)), at: asOf.day.span)
      return false
    }
    guard look(back: CheckedAsOf(kind: asOf.kind, day: day)) else {
      context.report(.verb(.noHistory(word.text)), at: asOf.span)
      return false
    }
    return true
  }

  /// `csv("file.csv")`, `check`, `pasted`: the surroundings know their columns.
  mutating func begin(
    _ source: NamedSource, _ word: Word, _ arguments: [ExpressionSyntax]
  ) -> Bool {
    guard arguments.count == (source.takesFile ? 1 : 0) else {
      let usage = source.takesFile ? "\"file.\(source.name)\"" : ""
      context.report(.wrongUse(function: word.text, usage: [usage]), at: word.span)
      return false
    }
    var file: String?
    if let argument = arguments.first {
      guard let path = path(argument) else { return false }
      file = path
    }
    let place = Place(source: context.source, span: arguments.first?.span ?? word.span)
    do throws(Diagnostic) {
      guard let columns = try context.world.supplies(source.name, file) else {
        context.report(.script(.notSupplied(word.text)), at: word.span)
        return false
      }
      begin(with: CheckedSupply(name: source.name, argument: file, columns: columns))
      return true
    } catch {
      context.add([Diagnostic(error.message, at: error.place ?? place)])
      return false
    }
  }

  /// The file whose header says which columns there are, so it must be known before anything runs.
  private func path(_ syntax: ExpressionSyntax) -> String? {
    guard context.world.permissions.mayTouchFiles else {
      context.report(.filesRefused, at: syntax.span)
      return nil
    }
    guard let value = ExpressionChecker(context).expression(syntax, expecting: .text) else {
      return nil
    }
    switch value {
    case .constant(.text(let path), _): return path
    case _ where value.type == .text:
      context.report(.needsConstant, at: syntax.span)
    default:
      context.report(.verb(.wrongType(wanted: .text, given: value.type)), at: syntax.span)
    }
    return nil
  }
}

/// A list that is no entity of its own.
package struct NamedSource: Sendable {
  package let name: String
  package let vietnamese: String
  package let summary: Phrase
  /// The name of a file stands behind it in parentheses.
  package let takesFile: Bool
  let keys: [String]

  private init(
    _ name: String, _ vietnamese: String, _ summary: Phrase, takesFile: Bool = false
  ) {
    self.name = name
    self.vietnamese = vietnamese
    self.summary = summary
    self.takesFile = takesFile
    keys = [Fold.name(name), Fold.name(vietnamese)]
  }

  package static let all = [
    NamedSource(
      "outline", "đề_cương",
      Phrase("the headings as a tree, with who drafts them", vi: "cây đề mục và nơi chủ trì")),
    NamedSource(
      "check", "kiểm_tra",
      Phrase("what a reader of the plan would object to", vi: "những chỗ kế hoạch còn vướng")),
    NamedSource(
      "csv", "tệp_csv", Phrase("the rows of a file", vi: "các dòng của một tệp"),
      takesFile: true),
    NamedSource(
      "xlsx", "tệp_xlsx",
      Phrase("the rows of a workbook's first sheet", vi: "các dòng của trang tính đầu tiên"),
      takesFile: true),
    NamedSource(
      "table", "bảng",
      Phrase("the rows of a .csv, .tsv or .xlsx file", vi: "các dòng của tệp .csv, .tsv, .xlsx"),
      takesFile: true),
    NamedSource(
      "pasted", "vừa_dán",
      Phrase("the rows pasted by .paste", vi: "các dòng vừa dán bằng .paste")),
  ]

  static func find(key: String) -> NamedSource? {
    all.first { $0.keys.contains(key) }
  }
}
