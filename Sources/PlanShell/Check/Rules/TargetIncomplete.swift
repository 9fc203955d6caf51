import PlanLanguage
import PlanModel

extension Rule {
  static let targetIncomplete = Rule(
    "target_incomplete", .warn, .result,
    Phrase("a target that cannot be measured", vi: "chỉ tiêu không đo được"),
    summary: Phrase(
      "A rate needs the value and its unit of measure.",
      vi: "Muốn tính tỷ lệ phải có mức và đơn vị tính."),
    question: """
      targets | where value = none or uom = none \
      | select code, name, value, uom
      """
  ) { row in
    let missing = ["value", "uom"].filter(row.isMissing)
    let names = missing.joined(separator: ", ")
    return Finding(
      .target, row,
      Phrase("“\(row["name"])” has no \(names)", vi: "“\(row["name"])” thiếu \(names)"),
      wayOut: Phrase(
        "target \(row["code"]) { \(missing.first ?? "value") = … }",
        vi: "target \(row["code"]) { \(missing.first ?? "value") = … }"))
  }
}
