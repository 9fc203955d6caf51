import PlanModel

extension FormatMessage {
  var english: Wording {
    switch self {
    case .notUTF8(let file, let line):
      Wording(
        "line \(line) of \(file) is not UTF-8 text",
        help: "in Excel: Save As, type \"CSV UTF-8\"")
    case .utf16(let file):
      Wording("\(file) is UTF-16 text", help: "in Excel: Save As, type \"CSV UTF-8\"")
    case .notText(let file, let line):
      Wording("line \(line) of \(file) holds a NUL byte: this is not a text file")
    case .noHeader:
      Wording("there is no header row", help: "put the names of the columns on the first line")
    case .unnamedColumn(let column):
      Wording("column \(column) has cells but no name", help: "name it in the header row")
    case .repeatedColumn(let name, let first, let second):
      Wording(
        "columns \(first) and \(second) are both called \(name)", help: "rename one of them",
        note: "names are compared without case and marks")
    case .unclosedQuote(let row, let column):
      Wording(
        "row \(row), column \(column): the quote is never closed",
        help: "close it, or double a quote that belongs to the text: \"\"")
    case .textAfterQuote(let row, let column):
      Wording(
        "row \(row), column \(column): text after the closing quote",
        help: "double a quote that belongs to the text: \"\"")
    case .strayQuote(let row, let column):
      Wording(
        "row \(row), column \(column): a quote inside a cell that is not quoted",
        help: "quote the whole cell and double the quote inside: \"5\"\" pipe\"")
    case .tooManyCells(let row, let found, let columns):
      Wording(
        "row \(row) has \(found) cells, the header names \(columns)",
        help: "quote a cell that holds the separator")
    }
  }
}
