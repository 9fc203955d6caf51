/// The lines drawn around and between the cells of a table.
struct Frame {
  /// One horizontal line: `┌─`, `─┬─`, `─┐` around runs of `─` as wide as the columns.
  struct Rule {
    let left: String
    let cross: String
    let right: String

    func line(_ widths: [Int]) -> String {
      left + widths.map { String(repeating: "─", count: $0) }.joined(separator: cross) + right
    }
  }

  let left: String
  let between: String
  let right: String
  let top: Rule?
  let underHeader: Rule
  /// Drawn above and below a row that takes more than one line.
  let besideTallRows: Rule?
  let bottom: Rule?

  /// The cells a line takes besides its columns.
  func cost(columns count: Int) -> Int {
    left.count + right.count + between.count * (count - 1)
  }

  static let plain = Frame(
    left: "", between: "  ", right: "", top: nil,
    underHeader: Rule(left: "", cross: "  ", right: ""), besideTallRows: nil, bottom: nil)

  static let box = Frame(
    left: "│ ", between: " │ ", right: " │",
    top: Rule(left: "┌─", cross: "─┬─", right: "─┐"),
    underHeader: Rule(left: "├─", cross: "─┼─", right: "─┤"),
    besideTallRows: Rule(left: "├─", cross: "─┼─", right: "─┤"),
    bottom: Rule(left: "└─", cross: "─┴─", right: "─┘"))
}
