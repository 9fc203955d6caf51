import PlanModel

extension Function {
  package static let year = Function(
    "year", "năm", .call(parameters: [.day], result: .integer), parameters: ["DAY"],
    result: Phrase("a number", vi: "một số"),
    summary: Phrase("the year a day lies in", vi: "năm của một ngày"),
    examples: [
      Example(
        "results | where year(as_of) = 2022", Phrase("values of 2022", vi: "kết quả năm 2022"))
    ])
}
