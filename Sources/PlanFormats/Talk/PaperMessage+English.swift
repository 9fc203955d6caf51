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
    case .template(let file, let refusal, let known):
      PaperMessage.wording(refusal, of: file, known: known, in: .english) ?? refusal.english
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
    case .notReadable(let what):
      Wording(
        "this is no whole .xlsx file: \(Printable.visible(what))",
        help: "open it in Excel or LibreOffice and save it as .xlsx again")
    case .oldOrProtected:
      Wording(
        "this is an old .xls, or protected by a password", help: "save it as .xlsx, unprotected")
    case .tooLarge(let what):
      Wording(
        "too much in one file: \(Printable.visible(what))",
        note: "at most 512 MB unpacked, 200 times its packed size, 5 million cells")
    case .unsafeMarkup:
      Wording("the file defines markup of its own (DOCTYPE); no spreadsheet program writes that")
    case .merged(let range):
      Wording(
        "cells \(Printable.visible(range)) are merged: whose row a value belongs to is not clear",
        help: "unmerge them and fill each row", note: "a merged title above the header is fine")
    case .formula(let cell):
      Wording(
        "cell \(Printable.visible(cell)) is a formula without a value",
        help: "open the file in Excel or LibreOffice and save it, or paste the values")
    case .errorValue(let cell, let text):
      Wording(
        "cell \(Printable.visible(cell)) holds an error: \(Printable.visible(text))",
        help: "put it right in the sheet")
    case .unknownField, .unclosedField:
      PaperMessage.wording(self, of: "", known: [], in: .english) ?? Wording("")
    case .picture(let format):
      Wording(
        "a scan, or as good as one: \(Printable.visible(format)) holds no words that can be read",
        help: "ask the unit for the .docx it was printed from")
    case .notText:
      Wording(
        "neither .docx nor a text in Unicode",
        help: "save it as .docx, or as text in UTF-8", note: "TCVN3 and VNI texts are not Unicode")
    }
  }
}
