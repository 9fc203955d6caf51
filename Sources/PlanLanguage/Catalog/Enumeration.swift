import PlanModel

/// A closed set of words, by the name its `ValueType.enumeration` carries.
package struct Enumeration: Sendable {
  package struct Member: Hashable, Sendable {
    /// The English word, as stored and written to machines.
    package let word: String
    package let vietnamese: String
    /// Both spellings, folded.
    package let keys: [String]

    package init(_ word: String, _ vietnamese: String) {
      self.word = word
      self.vietnamese = vietnamese
      self.keys = [Fold.name(word), Fold.name(vietnamese)]
    }
  }

  package let name: String
  package let members: [Member]

  private init(_ name: String, _ members: [Member]) {
    self.name = name
    self.members = members
  }

  private init<Words: PlanWord>(_ name: String, _: Words.Type) {
    self.init(name, Words.allCases.map { Member($0.rawValue, $0.vietnamese) })
  }

  /// The member of that spelling.
  package func member(key: String) -> Member? {
    members.first { $0.keys.contains(key) }
  }

  package static let all: [Enumeration] = [
    Enumeration("kind", UnitKind.self),
    Enumeration("constraint kind", ConstraintKind.self),
    Enumeration("holiday kind", HolidayKind.self),
    Enumeration("state", TaskState.self),
    Enumeration("box", Box.self),
    Enumeration("deliverable", Deliverable.self),
    Enumeration("bound", Bound.self),
    Enumeration("purpose", Purpose.self),
    Enumeration("verdict", Verdict.self),
    Enumeration("direction", Direction.self),
    Enumeration("role", SupervisionRole.self),
    Enumeration("severity", Severity.self),
    Enumeration("clarity", Clarity.self),
    Enumeration("coverage finding", CoverageFinding.self),
    Enumeration(
      "weekday",
      [
        Member("monday", "thứ_hai"), Member("tuesday", "thứ_ba"), Member("wednesday", "thứ_tư"),
        Member("thursday", "thứ_năm"), Member("friday", "thứ_sáu"), Member("saturday", "thứ_bảy"),
        Member("sunday", "chủ_nhật"),
      ]),
    Enumeration(
      "entity",
      Entity.all.map { Member($0.name.rawValue, $0.spellings.last ?? $0.name.rawValue) }),
  ]
}
