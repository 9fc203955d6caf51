import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct SyntaxMessageTests {
  static let examples = SyntaxMessage.pages.compactMap { page in
    page.example.map { (page.code, $0) }
  }

  @Test("the example on a message's page gives that message alone", arguments: examples)
  func example(_ code: Int, _ line: String) {
    #expect(Sample.codes(line, .file) == [code])
  }

  @Test("pages stand in the order of their codes, each once")
  func order() {
    let codes = SyntaxMessage.pages.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(codes.allSatisfy { (100..<300).contains($0) })
  }
}
