/// The entities of the domain, by their singular English word.
package enum EntityName: String, CaseIterable, Hashable, Sendable {
  case plan, clause, unit, group, supervisor, constraint, deadline, amendment, duty, task
  case submission, reminder, section, target, result, holiday, journal, job

  /// True where `as_of` and `as_known` can look back: the logs never change.
  package var hasHistory: Bool { self != .journal && self != .job }
}
