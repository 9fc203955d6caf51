import PlanModel

extension Command {
  static let paste = Command(
    "paste", vietnamese: "dán",
    summary: Phrase(
      "takes rows copied from a spreadsheet as the list `pasted`; an empty line ends them",
      vi: "nhận các dòng chép từ bảng tính làm danh sách `pasted`; dòng trống là hết")
  ) { _, session, _ throws(Diagnostic) in
    guard let text = session.readRows?() else { return .goOn }
    let supplied = try SuppliedTable(Array(text.utf8), name: "pasted")
    session.present(.table(try supplied.table()))
    session.pasted = supplied
    return .goOn
  }
}
