import Testing

import PlanModel

struct VietnameseOrderTests {
  @Test("words come in the order of the Vietnamese dictionary")
  func dictionary() {
    expectOrder([
      "an", "án", "ăn", "ân", "ấn", "ba", "bà", "bả", "bã", "bá", "bạ", "bac", "bắc", "bấc", "ca",
      "da", "dạ", "đa", "đá", "e", "ê", "o", "ô", "ơ", "u", "ư", "y",
    ])
  }

  @Test("tones count only when the letters are the same to the end")
  func tonesAreSecondary() {
    expectOrder(["ba ta", "bà ta", "ba tê", "bạ tê", "ba ti"])
  }

  @Test("both places of a tone are one spelling")
  func tonePlaces() {
    #expect(VietnameseOrder.key("hòa") == VietnameseOrder.key("hoà"))
    #expect(VietnameseOrder.key("thuỷ") == VietnameseOrder.key("thủy"))
    #expect(VietnameseOrder.key("Ba\u{309}") == VietnameseOrder.key("Bả"))
  }

  @Test("spaces and signs come first, numbers go by value, small letters before capitals")
  func theRest() {
    expectOrder([
      "", " a", "- a", "2", "02 b", "10", "100", "Bắc Hà 2", "Bắc Hà 10", "Bắc Hàn", "ha", "Ha",
      "HA", "hà", "Hà", "зима", "漢",
    ])
  }

  @Test("a key is ASCII text without NUL, so that it can be stored and compared as bytes")
  func keysAreASCII() {
    for text in ["Đảng ủy Công an thành phố", "漢字 😀 123456789012345678901234567890", "\u{0}\t", ""]
    {
      #expect(VietnameseOrder.key(text).utf8.allSatisfy { (1..<0x80).contains($0) })
    }
  }

  private func expectOrder(_ words: [String]) {
    for (a, b) in zip(words, words.dropFirst()) {
      let (one, other) = (VietnameseOrder.key(a), VietnameseOrder.key(b))
      #expect(one.utf8.lexicographicallyPrecedes(other.utf8), "\(a) before \(b)")
    }
  }
}
