/// Why `kh-papers` made no paper, or read none. Rows and columns count from 1.
public enum PaperRefusal: Error, Hashable, Sendable {
  /// The job itself could not be read: the two programs are of different versions.
  case badJob(String)
  /// More than the format holds.
  case tooManyRows(most: Int)
  case tooManyColumns(Int, most: Int)
  /// A text longer than a cell holds, in UTF-16 units.
  case tooLong(row: Int, column: String, length: Int, most: Int)
  /// The system's or the library's own words.
  case cannotWrite(String)

  /// As a line of the talk.
  public var line: PaperLine {
    let values: [Value] =
      switch self {
      case .badJob(let what): [.text("badJob"), .text(what)]
      case .tooManyRows(let most): [.text("tooManyRows"), .integer(most)]
      case .tooManyColumns(let count, let most):
        [.text("tooManyColumns"), .integer(count), .integer(most)]
      case .tooLong(let row, let column, let length, let most):
        [.text("tooLong"), .integer(row), .text(column), .integer(length), .integer(most)]
      case .cannotWrite(let reason): [.text("cannotWrite"), .text(reason)]
      }
    return PaperLine(.refused, values)
  }

  /// Nil for a line that is no refusal.
  public init?(_ line: PaperLine) {
    guard line.word == PaperWord.refused.rawValue, case .text(let name)? = line.values.first else {
      return nil
    }
    let rest = Array(line.values.dropFirst())
    switch (name, rest.count) {
    case ("badJob", 1): self = .badJob(rest[0].written)
    case ("tooManyRows", 1): self = .tooManyRows(most: rest[0].whole)
    case ("tooManyColumns", 2): self = .tooManyColumns(rest[0].whole, most: rest[1].whole)
    case ("tooLong", 4):
      self = .tooLong(
        row: rest[0].whole, column: rest[1].written, length: rest[2].whole, most: rest[3].whole)
    case ("cannotWrite", 1): self = .cannotWrite(rest[0].written)
    default: return nil
    }
  }
}

extension Value {
  fileprivate var written: String { if case .text(let text) = self { text } else { "" } }
  fileprivate var whole: Int { if case .integer(let number) = self { number } else { 0 } }
}
