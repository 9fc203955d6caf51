import PlanModel
import Testing

@testable import PlanStore

@Suite struct RegressionTests {
  @Test(
    "lists that once became broken SQL",
    arguments: [
      ("tasks | where done_on after 18/5/2023 or done_on = none | take 10", 10),
      ("sections | where code under \"1.C\" and owner = none", 10),
      ("units | where supervisors has doan_1 | expand tasks | where not done | take 5 | take 2", 2),
    ])
  func lists(text: String, rows: Int) throws {
    #expect(try Script.readOnlyDemo().run(text).rows.count == rows)
  }
}
