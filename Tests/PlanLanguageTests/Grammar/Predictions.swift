/// What the next token tells: FIRST and FOLLOW of every part of a grammar, and where they overlap.
struct Predictions: Sendable {
  typealias Node = Grammar.Node

  /// A place where one token does not decide between two ways on.
  struct Conflict: Hashable {
    let rule: String
    /// A terminal of each way.
    let terminals: [String]
  }

  let grammar: Grammar
  private var nullable: Set<String> = []
  private var first: [String: Set<Node>] = [:]
  private var follow: [String: Set<Node>] = [:]

  init(_ grammar: Grammar) {
    self.grammar = grammar
    repeat {
      let before = (nullable, first)
      for name in grammar.order {
        if isNullable(grammar.rule(name)) { nullable.insert(name) }
        first[name] = first(of: grammar.rule(name))
      }
      if before == (nullable, first) { break }
    } while true
    repeat {
      let before = follow
      for name in grammar.order {
        spread(grammar.rule(name), followedBy: follow[name] ?? [])
      }
      if before == follow { break }
    } while true
  }

  func isNullable(_ node: Node) -> Bool {
    switch node {
    case .literal, .token: false
    case .rule(let name): nullable.contains(name)
    case .sequence(let nodes): nodes.allSatisfy(isNullable)
    case .choice(let nodes): nodes.contains(where: isNullable)
    case .optional, .many: true
    }
  }

  func first(of node: Node) -> Set<Node> {
    switch node {
    case .literal, .token: return [node]
    case .rule(let name): return first[name] ?? []
    case .sequence(let nodes):
      var set: Set<Node> = []
      for node in nodes {
        set.formUnion(first(of: node))
        if !isNullable(node) { break }
      }
      return set
    case .choice(let nodes): return nodes.reduce(into: []) { $0.formUnion(first(of: $1)) }
    case .optional(let node), .many(let node): return first(of: node)
    }
  }

  private mutating func spread(_ node: Node, followedBy after: Set<Node>) {
    switch node {
    case .literal, .token: break
    case .rule(let name): follow[name, default: []].formUnion(after)
    case .sequence(let nodes):
      var after = after
      for node in nodes.reversed() {
        spread(node, followedBy: after)
        after = isNullable(node) ? after.union(first(of: node)) : first(of: node)
      }
    case .choice(let nodes): for node in nodes { spread(node, followedBy: after) }
    case .optional(let node): spread(node, followedBy: after)
    case .many(let node): spread(node, followedBy: after.union(first(of: node)))
    }
  }

  // MARK: Conflicts

  /// Every pair of terminals, `overlap` being true for both, that begins two ways on.
  func conflicts(_ overlap: (Node, Node) -> Bool) -> Set<Conflict> {
    var conflicts: Set<Conflict> = []
    for name in grammar.order {
      find(grammar.rule(name), followedBy: follow[name] ?? [], in: name, overlap, &conflicts)
    }
    return conflicts
  }

  private func find(
    _ node: Node, followedBy after: Set<Node>, in rule: String, _ overlap: (Node, Node) -> Bool,
    _ conflicts: inout Set<Conflict>
  ) {
    func compare(_ a: Set<Node>, _ b: Set<Node>) {
      for one in a {
        for other in b where overlap(one, other) {
          conflicts.insert(Conflict(rule: rule, terminals: [one.text, other.text].sorted()))
        }
      }
    }
    switch node {
    case .literal, .token, .rule: break
    case .sequence(let nodes):
      var after = after
      for node in nodes.reversed() {
        find(node, followedBy: after, in: rule, overlap, &conflicts)
        after = isNullable(node) ? after.union(first(of: node)) : first(of: node)
      }
    case .choice(let nodes):
      let ways = nodes.map { first(of: $0).union(isNullable($0) ? after : []) }
      for (index, way) in ways.enumerated() {
        for other in ways[(index + 1)...] { compare(way, other) }
      }
      for node in nodes { find(node, followedBy: after, in: rule, overlap, &conflicts) }
    case .optional(let inner):
      compare(first(of: inner), after)
      find(inner, followedBy: after, in: rule, overlap, &conflicts)
    case .many(let inner):
      compare(first(of: inner), after)
      find(
        inner, followedBy: after.union(first(of: inner)), in: rule, overlap, &conflicts)
    }
  }
}

extension Grammar.Node {
  /// The terminal as it is written.
  var text: String {
    switch self {
    case .literal(let text), .token(let text), .rule(let text): text
    default: ""
    }
  }

  /// A keyword: a word in quotes.
  var isKeyword: Bool {
    if case .literal(let text) = self { text.first?.isLetter == true } else { false }
  }
}
