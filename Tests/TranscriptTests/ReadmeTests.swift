import Foundation
import Testing

/// The README's tour is true: its ```` ```kh ```` blocks are typed at the demo's prompt, each at a
/// prompt of its own, and what it shows is what is seen. `Scripts/kh` is the `kh` just built.
@Suite("README")
struct ReadmeTests {
  @Test("every kh block of the README shows what kh says")
  func blocks() throws {
    let file = repository.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var kept: [String] = []
    var block: [String]?
    var count = 0
    for line in Transcript.lines(text) {
      if line == "```kh", block == nil {
        kept.append(line)
        block = []
      } else if line == "```", let lines = block {
        let written = lines.map { $0 + "\n" }.joined()
        kept += Transcript.lines(try replayed(written)) + [line]
        block = nil
        count += 1
      } else if block != nil {
        block?.append(line)
      } else {
        kept.append(line)
      }
    }
    #expect(count > 4)
    let now = kept.map { $0 + "\n" }.joined()
    if isRecording, now != text {
      try Data(now.utf8).write(to: file)
    }
  }

  private func replayed(_ text: String) throws -> String {
    var transcript = Transcript(text, options: ["--demo"])
    transcript.copies = ["tien-do-tuan.kh"].map { ("Scripts/\($0)", "Scripts/\($0)") }
    transcript.files.append((name: "Scripts/kh", text: "#!/bin/sh\nexec kh \"$@\"\n"))
    return try replay(transcript)
  }
}
