import PlanModel

/// One way to write an answer, chosen by name (`.mode`, `--format`, `| to csv`) or by the file's
/// extension. Each is declared in its own file under `Write`.
package struct Format: Sendable {
  /// For whom the text is made.
  package enum Reader: Sendable {
    /// A person at a terminal: fitted to its width, a count line may follow.
    case screen
    /// A person, in a document that is whole by itself: nothing may be printed around it.
    case document
    /// A program: ISO dates, nothing shortened, no colour, nothing printed around it.
    case machine
    /// `kh-papers`: the text is a job, and what it makes of it is the file.
    case paper
    /// A person, as a drawing: only pictures are written so.
    case drawing
  }

  /// A setting given as `| to csv with bom = true`.
  package struct Option: Sendable {
    package let name: String
    package let type: ValueType
    package let summary: Phrase
  }

  /// Receives the text piece by piece, in order. A sink that cannot go on ignores what follows.
  package typealias Sink = (String) -> Void

  package let name: String
  /// Without the dot; a file so named is written in this format.
  package let extensions: [String]
  package let reader: Reader
  /// Whether it takes only rows with `EventColumn`s.
  package let isCalendar: Bool
  package let options: [Option]
  package let summary: Phrase
  package let examples: [Example]
  /// What the reader must know of an answer that the text does not say.
  package let remark: @Sendable (Answer) -> (any Message)?
  private let body: @Sendable (Answer, Layout, Sink) -> Void

  init(
    name: String, extensions: [String], reader: Reader, isCalendar: Bool = false,
    options: [Option] = [], summary: Phrase, examples: [Example],
    remark: @escaping @Sendable (Answer) -> (any Message)? = { _ in nil },
    write body: @escaping @Sendable (Answer, Layout, Sink) -> Void
  ) {
    self.name = name
    self.extensions = extensions
    self.reader = reader
    self.isCalendar = isCalendar
    self.options = options
    self.summary = summary
    self.examples = examples
    self.remark = remark
    self.body = body
  }

  package var isMachine: Bool { reader == .machine }

  /// Whether it is a paper or document, which says everything in the reader's words.
  package var isForPeople: Bool { reader == .document || reader == .paper }

  /// Whether it is written to files only, by `kh-papers`.
  package var isPaper: Bool { reader == .paper }

  /// Whether it takes nothing but pictures.
  package var isDrawn: Bool { reader == .drawing }

  /// Whether `countLine` may follow the answer.
  package var takesCountLine: Bool { reader == .screen }

  package func write(_ answer: Answer, layout: Layout, to sink: Sink) {
    body(answer, layout, sink)
  }

  /// `24 rows`, `1 row`, `24 dòng`: said after an answer for people, never in a machine format.
  package static func countLine(rows: Int, tongue: Tongue) -> String {
    switch tongue {
    case .english: rows == 1 ? "1 row" : "\(rows) rows"
    case .vietnamese: "\(rows) dòng"
    }
  }
}
