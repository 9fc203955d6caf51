import PlanModel

extension Function {
  package static let last = Function(
    "last", "sau_cùng", .aggregate(.last),
    parameters: ["LIST.FIELD where CONDITION"],
    result: Phrase("one value", vi: "một giá trị"),
    summary: Phrase(
      "the value of the last record in the list's own order: the latest result, the last version",
      vi: "giá trị của bản ghi cuối theo thứ tự của danh sách: kết quả mới nhất, lần nộp sau cùng"),
    examples: [
      Example(
        "tasks | select unit, last(submissions.number) as số_hiệu",
        Phrase("the number of the last version", vi: "số hiệu của lần nộp sau cùng")),
      Example(
        "targets | select name, last(results.value where year(as_of) = 2022) as \"Năm 2022\"",
        Phrase("what stood at the end of 2022", vi: "kết quả cuối năm 2022")),
    ])
}
