import PlanModel

/// What stands above the tables of a paper.
struct PaperHeading {
  struct Fact {
    let label: String
    let value: Value
  }

  var title: String?
  /// To which day the figures run, as a sentence.
  var asOf: String?
  var facts: [Fact] = []
}

/// A table before its rows.
struct PaperTable {
  struct Column {
    let name: String
    /// As `ValueType` is written in a job: `text`, `integer`, `number`, `percent`, `boolean`, `day`.
    let type: String
    /// Cells of a screen that its widest value takes; 0 for unknown.
    let width: Int

    var isNumeric: Bool { ["integer", "number", "percent"].contains(type) }
    /// As wide as the widest word of the heading and the values ask for.
    var wantedWidth: Int {
      let words = name.split(separator: " ").map { CellWidth.of(String($0)) }
      return max(width, words.max() ?? 0, min(CellWidth.of(name), 12), 3)
    }
  }

  /// Empty for the only table of a paper.
  let title: String
  var columns: [Column] = []

  init(title: String) {
    self.title = title
  }
}

/// What words between tables are.
enum PaperText {
  /// From 1 to 5.
  case heading(Int)
  case paragraph(PaperSetting)

  /// The style of a document they are set in.
  var style: String {
    switch self {
    case .heading(let level): "Heading\(level)"
    case .paragraph(.text): "BodyText"
    case .paragraph(.lead): "Lead"
    case .paragraph(.note): "Note"
    }
  }
}

/// A paper being written, from top to bottom: every `begin` is followed by its rows and `endTable`.
protocol PaperWriter: AnyObject {
  /// The heading is the same each time and is written once.
  func begin(_ table: PaperTable, _ heading: PaperHeading) throws(PaperRefusal)
  /// As many values as the table has columns.
  func add(_ row: ArraySlice<Value>, depth: Int) throws(PaperRefusal)
  func endTable() throws(PaperRefusal)
  /// Words outside tables; refused by a paper that has only tables.
  func say(_ words: String, as text: PaperText, _ heading: PaperHeading) throws(PaperRefusal)
  /// Writes the file; it is whole only after this.
  func finish(_ heading: PaperHeading) throws(PaperRefusal)
}
