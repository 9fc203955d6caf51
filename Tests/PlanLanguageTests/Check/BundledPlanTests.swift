import Foundation
import PlanModel
import Testing

@testable import PlanLanguage

@Suite("The bundled plan, checked")
struct BundledPlanTests {
  private static let plans = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/PlanShell/Plans")

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.plans.appending(path: name), encoding: .utf8)
  }

  @Test("plan 103 and the demo define all they refer to, with nothing stored before")
  func whole() throws {
    let script = SamplePlan.parsed(try text("plan-103.kh") + "\n" + text("demo.kh"), .file)
    let world = Surroundings(
      today: SamplePlan.today, plan: nil,
      directory: Directory(find: { _, _ in [] }, list: { _, _, _ in [] }))
    let (statements, problems) = Checker.check(script, world, vocabulary: .standard)
    #expect(
      problems.map { "\($0.message.wording(in: .english).fact) \($0.place?.span ?? 0..<0)" } == [])
    #expect(statements.count == script.statements.count)
  }

  @Test("without plan 103 the demo is full of unknown codes")
  func alone() throws {
    let codes = SamplePlan.codes(try text("demo.kh")) { world in
      world.plan = nil
      world.directory = Directory(find: { _, _ in [] }, list: { _, _, _ in [] })
    }
    #expect(codes.count > 20)
    #expect(Set(codes).isSubset(of: [303, 360]))
  }
}
