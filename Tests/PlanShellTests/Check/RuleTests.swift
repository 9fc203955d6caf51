import PlanModel
import Testing

@testable import PlanShell

@Suite("Rules of check")
struct RuleTests {
  @Test("each objects to a plan made for it, and not to the same plan put right")
  func rules() throws {
    let plan = try CheckedPlan(RuleSample.head)
    for sample in RuleSample.all {
      let rule = try #require(Rule.named(sample.rule))
      #expect(try plan.subjects(rule, with: sample.wrong) == sample.subjects, "\(rule.code)")
      #expect(try plan.subjects(rule, with: sample.right) == [], "\(rule.code)")
    }
  }

  @Test("every rule has a sample")
  func samples() {
    #expect(RuleSample.all.map(\.rule).sorted() == Rule.all.map(\.code).sorted())
  }

  @Test("a rule's code is its file's name, and fits its column")
  func codes() {
    for rule in Rule.all {
      let file = rule.question.file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let name = rule.code.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      #expect(name.joined() == file)
      #expect(rule.code.count <= 20)
    }
  }

  @Test("what a rule asks can be asked at the prompt")
  func questions() throws {
    let demo = try CheckedPlan([Plans.bundled, Plans.demo])
    for rule in Rule.all {
      #expect(throws: Never.self, "\(rule.question.file):\(rule.question.sourceLine)") {
        try demo.session.ask(rule.question.line)
      }
    }
  }

  @Test("both languages say something, and not the same")
  func tongues() throws {
    for (rule, finding) in try CheckedPlan([Plans.bundled, Plans.demo]).found() {
      #expect(finding.message.english != finding.message.vietnamese, "\(rule.code)")
      #expect(!finding.wayOut.english.isEmpty && !finding.wayOut.vietnamese.isEmpty)
    }
  }
}
