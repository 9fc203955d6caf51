import PlanModel

extension Function {
  package static let workdays = Function(
    "workdays", "ngày_làm_việc", .call(parameters: [.day, .day], result: .integer),
    parameters: ["DAY, DAY"],
    result: Phrase("a number", vi: "một số"),
    summary: Phrase(
      "working days after the first day, up to and including the second",
      vi: "số ngày làm việc sau ngày đầu, đến hết ngày sau"),
    examples: [
      Example(
        "tasks | where done_on != none | derive spare = workdays(done_on, last_day)",
        Phrase("working days to spare", vi: "xong sớm mấy ngày làm việc"))
    ])
}
