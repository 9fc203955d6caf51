import PlanModel

/// What `doctor` found wrong with a workspace; its help says what to do.
package enum DoctorFinding: Message {
  /// The file itself; the words are SQLite's.
  case damaged(detail: String)

  package var code: Int {
    switch self {
    case .damaged: 520
    }
  }

  package func wording(in tongue: Tongue) -> Wording {
    Wording("")
  }
}

extension Store {
  /// All that is wrong with the workspace; nothing where it is sound.
  package func doctor() throws(Diagnostic) -> [DoctorFinding] {
    []
  }
}
