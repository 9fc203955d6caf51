import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  /// Paths below `Tests/Transcripts`, in order.
  static let all: [String] = {
    let folder = repository.appending(path: "Tests/Transcripts")
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".kht") }.sorted()
  }()

  @Test("says exactly what it said before", arguments: all)
  func transcript(_ path: String) throws {
    let file = repository.appending(path: "Tests/Transcripts").appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let kept = try replay(Transcript(text))
    if isRecording, kept != text {
      try Data(kept.utf8).write(to: file)
    }
  }

  @Test("there are transcripts")
  func some() {
    #expect(!TranscriptTests.all.isEmpty)
  }
}
