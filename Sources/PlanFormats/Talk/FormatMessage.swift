import PlanModel

/// What is wrong with a file of rows: 601–629. Rows and columns count from 1, as a spreadsheet
/// shows them, the header being row 1.
package enum FormatMessage: Message, Hashable {
  case notUTF8(file: String, line: Int)
  case utf16(file: String)
  case notText(file: String, line: Int)
  case noHeader
  case unnamedColumn(column: Int)
  case repeatedColumn(name: String, first: Int, second: Int)
  case unclosedQuote(row: Int, column: Int)
  case textAfterQuote(row: Int, column: Int)
  case strayQuote(row: Int, column: Int)
  case tooManyCells(row: Int, found: Int, columns: Int)

  package var code: Int {
    switch self {
    case .notUTF8: 601
    case .utf16: 602
    case .notText: 603
    case .noHeader: 604
    case .unnamedColumn: 605
    case .repeatedColumn: 606
    case .unclosedQuote: 607
    case .textAfterQuote: 608
    case .strayQuote: 609
    case .tooManyCells: 610
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    switch tongue {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
