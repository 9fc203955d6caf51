/// The words that lines of a job begin with, in the order they come.
///
/// `kh-papers` reads one job from standard input and works on descriptor 3, which its parent has
/// opened; it knows no path. To write: `papers`, `write`, what is said once (`title`, `as_of`), then
/// any number of `fact`, of tables (`table`, `column`…, `row`…) and, in a document, of `heading` and
/// `paragraph`, then `end`; it answers `done`. To read: `papers`, `read`, `end`; it answers for a
/// workbook `column`…, `row`…, perhaps `formulas`, for a report `paragraph`…, tables (`table`,
/// `row`…) and `pictures`, then `done`. To fill a template: `papers`, `fill`, its `fact`s and tables,
/// `end`; the template is descriptor 4 unless it is named. In either case `refused` instead, which
/// ends the talk.
public enum PaperWord: String, Sendable {
  /// The version of this talk: 1.
  case papers
  /// `xlsx` or `docx`.
  case write
  /// `xlsx`; `report` for a .docx file or a text, whichever it is.
  case read
  /// A letter from a template: one of the bundled ones by name, or without a value the file given.
  case fill
  /// A bundled template itself, by name.
  case template
  /// The heading of the whole paper.
  case title
  /// The line below it: to which day the figures run.
  case asOf = "as_of"
  /// A label and a value. To fill: a field's name and its text.
  case fact
  /// A heading inside a document: its level from 1 to 5, then its words with their number.
  case heading
  /// To write: how it is set, as in `PaperSetting`, then its words. To read: which one it is of the
  /// paragraphs with words outside tables (for a text: of its lines), the level its style gives it
  /// (none for no heading), the number Word prints before it, and its words.
  case paragraph
  /// Begins a table: its heading, empty for the only one. To fill: the names of the list.
  case table
  /// To write: name, type, the cells its widest value takes on a screen (0 for unknown). To read:
  /// what stands in the header. To fill: the names of the column.
  case column
  /// To write: how deep the row stands (0 for a root), then a value for each column. To read: the
  /// row's number in the sheet or table, then the values found. To fill: a text for each column.
  case row
  /// How many formulas there were, and the first one's cell.
  case formulas
  /// How many pictures there were.
  case pictures
  case end
  case done
  /// See `PaperRefusal`.
  case refused
}

extension PaperLine {
  public init(_ word: PaperWord, _ values: [Value] = []) {
    self.init(word.rawValue, values)
  }
}

/// How a paragraph of a document is set.
public enum PaperSetting: String, Sendable {
  /// As running text.
  case text
  /// What stands before somebody's part: bold.
  case lead
  /// A remark of the one who put the document together: slanted.
  case note
}
