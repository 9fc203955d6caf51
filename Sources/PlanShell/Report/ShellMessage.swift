import PlanModel

/// What the shell itself has to say: files (651–699) and the console and batch runs (7xx).
package enum ShellMessage: Message {
  case fileExists(String)
  case cannotWrite(String, String)
  case cannotRead(String, String)
  case isDirectory(String)
  case unknownCommand(String, suggestion: String?)
  case commandUsage(String)
  case unknownTopic(String, suggestion: String?)
  case nothingShown
  case badToday(String)
  case unknownFormat(String, known: [String])
  case noHome
  case badOption(String, value: String, known: [String])
  case planExists(String)
  case safeCommand(String)
  case nothingToRun
  /// With the text after `else`.
  case assertionFailed(String?)
  /// A refinement would change this row, which was not shown.
  case otherRows(String, count: Int)
  case notConfirmed
  case badArgument(String)
  /// A cell that is not of its column's type; the row counts from 1 with the header.
  case badCell(String, row: Int, column: Column)
  /// A template that is in none of the places, and what there is instead.
  case noTemplate(String, bundled: [String])

  package var code: Int {
    switch self {
    case .fileExists: 651
    case .cannotWrite: 652
    case .cannotRead: 653
    case .isDirectory: 654
    case .badCell: 655
    case .unknownCommand: 701
    case .noTemplate: 730
    case .commandUsage: 702
    case .unknownTopic: 704
    case .nothingShown: 705
    case .badToday: 706
    case .unknownFormat: 707
    case .noHome: 709
    case .badOption: 711
    case .planExists: 712
    case .safeCommand: 713
    case .nothingToRun: 714
    case .assertionFailed: 715
    case .otherRows: 716
    case .notConfirmed: 717
    case .badArgument: 718
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .fileExists, .cannotWrite, .planExists, .otherRows, .notConfirmed: .failed
    case .noHome: .unusable
    case .safeCommand: .refused
    case .assertionFailed: .unmet
    default: .usage
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }
}
