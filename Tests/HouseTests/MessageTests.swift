import Testing

@Suite("Messages")
struct MessageTests {
  /// Codes in the order of the sources, from the pages that explain them.
  static let pages: [(code: Int, file: String)] = sources.flatMap { file in
    file.text.matches(of: #/MessagePage\(\s*(\d{3})\b/#).compactMap { match in
      Int(match.output.1).map { ($0, file.path) }
    }
  }

  /// Messages that no transcript can provoke on every machine, each with the reason.
  static let elsewhere: [Int: String] = [
    401: "the checker says it first", 402: "the checker says it first",
    404: "the checker says it first",
    409: "the checker says it first",
    422: "the checker lets no day be missing", 425: "backup is a command of its own",
    437: "needs two users", 438: "a note without its number",
    520: "needs a broken file", 521: "needs another program that writes to the file",
    522: "needs another program that writes to the file",
    523: "needs another program that writes to the file",
    524: "doctor names findings without their number", 525: "needs twenty findings",
    503: "root may read everything",
    508: "needs a second process that holds the lock",
    509: "needs read-only media", 510: "needs a full disk",
    511: "needs Ctrl-C in time",
    512: "says that the engine refused what kh itself wrote",
    514: "the checker says it first",
    515: "the checker lets nothing through that cannot be worked out",
    633: "needs a million rows", 634: "needs 16,385 columns", 636: "needs a full disk",
    642: "needs a hostile file: SheetReaderTests", 643: "needs a hostile file: SheetReaderTests",
    644: "needs a sheet made elsewhere: SheetReaderTests",
    645: "needs a sheet made elsewhere: SheetReaderTests",
    646: "needs a sheet made elsewhere: SheetReaderTests",
    649: "needs a template made elsewhere: TemplateTests",
    650: "needs a hostile file: TemplateTests",
    677: "needs a hostile file: ReportReaderTests",
    709: "needs a user without a home",
    714: "says that a list kh itself asks for is no list",
    716: "needs a terminal: PromptTests", 717: "needs a terminal: PromptTests",
  ]

  @Test("no two messages share a code")
  func unique() {
    for (code, pages) in Dictionary(grouping: MessageTests.pages, by: \.code) {
      #expect(pages.count == 1, "KH\(code): \(pages.map(\.file))")
    }
  }

  @Test("every message is shown by a transcript")
  func shown() {
    let transcripts = files(in: "Tests/Transcripts", ending: ".kht").map(\.text).joined()
    let unseen = MessageTests.pages.map(\.code).filter {
      !transcripts.contains("KH\($0)") && MessageTests.elsewhere[$0] == nil
    }
    #expect(unseen.sorted() == [])
    let shown = MessageTests.elsewhere.keys.filter { transcripts.contains("KH\($0)") }
    #expect(shown.sorted() == [], "shown after all")
  }
}
