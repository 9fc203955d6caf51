import PlanModel

/// What may stand where Tab was pressed.
package struct Completions: Hashable, Sendable {
  /// The part of the text that a candidate replaces, in UTF-8 offsets.
  package let replace: Range<Int>
  /// In the order in which they are listed.
  package let candidates: [Candidate]

  package init(replace: Range<Int>, candidates: [Candidate]) {
    self.replace = replace
    self.candidates = candidates
  }
}

package struct Candidate: Hashable, Sendable {
  /// Exactly what would be typed, with its own quotes.
  package let text: String
  /// A few words of description, or nothing.
  package let about: String

  package init(text: String, about: String = "") {
    self.text = text
    self.about = about
  }
}

/// What one press of Tab does: replace a part of the text, or list what is possible.
enum TabAnswer: Equatable {
  case insert(Range<Int>, String)
  case list([Candidate])
  case nothing

  init(_ completions: Completions, in text: String) {
    let utf8 = text.utf8
    let replace = completions.replace
    guard replace.upperBound <= utf8.count,
      let start = utf8.index(at: replace.lowerBound).samePosition(in: text),
      let end = utf8.index(at: replace.upperBound).samePosition(in: text),
      let first = completions.candidates.first
    else {
      self = .nothing
      return
    }
    let typed = text[start..<end]
    if completions.candidates.count == 1 {
      let space = first.endsWord && (end == text.endIndex || !text[end].isWhitespace)
      let whole = first.text + (space ? " " : "")
      self = whole == typed ? .nothing : .insert(replace, whole)
      return
    }
    let shared = completions.candidates.dropFirst().reduce(first.text[...]) {
      $0.commonPrefix(with: $1.text)
    }
    // A candidate may match in its middle; then what was typed must not be lost.
    let keepsWhatWasTyped = bare(shared).contains(bare(typed))
    self =
      keepsWhatWasTyped && shared != typed
      ? .insert(replace, String(shared)) : .list(completions.candidates)
  }
}

extension Candidate {
  /// True when a space may follow: not after `count(` or `unit.`.
  fileprivate var endsWord: Bool {
    guard let last = text.last else { return false }
    return last.isLetter || last.isNumber || closingQuotes.contains(last)
  }
}

private let closingQuotes: Set<Character> = ["\"", "'", "”", "’"]
private let openingQuotes: Set<Character> = ["\"", "'", "“", "‘"]

/// The text as candidates are matched: folded, without an opening quote.
private func bare(_ text: Substring) -> String {
  Fold.search(String(text.first.map(openingQuotes.contains) == true ? text.dropFirst() : text))
}

extension Substring {
  /// By `Character`, never cutting a letter from its mark.
  fileprivate func commonPrefix(with other: String) -> Substring {
    var end = startIndex
    for (mine, theirs) in zip(indices, other.indices) {
      guard self[mine] == other[theirs] else { break }
      end = index(after: mine)
    }
    return self[..<end]
  }
}

extension String.UTF8View {
  /// The index of a byte; `offset` is at most the count.
  fileprivate func index(at offset: Int) -> Index { index(startIndex, offsetBy: offset) }
}
