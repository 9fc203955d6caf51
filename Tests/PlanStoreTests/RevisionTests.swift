import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite("How far the workspace has come")
struct RevisionTests {
  @Test("the number grows with every change, with an undo too, and not by asking")
  func grows() throws {
    let script = try Script.plan103()
    let first = try script.store.revision()
    #expect(try script.store.revision() == first)
    try script.change(
      "tasks | where duty = hoi_nghi and unit.kind = ward", .mark(.state(.done)), on: "2023-05-18")
    let second = try script.store.revision()
    #expect(second.number > first.number)
    try script.undo()
    #expect(try script.store.revision().number > second.number)
  }

  @Test("an empty workspace has come nowhere")
  func empty() throws {
    #expect(try Store.temporary().revision() == .none)
  }
}
