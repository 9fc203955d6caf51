/// How a deadline's date is meant. "trước ngày 20/5" excludes the day; "đến hết ngày 20/5",
/// "chậm nhất ngày 20/5" include it.
public enum Bound: String, CaseIterable, Sendable {
  case before
  case by

  /// The last day on which the duty is still in time.
  public func lastDay(_ date: Day) -> Day {
    self == .before ? date - 1 : date
  }
}
