/// What `help KH301` shows: the meaning of a message, beyond one occurrence of it.
public struct MessagePage: Sendable {
  public let code: Int
  public let title: Phrase
  public let explanation: Phrase
  /// A line that provokes it, where one line can.
  public let example: String?

  public init(_ code: Int, _ title: Phrase, _ explanation: Phrase, example: String? = nil) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.example = example
  }
}
