/// What `~` looks for, taken apart once to be tried on many texts (UTS #10, 8.2: asymmetric search).
public struct TextPattern: Hashable, Sendable {
  /// The pattern as `Fold.search` gives it: a text can only match if its own fold contains this.
  public let folded: String
  /// Nothing in the pattern is marked, so that looking for `folded` in the fold is all there is to do.
  public let isPlain: Bool
  private let literal: [Letter]
  private let unified: [Letter]

  /// `pattern` as typed after `~`, with or without marks.
  public init(_ pattern: String) {
    folded = Fold.search(pattern)
    literal = Letter.all(of: pattern)
    isPlain = !literal.contains(where: \.isMarked)
    var unified = literal
    Letter.unifyTonePlaces(&unified)
    self.unified = unified
  }

  /// True for every text when the pattern is empty.
  public func matches(_ text: String) -> Bool {
    guard TextPattern.holds(Array(Fold.search(text).utf8), Array(folded.utf8), ==) else {
      return false
    }
    if isPlain { return true }
    var letters = Letter.all(of: text)
    if TextPattern.holds(letters, literal, TextPattern.accepts) { return true }
    Letter.unifyTonePlaces(&letters)
    return TextPattern.holds(letters, unified, TextPattern.accepts)
  }

  private static func accepts(_ letter: Letter, _ wanted: Letter) -> Bool {
    letter.base == wanted.base && (!wanted.isMarked || letter.hasMarks(of: wanted))
  }

  private static func holds<Element>(
    _ whole: [Element], _ part: [Element], _ accepts: (Element, Element) -> Bool
  ) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { start in
      part.indices.allSatisfy { accepts(whole[start + $0], part[$0]) }
    }
  }
}
