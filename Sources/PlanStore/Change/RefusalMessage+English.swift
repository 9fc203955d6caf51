import PlanLanguage
import PlanModel

extension RefusalMessage {
  var english: Wording {
    switch self {
    case .unexpected(let count, let expected):
      Wording(
        "\(count) \(count == 1 ? "row" : "rows") would change, \(RefusalMessage.words(expected)) expected",
        note: "nothing was changed")
    case .cannotMark(let task, let from, let to, let obstacle, let others):
      cannotMark(task, from, to, obstacle, others)
    case .noDay:
      Wording("the day after `on` has no value here", help: "write a date, such as 19/5/2023")
    case .noValue(let type):
      Wording("\(type.spoken(in: .english)) must stand here, and the variable holds nothing")
    case .alreadyBegun:
      Wording("a transaction is open already", help: "commit keeps it, rollback takes it back")
    case .notBegun:
      Wording("no transaction is open", help: "begin opens one")
    case .backupInTransaction:
      Wording(
        "a backup holds what has been kept, and a transaction is open",
        help: "commit keeps it, rollback takes it back")
    case .waiting(let task, let version, let others):
      Wording(
        "version \(version) of \(task) has not been judged yet",
        help: "mark returned note \"why\" sends it back, mark done accepts it",
        note: RefusalMessage.more(others))
    case .cannotExtend(let task, let state, let others):
      Wording(
        "\(task) is \(state.rawValue): there is nothing left to extend",
        help: "leave it out: where not done", note: RefusalMessage.more(others))
    case .notLater(let key, let day, let present, let others):
      Wording(
        "\(key) has time until \(present.spoken): \(day.spoken) would not extend that",
        help: "name a later day, or for 3wd from the present one",
        note: RefusalMessage.more(others))
    case .nothingToLengthen(let key):
      Wording("\(key) has no last day that could be put off", help: "extend by 31/5/2023 sets one")
    case .laterAmendment(let deadline, let day):
      Wording(
        "\(deadline) was amended on \(day.spoken): what is dated before would have no effect",
        help: "on \(day.spoken), or later")
    case .throughGroup(let unit, let group, let entity, let code):
      Wording(
        "\(unit) has the \(entity.rawValue) \(code) as a member of \(group)",
        help: "take it out of the group, or name single units in the definition of \(code)")
    case .nothingToUrge(let task, let state, let others):
      Wording(
        "\(task) is \(state.rawValue): there is nothing to urge",
        help: "leave it out: where overdue or due_soon", note: RefusalMessage.more(others))
    case .referredTo(let entity, let code, let by, let key, let others):
      Wording(
        "the \(entity.rawValue) \(code) is referred to by the \(by.rawValue) \(key)"
          + (others == 0 ? "" : " and \(others) more"),
        help: "change or remove that first")
    case .kept(let entity):
      Wording(
        "\(Catalog.plural(entity)) are kept for good",
        help: entity == .task
          ? "mark waived excuses a unit; taking it off the duty's list ends its task"
          : "undo takes back a statement made by mistake")
    case .shippedHoliday(let day):
      Wording(
        "\(day.spoken) is a day that comes with kh", help: "holiday \(day.spoken) { kind = worked }"
      )
    case .nothingToUndo(let asked, let found):
      found == 0
        ? Wording("there is nothing to undo")
        : Wording(
          "there \(found == 1 ? "is" : "are") only \(found) to undo, not \(asked)",
          help: "undo \(found)")
    case .overlap(let statement, let key, let later, let change):
      Wording(
        "`\(statement)` cannot be taken back: \(key) has been changed since",
        help: later == nil ? nil : "journal | where change = \(change)",
        note: later.map { "by `\($0)`" })
    case .beforeWorkspace(let day, let first):
      Wording(
        "nothing is known as of \(day.spoken): this workspace begins on \(first.spoken)")
    }
  }

  private static func more(_ others: Int) -> String? {
    others == 0 ? nil : "the same goes for \(others) more of the rows listed; nothing was changed"
  }

  private func cannotMark(
    _ task: String, _ from: TaskState, _ to: TaskState, _ obstacle: TaskMove.Obstacle, _ others: Int
  ) -> Wording {
    let more = RefusalMessage.more(others)
    switch obstacle {
    case .alreadyThere:
      return Wording(
        "\(task) is \(from.rawValue) already",
        help: "leave it out: where state != \(from.rawValue)",
        note: more)
    case .nothingSubmitted:
      return Wording(
        "\(task) is \(from.rawValue): nothing has been submitted to be "
          + (to == .done ? "accepted" : "sent back"),
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
