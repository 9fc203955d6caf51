import PlanLanguage
import PlanModel

extension ChangeMessage {
  var english: Wording {
    switch self {
    case .foldsAlike(let code, let existing):
      Wording(
        "the code \(code) reads like \(existing), which exists",
        help: "write \(existing) to mean that one, or choose another code",
        note: "codes are compared without case, marks and _")
    case .takenBy(let code, let entity):
      Wording(
        "\(code) is already the code of a \(entity.rawValue)",
        help: "choose another code: units and groups share theirs")
    case .unknown(let entity, let code):
      Wording(
        "there is no \(entity.rawValue) \(code)",
        help: entity.hasCode ? "\(entity.rawValue) \(code) \"name\" defines one" : nil)
    case .unknownWord(let text, let set):
      Wording(
        "“\(text)” is no \(set)",
        note: Catalog.enumeration(set).map { set in
          "\(set.name): \(set.members.map(\.word).joined(separator: ", "))"
        })
    case .needs(let entity, let code, let field):
      Wording(
        "a new \(entity.rawValue) needs `\(field)`: \(code) does not exist yet",
        help: ChangeMessage.example(field))
    case .beyondCalendar(let day):
      Wording(
        "\(day.spoken) lies outside the years 2000 to 2050 that kh has a work calendar for",
        help: "check the year")
    case .targetLocked(let code, let clause):
      Wording(
        "the target \(code) is locked: the plan does not allow targets to be adjusted"
          + (clause.map { " (\($0))" } ?? ""),
        help: "a value reached is a result: result \(code).-.2023-05-30 { value = … }")
    case .cutoffAsDue(let deadline):
      Wording(
        "\(deadline) is the day figures are taken, not a day something is due",
        help: "name a deadline with purpose = due")
    case .noParent(let section, let parent):
      Wording(
        "the heading \(section) has nothing to stand under: there is no \(parent)",
        help: "section \"\(parent)\" \"title\" defines it")
    case .notAsked(let unit, let duty):
      Wording(
        "\(duty) is not a duty of \(unit), so there is no such task",
        help: "add it to the duty's `for`, or to a group named there",
        note: "kh restore accepts what was recorded before a unit left")
    case .circle(let entity, let code):
      Wording("the \(entity.rawValue) \(code) would come above itself")
    case .notASectionCode(let code):
      Wording(
        "\(code) is not the code of a heading",
        help: "write the code above it and its own number, such as \"1.B.II\"")
    }
  }

  private static func example(_ field: String) -> String? {
    switch field {
    case "name": "put its name in quotes after the code"
    case "due": "due before 20/5/2023 or due by 20/5/2023"
    default: nil
    }
  }
}
