import PlanModel

/// Walks through earlier entries while a line is edited. What was typed or changed on the way is
/// found again when walking back.
struct Recall {
  private let entries: [String]
  /// `entries.count` stands for the line being typed.
  private var position: Int
  private var edited: [Int: String] = [:]

  init(_ entries: [String]) {
    self.entries = entries
    position = entries.count
  }

  /// The entry before the present one; nil at the oldest.
  mutating func older(leaving line: String) -> String? {
    position > 0 ? go(to: position - 1, leaving: line) : nil
  }

  /// The entry after the present one, at last the line being typed; nil there.
  mutating func newer(leaving line: String) -> String? {
    position < entries.count ? go(to: position + 1, leaving: line) : nil
  }

  mutating func go(to place: Int, leaving line: String) -> String {
    edited[position] = line
    position = place
    return edited[place] ?? (place < entries.count ? entries[place] : "")
  }

  /// The newest entry older than `place` that contains `pattern`; an unmarked letter of the pattern
  /// finds every variant of it. `place` nil: from the newest on.
  func find(_ pattern: String, before place: Int?) -> Int? {
    entries[..<(place ?? entries.count)].lastIndex { Fold.contains($0, pattern: pattern) }
  }

  subscript(_ place: Int) -> String { entries[place] }
}

/// An incremental search backwards through the history, as ^R starts it.
struct HistorySearch {
  /// What stood in the line before.
  let line: String
  private(set) var pattern = ""
  /// The entry shown.
  private(set) var found: Int?
  private(set) var failed = false

  init(leaving line: String) {
    self.line = line
  }

  /// True when the pattern is found.
  mutating func look(for pattern: String, in recall: Recall) -> Bool {
    self.pattern = pattern
    // The entry shown may go on matching as letters are added.
    let start = found.map { $0 + 1 }
    return settle(pattern.isEmpty ? nil : recall.find(pattern, before: start))
  }

  mutating func shorten(in recall: Recall) -> Bool {
    guard !pattern.isEmpty else { return false }
    found = nil
    return look(for: String(pattern.dropLast()), in: recall) || pattern.isEmpty
  }

  mutating func next(in recall: Recall) -> Bool {
    pattern.isEmpty ? false : settle(recall.find(pattern, before: found))
  }

  private mutating func settle(_ place: Int?) -> Bool {
    failed = place == nil && !pattern.isEmpty
    found = place ?? (pattern.isEmpty ? nil : found)
    return place != nil
  }

  var prompt: String { failed ? "^R \(pattern) ?: " : "^R \(pattern): " }
}
