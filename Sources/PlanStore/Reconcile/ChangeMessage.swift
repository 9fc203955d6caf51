import PlanLanguage
import PlanModel

/// Why a definition or a change cannot be made.
package enum ChangeMessage: Message {
  /// Two codes that differ only in case, marks or `_`.
  case foldsAlike(code: String, existing: String)
  /// Units and groups are named in the same places, so a code stands for one of them only.
  case takenBy(code: String, EntityName)
  case unknown(EntityName, code: String)
  /// A text from outside that is no member of the closed set.
  case unknownWord(String, set: String)
  /// A new record cannot do without this field.
  case needs(EntityName, code: String, field: String)
  case beyondCalendar(Day)
  /// The plan forbids adjusting targets; `clause` says where.
  case targetLocked(code: String, clause: String?)
  case cutoffAsDue(deadline: String)
  case noParent(section: String, parent: String)
  case notAsked(unit: String, duty: String)
  case circle(EntityName, code: String)
  case notASectionCode(String)

  package var code: Int {
    switch self {
    case .unknownWord: 368
    case .foldsAlike: 401
    case .takenBy: 402
    case .unknown: 403
    case .needs: 404
    case .beyondCalendar: 405
    case .targetLocked: 406
    case .cutoffAsDue: 407
    case .noParent: 408
    case .notAsked: 409
    case .circle: 410
    case .notASectionCode: 411
    }
  }

  package var exit: ExitStatus { .failed }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }

  func at(_ place: Place) -> Diagnostic { Diagnostic(self, at: place) }
}
