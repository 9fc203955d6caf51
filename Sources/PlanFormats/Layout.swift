import PlanModel

/// Where an answer is shown: what may shape its text besides its values.
package struct Layout: Sendable {
  /// Terminal cells in a line; nil when the text does not go to a terminal, and then nothing is
  /// wrapped or cut. Less than 8 counts as 8.
  package var width: Int?
  package var colour: Bool
  package var tongue: Tongue
  /// Settings given after `with`; only those the format declares are looked at.
  package var options: [String: Value]
  /// The most lines of a cell before it is cut, where there is a width; nil for any number.
  package var tallest: Int? = 6
  /// Show tables as `list`, one field a line.
  package var expanded: Bool
  /// What a document is headed with unless an option says otherwise.
  package var title: String?
  /// The day a document's figures run to; nil to leave it unsaid.
  package var today: Day?
  /// The state of the workspace an answer was made from, for formats that tell which of two files
  /// is the newer.
  package var revision: Revision

  package init(
    width: Int? = nil, colour: Bool = false, tongue: Tongue = .english,
    options: [String: Value] = [:], expanded: Bool = false, title: String? = nil,
    today: Day? = nil, revision: Revision = .none
  ) {
    self.width = width
    self.colour = colour
    self.tongue = tongue
    self.options = options
    self.expanded = expanded
    self.title = title
    self.today = today
    self.revision = revision
  }

  /// The cells a line may take; nil for any number.
  var room: Int? { width.map { max(8, $0) } }

  /// What a document is headed with.
  var heading: String? {
    if case .text(let given)? = options["title"] { given } else { title }
  }

  /// `As of 19/5/2023`, for the head of a document.
  var asOf: String? {
    today.map { day in
      Phrase("As of \(day.spoken)", vi: "Số liệu đến ngày \(day.spoken)")(tongue)
    }
  }

  /// The lines a value takes before any wrapping: one, unless it holds line breaks and goes to a
  /// terminal.
  func lines(of value: Value) -> [String] {
    room == nil ? [value.spoken(in: tongue)] : value.spokenLines(in: tongue)
  }

  func bold(_ text: String) -> String {
    colour && text.contains { $0 != " " } ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  func dim(_ text: String) -> String {
    colour && text.contains { $0 != " " } ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}
