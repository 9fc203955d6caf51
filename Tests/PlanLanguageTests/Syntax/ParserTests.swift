import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct ParserTests {
  @Test("every statement the language was tried on parses", arguments: FortyStatements.all)
  func forty(_ text: String) {
    for mode in [Parser.Mode.prompt, .file] {
      let script = Sample.parse(text, mode)
      #expect(script.problems.map { $0.message.wording(in: .english).fact } == [])
      #expect(script.statements.count == 1)
      #expect(script.isFinished)
    }
  }
}
