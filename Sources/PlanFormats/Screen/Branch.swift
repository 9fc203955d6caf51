import PlanModel

/// What is drawn before a row of a tree: `├─ `, `│  └─ `.
struct Branch: Hashable {
  /// Before the first line of the row.
  let lead: String
  /// Before its further lines.
  let hang: String

  static let none = Branch(lead: "", hang: "")

  /// The lines of a text wrapped to `width` cells, the branch included. At least a few cells are
  /// left to the text, however deep the branch.
  func lines(_ lines: [String], width: Int, limit: Int = .max) -> [String] {
    let room = max(2, width - CellWidth.of(lead))
    let wrapped = lines.flatMap { Wrap.lines($0, width: room, limit: limit) }
    return Wrap.cut(wrapped, width: room, limit: limit).enumerated().map { number, line in
      (number == 0 ? lead : hang) + line
    }
  }

  /// Branches for rows in reading order, none deeper than `deepest`.
  static func draw(depths: [Int], deepest: Int = .max) -> [Branch] {
    // From the last row up, `follows[d]` says whether a sibling at depth d is still to come below.
    var follows: [Bool] = []
    var branches: [Branch] = []
    for depth in depths.reversed().map({ min($0, deepest) }) {
      let isLast = !(depth < follows.count && follows[depth])
      follows.removeSubrange(min(depth, follows.count)...)
      while follows.count < depth { follows.append(false) }
      let stem = follows.dropFirst().map { $0 ? "│  " : "   " }.joined()
      branches.append(
        depth == 0
          ? .none
          : Branch(lead: stem + (isLast ? "└─ " : "├─ "), hang: stem + (isLast ? "   " : "│  ")))
      follows.append(true)
    }
    return branches.reversed()
  }
}
