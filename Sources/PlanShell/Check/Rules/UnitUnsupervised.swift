import PlanLanguage
import PlanModel

extension Rule {
  static let unitUnsupervised = Rule(
    "unit_unsupervised", .warn, .responsibility,
    Phrase("units that nobody directs or follows", vi: "đơn vị không ai phụ trách"),
    summary: Phrase(
      "Each unit is counted once, under the first duty that binds it in so many words.",
      vi: "Mỗi đơn vị đếm một lần, ở nhiệm vụ đầu tiên nêu rõ đơn vị ấy."),
    question: """
      tasks | where no(unit.supervisors) | sort duty.stated desc, duty.clause, duty, unit.name \
      | take 1 per unit | select unit, unit.name as name, duty, duty.clause as clause
      """
  ) { rows, _ in
    var duties: [String] = []
    for row in rows where !duties.contains(row["duty"]) { duties.append(row["duty"]) }
    return duties.map { duty in
      let units = rows.filter { $0["duty"] == duty }
      let names = units.prefix(3).map { $0["name"] }.joined(separator: ", ")
      let more = units.count > 3 ? ", …" : ""
      return Finding(
        .duty, duty, clause: units[0].clause,
        Phrase(
          """
          \(units.count) \(units.count == 1 ? "unit has" : "units have") no supervisor: \(names)\(more)
          """,
          vi: "\(units.count) đơn vị không ai chỉ đạo, theo dõi: \(names)\(more)"),
        wayOut: Phrase(
          "units | where any(tasks) and no(supervisors) | assign supervisor CODE as follows",
          vi: "units | where any(tasks) and no(supervisors) | assign supervisor MÃ as follows"))
    }
  }
}
