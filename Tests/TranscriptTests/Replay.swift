import Foundation
import Testing

/// Replays a transcript and returns its text as it should be kept. What differs is an issue with
/// the lines that differ; with `KH_RECORD=1` it is what was seen, for review in the diff.
func replay(_ transcript: Transcript) throws -> String {
  let stand = try Stand(
    files: transcript.files, copies: transcript.copies, reports: transcript.reports)
  defer { stand.remove() }
  var seen = transcript
  for (index, block) in transcript.blocks.enumerated() {
    let now = try stand.replay(block, options: transcript.options)
    if isRecording {
      if block.kind == .prompt, now.typed != block.typed {
        Issue.record("not every line was read; not recorded:\n\(now.lines.joined(separator: "\n"))")
        return transcript.text
      }
      seen.blocks[index] = now
    } else if now.text != block.text {
      Issue.record("\(difference(from: block.text, to: now.text))")
    }
  }
  return seen.text
}

let isRecording = ProcessInfo.processInfo.environment["KH_RECORD"] == "1"

/// The repository, from this file's own place in it.
let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The lines that differ, `-` expected and `+` seen, with two lines around them.
func difference(from expected: [String], to seen: [String]) -> String {
  let changes = seen.difference(from: expected)
  let removed = Set(changes.removals.map(\.offset))
  let inserted = Set(changes.insertions.map(\.offset))
  var lines: [(text: String, differs: Bool)] = []
  var (a, b) = (0, 0)
  while a < expected.count || b < seen.count {
    if a < expected.count, removed.contains(a) {
      lines.append(("- " + expected[a], true))
      a += 1
    } else if b < seen.count, inserted.contains(b) {
      lines.append(("+ " + seen[b], true))
      b += 1
    } else {
      lines.append(("  " + expected[a], false))
      (a, b) = (a + 1, b + 1)
    }
  }
  let shown = lines.indices.filter { index in
    lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.differs }
  }
  var text = ""
  for (place, index) in shown.enumerated() {
    if place > 0, shown[place - 1] != index - 1 { text += "\n  …" }
    text += "\n" + lines[index].text
  }
  return text
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
