/// A heading as it is compared: its number and its words, without regard to case, punctuation, the
/// place of a tone, and how the number was typed.
struct HeadingWords {
  /// `1`, `A`, `II`, `1.1`; nil where none stands before the words.
  let number: String?
  let words: [Word]

  /// One syllable; `plain` is the same without marks.
  struct Word: Hashable {
    let letters: [Letter]
    let plain: [UInt32]

    init(_ text: some StringProtocol) {
      var letters = Letter.all(of: String(text))
      for index in letters.indices { letters[index].isCapital = false }
      Letter.unifyTonePlaces(&letters)
      self.letters = letters
      plain = letters.map(\.base)
    }
  }

  init(number: String?, words: [Word]) {
    self.number = number
    self.words = words
  }

  /// `printed` is the number a word processor adds.
  init(_ text: String, printed: String? = nil) {
    let (typed, rest) = HeadingNumber.split(text)
    let number = printed.flatMap { HeadingNumber.plain($0) } ?? typed
    self.init(number: number, words: HeadingWords.words(rest))
  }

  static func words(_ text: some StringProtocol) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map { Word($0) }
  }

  /// What is left without remarks in parentheses, which a writer fills in or leaves out.
  static func withoutRemarks(_ text: String) -> String {
    var (depth, kept) = (0, "")
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return depth == 0 ? kept : text
  }

  /// How alike two headings' words are: 1 for the same words in the same order, 0 for none in common.
  static func likeness(_ a: [Word], _ b: [Word]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let total = Double(a.count + b.count)
    var row = [Double](repeating: 0, count: b.count + 1)
    for word in a {
      var before = 0.0
      for (index, other) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = max(above, row[index], before + likeness(word, other))
        before = above
      }
    }
    var left = a
    let common = b.count { word in
      guard let place = left.firstIndex(of: word) else { return false }
      left.remove(at: place)
      return true
    }
    // The same words in another order are nearly the same heading.
    return max(2 * (row.last ?? 0) / total, 2 * Double(common) / total - 0.1)
  }

  /// A slip of a mark or of one letter counts for something, so that one slip in a long heading is
  /// forgiven and one in a heading of two words is not.
  private static func likeness(_ a: Word, _ b: Word) -> Double {
    if a.letters == b.letters { return 1 }
    if a.plain == b.plain { return 0.7 }
    let (short, long) = a.plain.count < b.plain.count ? (a.plain, b.plain) : (b.plain, a.plain)
    guard short.count >= 3, long.count - short.count <= 1 else { return 0 }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    return start + end >= long.count - 1 ? 0.4 : 0
  }
}

/// The number before a heading, however it is typed: `I.`, `A -`, `1.1.`, `a)`, `Phần thứ nhất:`.
enum HeadingNumber {
  /// The number and what stands after it; nil and the whole text where there is none.
  static func split(_ text: String) -> (number: String?, rest: Substring) {
    let text = text.drop { $0.isWhitespace || $0 == "*" || $0 == "(" }
    let tokens = text.prefix { !$0.isNewline }
    if let (number, rest) = part(tokens) { return (number, text[rest...]) }
    var end = tokens.firstIndex { !$0.isLetter && !$0.isNumber && $0 != "." } ?? tokens.endIndex
    if !isNumber(tokens[..<end].trimmingDots), let dot = tokens[..<end].lastIndex(of: ".") {
      end = tokens.index(after: dot)  // "1.Về công tác"
    }
    let number = tokens[..<end].trimmingDots
    guard isNumber(number) else { return (nil, text) }
    let after = tokens[end...].drop { $0 == " " || $0 == "\u{A0}" }
    let isMarked =
      tokens[..<end].hasSuffix(".") || number.contains(".")
      || after.first.map { ")-–—:/".contains($0) || $0 == "\t" } ?? true
    guard isMarked else { return (nil, text) }
    let rest = tokens[end...].drop { !$0.isLetter && !$0.isNumber && $0 != "“" && $0 != "\"" }
    return (String(number).uppercased(), text[rest.startIndex...])
  }

  /// `Phần 1` is `1`, `II.` is `II`; nil for what is no number.
  static func plain(_ printed: String) -> String? {
    let (number, _) = split(printed)
    if let number { return number }
    let bare = printed[...].drop { !$0.isLetter && !$0.isNumber }.prefix {
      $0.isLetter || $0.isNumber
    }
    return isNumber(bare) ? String(bare).uppercased() : nil
  }

  /// `Phần 1`, `PHẦN THỨ HAI:`.
  private static func part(_ text: Substring) -> (String, String.Index)? {
    var rest = text
    func next() -> Substring {
      rest = rest.drop { !$0.isLetter && !$0.isNumber }
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      rest = rest[word.endIndex...]
      return word
    }
    guard ["phan", "chuong", "muc"].contains(Fold.search(String(next()))) else { return nil }
    var word = Fold.search(String(next()))
    if word == "thu" { word = Fold.search(String(next())) }
    let ordinals = [
      "nhat": "1", "hai": "2", "nhi": "2", "ba": "3", "tu": "4", "bon": "4", "nam": "5", "sau": "6",
    ]
    guard let number = ordinals[word] ?? (isNumber(word.uppercased()) ? word.uppercased() : nil)
    else { return nil }
    let start = rest.firstIndex { $0.isLetter || $0.isNumber } ?? rest.endIndex
    return (number, start)
  }

  /// Digits, Roman digits or one letter, and several of them between dots.
  private static func isNumber(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 6
      && parts.allSatisfy { part in
        !part.isEmpty
          && (part.count == 1 || part.utf8.allSatisfy(Numeral.isDigit) && part.utf8.count <= 3
            || part.utf8.count <= 6 && part.allSatisfy { "IVXLivxl".contains($0) })
      }
  }
}

extension Substring {
  fileprivate var trimmingDots: Substring {
    var text = self
    while text.last == "." { text.removeLast() }
    return text
  }
}
