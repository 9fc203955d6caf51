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
  /// What of the file is missing or damaged.
  case notReadable(String)
  /// Not of this format: an old one, or protected by a password.
  case oldOrProtected
  /// What is beyond the limits on size, ratio, members or depth.
  case tooLarge(String)
  /// A DOCTYPE.
  case unsafeMarkup
  /// Merged cells, by their range.
  case merged(String)
  /// A formula without a value, by its cell.
  case formula(String)
  /// A cell that holds an error such as `#REF!`.
  case errorValue(String, String)
  /// A field of a template that nothing has; the part is empty for the text itself, the paragraph
  /// counts from 1, and so many other paragraphs cannot be filled either.
  case unknownField(String, part: String, paragraph: Int, text: String, others: Int)
  /// A `{{` of a template without its end.
  case unclosedField(part: String, paragraph: Int, text: String, others: Int)
  /// Pictures of a text, or what may be one, by its format: `PDF`, `JPEG`, `docx`.
  case picture(String)
  /// A text in no encoding that is known.
  case notText

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
      case .notReadable(let what): [.text("notReadable"), .text(what)]
      case .oldOrProtected: [.text("oldOrProtected")]
      case .tooLarge(let what): [.text("tooLarge"), .text(what)]
      case .unsafeMarkup: [.text("unsafeMarkup")]
      case .merged(let range): [.text("merged"), .text(range)]
      case .formula(let cell): [.text("formula"), .text(cell)]
      case .errorValue(let cell, let text): [.text("errorValue"), .text(cell), .text(text)]
      case .unknownField(let name, let part, let paragraph, let text, let others):
        [
          .text("unknownField"), .text(name), .text(part), .integer(paragraph), .text(text),
          .integer(others),
        ]
      case .unclosedField(let part, let paragraph, let text, let others):
        [
          .text("unclosedField"), .text(part), .integer(paragraph), .text(text), .integer(others),
        ]
      case .picture(let format): [.text("picture"), .text(format)]
      case .notText: [.text("notText")]
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
    case ("notReadable", 1): self = .notReadable(rest[0].written)
    case ("oldOrProtected", 0): self = .oldOrProtected
    case ("tooLarge", 1): self = .tooLarge(rest[0].written)
    case ("unsafeMarkup", 0): self = .unsafeMarkup
    case ("merged", 1): self = .merged(rest[0].written)
    case ("formula", 1): self = .formula(rest[0].written)
    case ("errorValue", 2): self = .errorValue(rest[0].written, rest[1].written)
    case ("unknownField", 5):
      self = .unknownField(
        rest[0].written, part: rest[1].written, paragraph: rest[2].whole, text: rest[3].written,
        others: rest[4].whole)
    case ("unclosedField", 4):
      self = .unclosedField(
        part: rest[0].written, paragraph: rest[1].whole, text: rest[2].written,
        others: rest[3].whole)
    case ("picture", 1): self = .picture(rest[0].written)
    case ("notText", 0): self = .notText
    default: return nil
    }
  }
}

extension Value {
  fileprivate var written: String { if case .text(let text) = self { text } else { "" } }
  fileprivate var whole: Int { if case .integer(let number) = self { number } else { 0 } }
}
