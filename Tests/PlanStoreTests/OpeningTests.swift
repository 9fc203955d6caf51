import PlanModel
import Testing

@testable import PlanStore

@Suite struct OpeningTests {
  @Test("a new workspace has no plans")
  func empty() throws {
    #expect(try Store.temporary().plans() == [])
  }
}
