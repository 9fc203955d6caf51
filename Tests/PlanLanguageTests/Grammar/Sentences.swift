@testable import PlanLanguage

/// Makes sentences of the grammar, the same in every run.
struct Sentences {
  typealias Node = Grammar.Node

  private let grammar: Grammar
  private var random: Seeded
  private var number = 0

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    random = Seeded(seed)
  }

  /// The pieces of one sentence; the deeper, the sooner it ends.
  mutating func next() -> [String] {
    var pieces: [String] = []
    write(.rule("script"), depth: 0, into: &pieces)
    return pieces
  }

  private mutating func write(_ node: Node, depth: Int, into pieces: inout [String]) {
    switch node {
    case .literal(let text):
      let word = spelling(of: text)
      // A number and `ngày` side by side are a length of time in two words, which is refused.
      let isLength = word == "ngày" && pieces.last?.allSatisfy(\.isNumber) ?? false
      pieces.append(isLength ? text : word)
    case .token(let name): pieces.append(contentsOf: example(of: name))
    case .rule(let name): write(grammar.rule(name), depth: depth + 1, into: &pieces)
    case .sequence(let nodes):
      for node in nodes { write(node, depth: depth, into: &pieces) }
    case .choice(let nodes):
      let ways = depth > 20 ? nodes.sorted { $0.weight < $1.weight }.prefix(1) : nodes[...]
      write(ways[ways.startIndex + random.below(ways.count)], depth: depth, into: &pieces)
    case .optional(let inner):
      if random.below(depth > 20 ? 12 : 3) == 0 { write(inner, depth: depth, into: &pieces) }
    case .many(let inner):
      while random.below(depth > 20 ? 12 : 3) == 0 { write(inner, depth: depth, into: &pieces) }
    }
  }

  private mutating func spelling(of literal: String) -> String {
    let stage = Sample.stages.first { $0.name == literal }
    let spellings =
      Keyword(rawValue: literal)?.spellings ?? stage.map { [$0.name] + $0.vietnamese } ?? [literal]
    return pick(spellings)
  }

  private mutating func example(of token: String) -> [String] {
    switch token {
    case "NAME": return [pick(["abc", "tên_1", "x", "overdue_2", "漢字", "m_n"])]
    case "KIND": return [pick(["unit", "units", "đơn_vị", "việc", "holiday", "donvi"])]
    case "VAR": return [pick(["$x", "$đợt_1"])]
    case "STRING": return [pick(["\"Bắc Hà\"", "'x'", "“a b”", "‘’", "\"\\\"\""])]
    case "NUMBER":
      // Growing, since the two ends of `expect` must.
      number += 1
      return [String(number)]
    case "PERCENT": return ["85%"]
    case "DATE": return [pick(["20/5/2023", "2023-05-20"])]
    case "DURATION": return [pick(["7d", "3nlv", "2tuần"])]
    case "TERM": return [";"]
    default: return []
    }
  }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }
}

extension Grammar.Node {
  /// Simple ways first: tokens, then marks, then rules.
  fileprivate var weight: Int {
    switch self {
    case .token: 0
    case .literal: 1
    case .optional, .many: 2
    case .sequence(let nodes): nodes.reduce(1) { $0 + $1.weight }
    case .rule: 4
    case .choice(let nodes): nodes.map(\.weight).min() ?? 0
    }
  }
}
