import PlanLanguage
import PlanModel

extension Rule {
  static let noResult = Rule(
    "no_result", .info, .result,
    Phrase("a target nobody has reported on", vi: "chỉ tiêu chưa có kết quả"),
    summary: Phrase(
      "No result is neither 0 % nor 100 %: it is not known.",
      vi: "Chưa có kết quả không phải 0 %, cũng không phải 100 %: là chưa biết."),
    question: "targets | where no(results) | select code, name"
  ) { row in
    Finding(
      .target, row,
      Phrase("no result for “\(row["name"])”", vi: "“\(row["name"])” chưa có kết quả"),
      wayOut: Phrase(
        "result \(row["code"]).-.DATE { value = … }",
        vi: "result \(row["code"]).-.NGÀY { value = … }"))
  }
}
