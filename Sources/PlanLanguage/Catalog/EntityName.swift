/// The entities of the domain, by their singular English word.
package enum EntityName: String, CaseIterable, Hashable, Sendable {
  case plan, clause, unit, group, supervisor, constraint, deadline, amendment, duty, task
  case submission, reminder, section, target, result, holiday, journal, job

  /// True where `as_of` and `as_known` can look back.
  package var hasHistory: Bool {
    switch self {
    case .task, .submission, .reminder, .amendment, .result: true
    default: false
    }
  }
}
