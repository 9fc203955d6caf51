import PlanModel
import Testing

@testable import PlanLanguage

/// Whatever is typed, the parser answers: no trap, no endless loop, spans inside the text.
@Suite struct FuzzTests {
  private func read(_ text: String) {
    for mode in [Parser.Mode.prompt, .file] {
      let script = Sample.parse(text, mode)
      let length = text.utf8.count
      for problem in script.problems {
        let span = problem.place?.span ?? 0..<0
        #expect(span.upperBound <= length, "\(problem.message) in \(text)")
        #expect(!problem.message.wording(in: .english).fact.isEmpty)
        #expect(!problem.message.wording(in: .vietnamese).fact.isEmpty)
      }
      for statement in script.statements {
        #expect(statement.span.upperBound <= length, "\(text)")
      }
      #expect(script.isFinished || !script.problems.isEmpty, "\(text)")
    }
  }

  @Test("random bytes are read")
  func bytes() {
    var random = Seeded(1)
    for _ in 0..<3000 {
      let bytes = (0..<random.below(60)).map { _ in UInt8(random.below(256)) }
      read(Composer.nfc(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test("random pieces of the language are read")
  func soup() {
    var random = Seeded(2)
    let pieces =
      Symbol.allCases.map(\.rawValue) + Keyword.allCases.flatMap(\.spellings)
      + Sample.vocabulary.stageWords + Sample.entities.map(\.canonical)
      + [
        "\n", "\n", "a", "unit", "$x", "1", "2.5", "85%", "7d", "20/5/2023", "31/2/2023", "\"x\"",
        "\"x", "“x”", "”", "==", "&&", "!", "#", "\u{0}", "é", "e\u{323}\u{302}", "漢", "🇻🇳", "\r\n",
      ]
    for _ in 0..<6000 {
      let text = (0..<random.below(25)).map { _ in pieces[random.below(pieces.count)] }
      read(Composer.nfc(text.joined(separator: random.below(3) == 0 ? "" : " ")))
    }
  }

  @Test("completion answers in the middle of whatever is typed")
  func completion() {
    var random = Seeded(4)
    let pieces = [
      "tasks", "|", "where", "(", ")", "[", "unit", "=", ".", "\"ba", "$x", "in", "{", "\n",
    ]
    let completer = Completer(vocabulary: Sample.vocabulary, world: Sample.world)
    for _ in 0..<1500 {
      let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }
        .joined(separator: random.below(2) == 0 ? "" : " ")
      let cursor = random.below(text.utf8.count + 3)
      let answer = completer.complete(text, at: cursor)
      #expect(answer.replace.upperBound <= text.utf8.count, "\(text)")
    }
  }

  @Test("every beginning of every statement is read", arguments: FortyStatements.all)
  func truncated(_ text: String) {
    for end in text.indices { read(String(text[..<end])) }
  }

  @Test("every statement is read with any one character gone or changed")
  func damaged() {
    var random = Seeded(3)
    let strange = Array("|;{}()[]\"'“”$.,=!<>~+-*/#%&@\n\u{0}\u{200B}ộ9")
    for text in FortyStatements.all {
      for index in text.indices {
        var without = text
        without.remove(at: index)
        read(without)
        var changed = Array(text)
        changed[text.distance(from: text.startIndex, to: index)] =
          strange[
            random.below(strange.count)]
        read(Composer.nfc(String(changed)))
      }
    }
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
