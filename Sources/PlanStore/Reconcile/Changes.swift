import PlanLanguage
import PlanModel

/// What a definition came to: which records are new, which are not as they were.
package struct Changes: Hashable, Sendable {
  /// The records of one entity, by code.
  package struct Tally: Hashable, Sendable {
    package let entity: EntityName
    package fileprivate(set) var added: [String] = []
    package fileprivate(set) var changed: [String] = []
    package fileprivate(set) var unchanged = 0

    init(entity: EntityName) { self.entity = entity }
  }

  /// In the order in which the entities first came up.
  package private(set) var tallies: [Tally] = []
  /// Tasks that followed from the definitions.
  package internal(set) var tasksMade = 0
  package internal(set) var tasksVoided = 0
  package internal(set) var tasksReopened = 0

  /// Everything was as defined already.
  package var isEmpty: Bool {
    tallies.allSatisfy { $0.added.isEmpty && $0.changed.isEmpty }
      && tasksMade + tasksVoided + tasksReopened == 0
  }

  /// The plans that are new.
  package var plans: [String] { tallies.first { $0.entity == .plan }?.added ?? [] }

  enum Outcome { case added, changed, unchanged }

  /// A record counts once: as added, else as changed, else as unchanged.
  mutating func note(_ entity: EntityName, _ code: String, _ outcome: Outcome) {
    let place = tallies.firstIndex { $0.entity == entity } ?? tallies.count
    if place == tallies.count { tallies.append(Tally(entity: entity)) }
    guard !tallies[place].added.contains(code), !tallies[place].changed.contains(code) else {
      return
    }
    switch outcome {
    case .added: tallies[place].added.append(code)
    case .changed: tallies[place].changed.append(code)
    case .unchanged: tallies[place].unchanged += 1
    }
  }
}
