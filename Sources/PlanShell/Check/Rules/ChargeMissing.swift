import PlanLanguage
import PlanModel

extension Rule {
  static let chargeMissing = Rule(
    "charge_missing", .warn, .who,
    Phrase("supervisors without a list of units", vi: "phụ trách nhưng không rõ đơn vị nào"),
    summary: Phrase(
      "“Areas and units in their charge” can be followed only where a list says which.",
      vi: "“Địa bàn, đơn vị phụ trách” chỉ theo dõi được khi có danh sách kèm theo."),
    question: """
      supervisors | where clause != none and not watches_plan and no(units) | sort clause, name \
      | select code, clause, name, directs, follows
      """
  ) { rows, _ in
    rows.filter { $0.list("directs").isEmpty && $0.list("follows").isEmpty }.byClause { rows in
      let names = rows.map { $0["name"] }.joined(separator: ", ")
      let code = rows[0]["code"]
      return (
        Phrase(
          "no list says which units these follow: \(names)",
          vi: "không có danh sách đơn vị do các nơi này phụ trách: \(names)"),
        Phrase(
          "attach the list: supervisor \(code) { follows = […] }",
          vi: "kèm danh sách: supervisor \(code) { follows = […] }")
      )
    }
  }
}

extension [Reading.Row] {
  /// One finding for each clause of the rows, about the clause.
  func byClause(_ words: ([Reading.Row]) -> (message: Phrase, wayOut: Phrase)) -> [Finding] {
    var clauses: [String] = []
    for case let clause? in map(\.clause) where !clauses.contains(clause) { clauses.append(clause) }
    return clauses.map { clause in
      let (message, wayOut) = words(filter { $0.clause == clause })
      return Finding(.clause, clause, clause: clause, message, wayOut: wayOut)
    }
  }
}
