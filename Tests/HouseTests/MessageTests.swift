import Testing

@Suite("Messages")
struct MessageTests {
  /// Codes in the order of the sources, from the pages that explain them.
  static let pages: [(code: Int, file: String)] = sources.flatMap { file in
    file.text.matches(of: #/MessagePage\(\s*(\d{3})\b/#).compactMap { match in
      Int(match.output.1).map { ($0, file.path) }
    }
  }

  @Test("no two messages share a code")
  func unique() {
    for (code, pages) in Dictionary(grouping: MessageTests.pages, by: \.code) {
      #expect(pages.count == 1, "KH\(code): \(pages.map(\.file))")
    }
  }

  @Test("every message is shown by a transcript")
  func shown() {
    let transcripts = files(in: "Tests/Transcripts", ending: ".kht").map(\.text).joined()
    let unseen = MessageTests.pages.map(\.code).filter { !transcripts.contains("KH\($0)") }
    #expect(unseen.sorted() == [])
  }
}
