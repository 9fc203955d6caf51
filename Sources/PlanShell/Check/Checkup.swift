import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// What all rules find in a plan, as the rows of `check`.
package enum Checkup {
  /// The columns of `check`, where one plan is at hand.
  private static let columns = [
    Column("code", .text),
    Column("severity", .enumeration("severity")),
    Column("clarity", .enumeration("clarity")),
    Column("clause", .text),
    Column("subject", .text),
    Column("finding", .text),
    Column("way_out", .text),
  ]

  /// The columns of `check` in this session: with the plan first where several stand and none is
  /// chosen.
  package static func columns(_ session: Session) throws(Diagnostic) -> [Column] {
    try session.currentPlan() == nil ? [Column("plan", .text)] + columns : columns
  }

  /// Every finding at once, in the order of the document, then by rule.
  package static func findings(_ session: Session) throws(Diagnostic) -> Table {
    var table = Table(columns: try columns(session), rows: [])
    if try session.currentPlan() != nil {
      table.rows = try found(session).map { row($0, session.screen.tongue) }
      return table
    }
    let chosen = session.chosenPlan
    defer { session.chosenPlan = chosen }
    for plan in try session.store.plans() {
      session.chosenPlan = plan
      table.rows += try found(session).map { [.text(plan)] + row($0, session.screen.tongue) }
    }
    return table
  }

  /// What the rules find in the current plan.
  package static func found(
    _ session: Session
  ) throws(Diagnostic) -> [(rule: Rule, finding: Finding)] {
    let all = try session.store.snapshot {
      () throws(Diagnostic) -> [(rule: Rule, finding: Finding)] in
      guard let plan = try Reading(session) else { return [] }
      var all: [(rule: Rule, finding: Finding)] = []
      for rule in Rule.all {
        all += try rule.findings(plan).map { (rule, $0) }
      }
      return all
    }
    let keys = all.map { (rule, finding) in [finding.place, rule.code, finding.code] }
    return all.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { all[$0] }
  }

  private static func row(
    _ found: (rule: Rule, finding: Finding), _ tongue: Tongue
  ) -> [Value] {
    [
      .text(found.rule.code), .word(found.rule.severity.rawValue),
      .word(found.rule.clarity.rawValue), found.finding.clause.map(Value.text) ?? .missing,
      .text(found.finding.subject), .text(found.finding.message(tongue)),
      .text(found.finding.wayOut(tongue)),
    ]
  }
}

extension Session {
  /// Shows every finding. `strict`: a warning or worse is not met.
  package func checkup(strict: Bool) throws(Diagnostic) -> ExitStatus {
    let table = try Checkup.findings(self)
    if table.rows.isEmpty, !screen.format.isMachine {
      say(Phrase("nothing to object to", vi: "không có gì phải nêu")(screen.tongue))
    } else {
      present(.table(table))
    }
    guard strict, let severity = table.columns.firstIndex(where: { $0.name == "severity" }),
      table.rows.contains(where: { $0[severity] != .word(Severity.info.rawValue) })
    else { return .success }
    return .unmet
  }
}
