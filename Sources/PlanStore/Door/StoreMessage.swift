import PlanModel

/// What keeps a workspace from being used, or from answering.
package enum StoreMessage: Message {
  case missing(path: String)
  case cannotCreate(path: String, reason: String)
  case notAllowed(path: String)
  case notADatabase(path: String)
  case notAWorkspace(path: String)
  case damaged(path: String, detail: String)
  case newer(path: String, found: Int, known: Int)
  /// `holder`: who is writing, where that is known.
  case busy(path: String, seconds: Int, holder: LockHolder?)
  case readOnly(path: String)
  case full(path: String)
  case interrupted
  /// The engine failed in a way this list does not foresee.
  case failed(detail: String)
  /// Several plans stand in the workspace and none was chosen.
  case noPlanChosen(plans: [String])
  case noSuchPlan(code: String, plans: [String])
  /// The engine has no room for a question so long, or nested so deeply.
  case tooLarge
  /// The database cannot work out a question the language allows.
  case unanswerable(what: String)

  var isBusy: Bool { if case .busy = self { true } else { false } }

  package var code: Int {
    switch self {
    case .missing: 501
    case .cannotCreate: 502
    case .notAllowed: 503
    case .notADatabase: 504
    case .notAWorkspace: 505
    case .damaged: 506
    case .newer: 507
    case .busy: 508
    case .readOnly: 509
    case .full: 510
    case .interrupted: 511
    case .failed: 512
    case .noPlanChosen: 513
    case .noSuchPlan: 514
    case .unanswerable: 515
    case .tooLarge: 516
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .readOnly: .refused
    case .interrupted: .interrupted
    case .full, .failed, .unanswerable, .tooLarge: .failed
    case .noPlanChosen, .noSuchPlan: .usage
    default: .unusable
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    tongue == .vietnamese ? vietnamese : english
  }
}
