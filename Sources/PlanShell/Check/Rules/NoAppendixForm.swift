import PlanLanguage
import PlanModel

extension Rule {
  static let noAppendixForm = Rule(
    "no_appendix_form", .warn, .result,
    Phrase("an appendix without a form", vi: "phụ lục không có mẫu"),
    summary: Phrase(
      "Each unit draws its own table and none can be added up, unless the targets are listed.",
      vi: "Mỗi nơi kẻ một bảng, không cộng được, trừ khi có danh sách chỉ tiêu."),
    question: "constraints | where kind = appendix | select code, clause, name"
  ) { rows, plan throws(Diagnostic) in
    guard try plan.count("targets | count") == 0 else { return [] }
    return rows.map { row in
      Finding(
        .constraint, row,
        Phrase(
          "“\(row["name"])”: no form is attached, no target is listed",
          vi: "“\(row["name"])”: không kèm mẫu, không có danh sách chỉ tiêu"),
        wayOut: Phrase(
          "list the targets: target CODE \"…\" { uom = \"…\", value = … }",
          vi: "liệt kê chỉ tiêu: target MÃ \"…\" { uom = \"…\", value = … }"))
    }
  }
}
