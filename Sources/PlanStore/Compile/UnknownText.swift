import GRDB
import PlanLanguage
import PlanModel

/// A text from outside the workspace that names nothing, on its way through the engine, which hands
/// on no more of an error than its words.
struct UnknownText {
  let text: String
  /// The entity or the closed set that it should be of.
  let set: String

  private static let mark = "kh_unknown_text"
  private static let separator: Character = "\u{1F}"

  init(_ text: String, of set: String) {
    self.text = text
    self.set = set
  }

  /// Nil for any other error.
  init?(_ message: String?) {
    let parts = (message ?? "").split(
      separator: UnknownText.separator, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == UnknownText.mark else { return nil }
    self.init(String(parts[2]), of: String(parts[1]))
  }

  var error: DatabaseError {
    DatabaseError(
      message: [UnknownText.mark, set, text].joined(separator: String(UnknownText.separator)))
  }

  var message: ChangeMessage {
    EntityName(rawValue: set).map { .unknown($0, code: text) } ?? .unknownWord(text, set: set)
  }
}
