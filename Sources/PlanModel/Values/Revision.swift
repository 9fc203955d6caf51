/// A state of the workspace: it grows with every change, an undo included, and never by itself.
public struct Revision: Hashable, Sendable {
  /// The number of the last change; 0 before the first.
  public let number: Int
  /// The latest day on which something was changed, by the *today* of those runs.
  public let day: Day

  public init(number: Int, day: Day) {
    self.number = number
    self.day = day
  }

  public static let none = Revision(number: 0, day: Day(number: 0))
}
