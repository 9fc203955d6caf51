import Testing

/// The grammar as `grammar.ebnf` writes it.
struct Grammar: Sendable {
  indirect enum Node: Hashable, Sendable {
    /// A keyword or mark, in quotes in the grammar.
    case literal(String)
    /// `NAME`, `STRING`, … .
    case token(String)
    case rule(String)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case many(Node)
  }

  /// In the order of the file.
  let order: [String]
  let rules: [String: Node]

  static let kh = Grammar(String(decoding: PackageResources.grammar_ebnf, as: UTF8.self))

  init(_ text: String) {
    var reader = Reader(text)
    var order: [String] = []
    var rules: [String: Node] = [:]
    while let name = reader.next() {
      reader.skip("=")
      order.append(name)
      rules[name] = reader.choice()
      reader.skip(";")
    }
    self.order = order
    self.rules = rules
  }

  func rule(_ name: String) -> Node { rules[name] ?? .sequence([]) }

  /// The alternatives of a rule.
  func alternatives(_ name: String) -> [Node] {
    if case .choice(let nodes) = rule(name) { nodes } else { [rule(name)] }
  }

  /// The node with the named rules written out.
  func expanded(_ node: Node, _ names: Set<String>) -> Node {
    switch node {
    case .rule(let name) where names.contains(name): expanded(rule(name), names)
    case .sequence(let nodes): .sequence(nodes.map { expanded($0, names) })
    case .choice(let nodes): .choice(nodes.map { expanded($0, names) })
    case .optional(let node): .optional(expanded(node, names))
    case .many(let node): .many(expanded(node, names))
    default: node
    }
  }

  /// Reads the notation.
  private struct Reader {
    private var pieces: ArraySlice<String>

    init(_ text: String) {
      var pieces: [String] = []
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        var rest = line[...]
        while let first = rest.first {
          if first == "'" {
            let body = rest.dropFirst().prefix { $0 != "'" }
            pieces.append("'" + body)
            rest = rest.dropFirst(body.count + 2)
          } else if first.isLetter {
            let word = rest.prefix { $0.isLetter }
            pieces.append(String(word))
            rest = rest.dropFirst(word.count)
          } else {
            if !first.isWhitespace { pieces.append(String(first)) }
            rest = rest.dropFirst()
          }
        }
      }
      self.pieces = pieces[...]
    }

    mutating func next() -> String? { pieces.popFirst() }

    mutating func skip(_ piece: String) {
      if pieces.first == piece {
        pieces.removeFirst()
      } else {
        Issue.record("the grammar lacks \(piece) before \(pieces.prefix(5))")
      }
    }

    mutating func choice() -> Node {
      var nodes = [sequence()]
      while pieces.first == "|" {
        pieces.removeFirst()
        nodes.append(sequence())
      }
      return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() -> Node {
      var nodes: [Node] = []
      while let piece = pieces.first, !["|", ";", "]", "}"].contains(piece) {
        pieces.removeFirst()
        switch piece {
        case "[":
          nodes.append(.optional(choice()))
          skip("]")
        case "{":
          nodes.append(.many(choice()))
          skip("}")
        case let piece where piece.hasPrefix("'"): nodes.append(.literal(String(piece.dropFirst())))
        case let piece where piece == piece.uppercased(): nodes.append(.token(piece))
        default: nodes.append(.rule(piece))
        }
      }
      return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }
  }
}
