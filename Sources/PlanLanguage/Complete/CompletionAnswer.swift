import PlanModel

/// What may be typed at a place.
package struct CompletionAnswer: Sendable {
  /// The part of the text that a candidate replaces, in UTF-8 bytes; it ends at the cursor.
  package let replace: Range<Int>
  /// In the order in which they are worth reading.
  package let candidates: [Candidate]

  package struct Candidate: Hashable, Sendable {
    /// Exactly what would be typed, with its own quotes; a function with its `(`.
    package let text: String
    package let about: Phrase

    package init(_ text: String, _ about: Phrase) {
      self.text = text
      self.about = about
    }
  }

  package init(replace: Range<Int>, candidates: [Candidate]) {
    self.replace = replace
    self.candidates = candidates
  }
}
