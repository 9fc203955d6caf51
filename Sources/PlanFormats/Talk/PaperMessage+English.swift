import PlanModel

extension PaperMessage {
  var english: Wording {
    switch self {
    case .notInstalled:
      Wording(
        "kh-papers, which makes and reads .xlsx and .docx, is not here",
        help: "Scripts/kh builds it beside kh; or set KH_PAPERS to where it is",
        note: "it needs libxlsxwriter, libzip and libxml2; .csv and .html need nothing")
    case .stopped(let signal, let status):
      Wording(
        "kh-papers stopped (\(signal.map { "signal \($0)" } ?? "exit \(status)")) before it was done",
        note: "it has a limit of memory and time, so that no document can take the machine")
    case .refused(let refusal): refusal.english
    }
  }
}

extension PaperRefusal {
  fileprivate var english: Wording {
    switch self {
    case .badJob(let what):
      Wording(
        "kh-papers does not understand kh: \(Printable.visible(what))",
        help: "build both from the same sources: Scripts/kh")
    case .tooManyRows(let most):
      Wording("this format holds at most \(most) rows", help: "write .csv, or less: | take \(most)")
    case .tooManyColumns(let count, let most):
      Wording("\(count) columns: this format holds at most \(most)", help: "write .csv")
    case .tooLong(let row, let column, let length, let most):
      Wording(
        "row \(row), column \(column): \(length) characters, a cell holds at most \(most)",
        help: "write .csv, or leave the column out: | select …")
    case .cannotWrite(let reason): Wording("kh-papers cannot write: \(reason)")
    }
  }
}
