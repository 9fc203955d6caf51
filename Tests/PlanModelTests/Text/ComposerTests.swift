import Foundation
import Testing

@testable import PlanModel

struct ComposerTests {
  @Test("decomposed Vietnamese is composed, whatever the order of the marks")
  func composes() {
    #expect(scalars(Composer.nfc("Đa\u{309}ng u\u{309}y")) == scalars("Đảng ủy"))
    #expect(scalars(Composer.nfc("e\u{302}\u{323}")) == scalars("ệ"))
    #expect(scalars(Composer.nfc("e\u{323}\u{302}")) == scalars("ệ"))
    #expect(scalars(Composer.nfc("ê\u{301}")) == scalars("ế"))
    #expect(scalars(Composer.nfc("a\u{340}o\u{341}")) == scalars("àó"))
  }

  @Test("every Latin letter goes apart and comes together as Unicode says")
  func everyLetter() {
    for value in [UInt32](0xC0..<0x250) + [UInt32](0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(Character(scalar))
      let apart = letter.decomposedStringWithCanonicalMapping
      #expect(scalars(Composer.nfc(apart)) == scalars(letter), "\(letter)")
    }
  }

  @Test("any pile of marks comes out as Foundation's NFC")
  func pilesOfMarks() {
    var seed: UInt64 = 103
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let letters = Array("aAeoOuUydDcnsSễỗậựặ ẹ1.".unicodeScalars)
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{309}",
      "\u{31B}", "\u{323}", "\u{327}", "\u{331}",
    ]
    for _ in 0..<5000 {
      var text = ""
      for _ in 0..<(1 + next(8)) {
        let isLetter = next(2) == 0
        text.unicodeScalars.append(
          isLetter ? letters[next(letters.count)] : marks[next(marks.count)])
      }
      #expect(scalars(Composer.nfc(text)) == scalars(text.precomposedStringWithCanonicalMapping))
    }
  }

  @Test("text without marks is left alone, also in other scripts")
  func leavesAlone() {
    for text in ["", "units | where overdue", "Đảng ủy phường Bắc Hà", "漢字 😀 Привет"] {
      #expect(scalars(Composer.nfc(text)) == scalars(text))
    }
  }

  @Test("a mark typed after a letter joins it only where there is such a letter")
  func joinsWhileTyping() {
    #expect(Composer.compose("e", "\u{302}") == "ê")
    #expect(Composer.compose("ê", "\u{301}").map(String.init).map(scalars) == scalars("ế"))
    #expect(Composer.compose("ạ", "\u{302}").map(String.init).map(scalars) == scalars("ậ"))
    #expect(Composer.compose("b", "\u{301}") == nil)
    #expect(Composer.compose("ấ", "\u{301}") == nil)
    #expect(Composer.compose("a", "b") == nil)
  }

  @Test("a long run of marks is composed in linear time", .timeLimit(.minutes(1)))
  func linear() {
    let text = "a" + String(repeating: "\u{301}", count: 200_000)
    #expect(Composer.nfc(text).unicodeScalars.count == 200_000)
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
