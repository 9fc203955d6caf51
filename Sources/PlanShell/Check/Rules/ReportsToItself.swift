import PlanLanguage
import PlanModel

extension Rule {
  static let reportsToItself = Rule(
    "reports_to_itself", .warn, .responsibility,
    Phrase("a unit that reports to or through itself", vi: "đơn vị tự gửi cho mình"),
    summary: Phrase(
      "Nobody else sees whether its own report came, and when.",
      vi: "Không nơi nào khác biết báo cáo của chính nó có đến không, lúc nào."),
    question: """
      duties | where for has .via or for has .to | select code, clause, name, via, to, \
      list(for.code) as units, via.name as through, to.name as receiver
      """
  ) { row in
    let isThrough = row.list("units").contains(row["via"])
    let unit = isThrough ? row["through"] : row["receiver"]
    return Finding(
      .duty, row,
      Phrase(
        "\(unit) is bound by “\(row["name"])” and reports \(isThrough ? "through" : "to") itself",
        vi: "\(unit) phải làm “\(row["name"])” và gửi \(isThrough ? "qua" : "cho") chính mình"),
      wayOut: Phrase(
        "say who receives the report of \(unit)", vi: "ghi rõ nơi nhận báo cáo của \(unit)"))
  }
}
