import PlanModel
import Testing

@testable import PlanStore

@Suite struct RefusalTests {
  @Test(
    "the examples of the messages provoke them",
    arguments: RefusalMessage.pages.filter { $0.example != nil && $0.code != 436 })
  func examples(page: MessagePage) throws {
    guard let line = page.example else { return }
    #expect(try Script.demo().failure(line) == page.code)
  }

  @Test("every message has a page, in both languages")
  func pages() {
    #expect(RefusalMessage.pages.map(\.code) == [369] + Array(420...438))
    #expect(DoctorFinding.pages.map(\.code) == Array(520...525))
    for page in RefusalMessage.pages + DoctorFinding.pages {
      #expect(!page.explanation(.english).isEmpty && !page.explanation(.vietnamese).isEmpty)
    }
  }
}
