/// To which day a report says its figures run: `số liệu ước tính đến ngày 30/5/2023`.
public enum FiguresDate {
  public struct Mention: Hashable, Sendable {
    public let day: Day
    /// The paragraph it stands in; nil in a table.
    public let paragraph: Int?
  }

  /// Every day named so, in the order of the report.
  public static func mentions(in report: Report) -> [Mention] {
    report.blocks.flatMap { block -> [Mention] in
      var number: Int?
      if case .paragraph(let paragraph) = block { number = paragraph.number }
      return days(in: block.text).map { Mention(day: $0, paragraph: number) }
    }
  }

  /// Days after `đến` (`tới`) where figures or an estimate were spoken of shortly before.
  static func days(in text: String) -> [Day] {
    let tokens = tokens(of: text)
    return tokens.indices.compactMap { index in
      guard ["den", "toi"].contains(tokens[index].word), speaksOfFigures(tokens[..<index]) else {
        return nil
      }
      var next = index + 1
      while next < tokens.count, next < index + 5, fillers.contains(tokens[next].word) { next += 1 }
      return day(tokens[next...])
    }
  }

  private static let fillers: Set<String> = ["het", "ngay", "cuoi", "thoi", "diem", "moc"]

  private static func speaksOfFigures(_ before: ArraySlice<Token>) -> Bool {
    let near = before.suffix(24).map(\.word)
    return near.contains("uoc") || near.contains("chot")
      || zip(near, near.dropFirst()).contains { $0 == ("so", "lieu") || $0 == ("tinh", "den") }
      || near.last == "tinh"
  }

  /// `30/5/2023`, `30-5-2023`, `30.5.2023`, `30 tháng 5 năm 2023`.
  private static func day(_ tokens: ArraySlice<Token>) -> Day? {
    var rest = tokens
    func number() -> Int? { rest.popFirst().flatMap { Int($0.word) } }
    let separators: Set<Character> = ["/", "-", ".", "–"]
    guard let first = rest.first, let day = number() else { return nil }
    var sign = first.after
    if rest.first?.word == "thang" {
      rest = rest.dropFirst()
    } else if !separators.contains(sign) {
      return nil
    }
    guard let second = rest.first, let month = number() else { return nil }
    sign = second.after
    if rest.first?.word == "nam" {
      rest = rest.dropFirst()
    } else if !separators.contains(sign) {
      return nil
    }
    guard let year = number(), year > 1900 else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A word or a number, and the sign right behind it.
  private struct Token {
    let word: String
    let after: Character
  }

  private static func tokens(of text: String) -> [Token] {
    let folded = Fold.search(text)
    var tokens: [Token] = []
    var word = ""
    for character in folded + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        tokens.append(Token(word: word, after: character))
        word = ""
      }
    }
    return tokens
  }
}
