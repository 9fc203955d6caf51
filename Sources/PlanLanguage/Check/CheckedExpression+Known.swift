import PlanModel

extension CheckedExpression {
  /// The text it comes to, where that is known before anything runs: texts, whole numbers and days,
  /// and what `+` and `-` make of them. Nil for all else.
  func knownText(today: Day) -> String? {
    switch known(today: today) {
    case .text(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.spoken
    default: nil
    }
  }

  private func known(today: Day) -> Value? {
    switch self {
    case .constant(let value, _): return value
    case .today: return .day(today)
    case .arithmetic(let sign, let left, let right, let type):
      if type == .text, let first = left.knownText(today: today),
        let second = right.knownText(today: today)
      {
        return .text(first + second)
      }
      guard case .integer(let first)? = left.known(today: today),
        case .integer(let second)? = right.known(today: today)
      else { return nil }
      switch sign {
      case .plus: return .integer(first &+ second)
      case .minus: return .integer(first &- second)
      case .times, .divide: return nil
      }
    default: return nil
    }
  }
}
