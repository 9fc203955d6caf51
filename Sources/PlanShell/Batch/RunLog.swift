import Logging
import PlanModel

/// Writes what a run says of itself to the error stream: one line each, with the day and time.
package struct RunLog: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level
  private let write: @Sendable (String) -> Void

  package init(level: Logger.Level, write: @escaping @Sendable (String) -> Void) {
    logLevel = level
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.MetadataValue? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let tail = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\(RunLog.quoted("\($0.value)"))" }
    write(
      "\(Clock.read().now) \(event.level) \(Printable.visible("\(event.message)", breaks: .shown))"
        + tail.joined() + "\n")
  }

  /// Plain where it is one plain word.
  private static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && !text.contains { $0 == " " || $0 == "\"" || $0.isNewline }
    return isPlain
      ? text
      : "\"" + Printable.visible(text, breaks: .shown).replacing("\"", with: "\\\"") + "\""
  }
}
