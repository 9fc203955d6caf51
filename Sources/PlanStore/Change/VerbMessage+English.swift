import PlanModel

extension VerbMessage {
  var english: Wording {
    switch self {
    case .unexpected(let count, let expected):
      Wording(
        "\(count) \(count == 1 ? "row" : "rows") would change, \(VerbMessage.words(expected)) expected",
        note: "nothing was changed")
    case .cannotMark(let task, let from, let to, let obstacle, let others):
      cannotMark(task, from, to, obstacle, others)
    case .noDay:
      Wording("the day after `on` has no value here", help: "write a date, such as 19/5/2023")
    case .alreadyBegun:
      Wording("a transaction is open already", help: "commit keeps it, rollback takes it back")
    case .notBegun:
      Wording("no transaction is open", help: "begin opens one")
    case .backupInTransaction:
      Wording(
        "a backup holds what has been kept, and a transaction is open",
        help: "commit keeps it, rollback takes it back")
    }
  }

  private func cannotMark(
    _ task: String, _ from: TaskState, _ to: TaskState, _ obstacle: TaskMove.Obstacle, _ others: Int
  ) -> Wording {
    let more = others == 0 ? nil : "nor can \(others) more of the rows listed; nothing was changed"
    switch obstacle {
    case .alreadyThere:
      return Wording(
        "\(task) is \(from.rawValue) already",
        help: "leave it out: where state != \(from.rawValue)",
        note: more)
    case .nothingSubmitted:
      return Wording(
        "\(task) is \(from.rawValue): nothing has been submitted that could be \(to.rawValue)",
        help: "submit on 26/5/2023 with number = \"15-BC/ĐU\"", note: more)
    case .isDone:
      return Wording(
        "\(task) is done, so it cannot become \(to.rawValue)",
        help: "mark open note \"why\" takes that back first", note: more)
    case .isWaived:
      return Wording(
        "\(task) is waived, so it cannot become \(to.rawValue)",
        help: "mark open note \"why\" asks for it again", note: more)
    case .isVoid:
      return Wording(
        "\(task) is void: its unit is no longer asked for it",
        help: "it opens again when the unit rejoins the duty's list", note: more)
    case .voidByHand:
      return Wording(
        "\(task) cannot be marked void: tasks become so when their unit leaves the duty's list",
        help: "mark waived excuses a unit", note: more)
    case .needsNote:
      return Wording(
        "opening \(task) again takes back that it was \(from.rawValue), and has to say why",
        help: "mark open note \"why\"", note: more)
    }
  }

  private static func words(_ expected: ClosedRange<Int>) -> String {
    expected.count == 1
      ? "\(expected.lowerBound)" : "\(expected.lowerBound) to \(expected.upperBound)"
  }
}
