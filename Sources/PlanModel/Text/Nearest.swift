/// The one name a misspelt word was probably meant to be.
public enum Nearest {
  /// Compares without case and marks. A letter missing, added, wrong, or two exchanged count one
  /// each; at most a third of the letters may be wrong, and a word of one or two letters has no
  /// neighbour. Of equally near names, the one that begins most alike, then the first.
  public static func to(_ word: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(Fold.name(word).unicodeScalars)
    guard wanted.count >= 3 else { return nil }
    var best: (name: String, distance: Int, prefix: Int)?
    for name in names {
      let candidate = Array(Fold.name(name).unicodeScalars)
      let bound = best?.distance ?? wanted.count / 3
      guard abs(candidate.count - wanted.count) <= bound else { continue }
      let distance = distance(wanted, candidate)
      let prefix = zip(wanted, candidate).prefix(while: ==).count
      guard distance <= bound else { continue }
      if let best, (best.distance, -best.prefix) <= (distance, -prefix) { continue }
      best = (name, distance, prefix)
    }
    return best?.name
  }

  /// Damerau and Levenshtein's distance, where exchanged neighbours are not edited again.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
