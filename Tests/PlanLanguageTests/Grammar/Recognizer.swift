import PlanModel

@testable import PlanLanguage

/// Says whether a text is a sentence of the grammar, by the grammar alone: one token decides, and a
/// keyword is meant where it may stand.
struct Recognizer {
  typealias Node = Grammar.Node

  private let predictions: Predictions
  private let tokens: [Token]
  private var index = 0

  /// The text must be without flaws, and its only line ends `;`.
  static func accepts(_ text: String, _ predictions: Predictions) -> Bool {
    var recognizer = Recognizer(predictions, text)
    return recognizer.read(.rule("script"))
  }

  private init(_ predictions: Predictions, _ text: String) {
    self.predictions = predictions
    tokens = Lexer.read(text).tokens
  }

  private mutating func read(_ node: Node) -> Bool {
    switch node {
    case .literal, .token:
      guard stands(node) else { return false }
      index += 1
      return true
    case .rule("primary"), .rule("point"):
      // `not` is never a value.
      return !stands(.literal("not")) && read(predictions.grammar.rule(node.text))
    case .rule(let name): return read(predictions.grammar.rule(name))
    case .sequence(let nodes):
      for node in nodes where !read(node) { return false }
      return true
    case .choice(let nodes):
      let ways = nodes.filter { begins($0) != nil }
      // A keyword before an entity word before any name.
      if let way = ways.min(by: { begins($0) ?? 3 < begins($1) ?? 3 }) { return read(way) }
      return nodes.contains(where: predictions.isNullable)
    case .optional(let inner): return begins(inner) == nil || read(inner)
    case .many(let inner):
      while begins(inner) != nil {
        guard read(inner) else { return false }
      }
      return true
    }
  }

  /// 0 where a keyword or mark of the node's FIRST stands here, 1 for an entity word, 2 for another
  /// token; nil for none.
  private func begins(_ node: Node) -> Int? {
    predictions.first(of: node).filter(stands).map { terminal in
      switch terminal {
      case .literal: 0
      case .token("KIND"): 1
      default: 2
      }
    }.min()
  }

  private func stands(_ terminal: Node) -> Bool {
    let kind = tokens[min(index, tokens.count - 1)].kind
    switch (terminal, kind) {
    case (.token("EOF"), .end), (.token("VAR"), .variable), (.token("NUMBER"), .number),
      (.token("PERCENT"), .percent), (.token("STRING"), .text), (.token("DATE"), .day),
      (.token("DURATION"), .period), (.token("TERM"), .symbol(.semicolon)), (.token("NAME"), .word):
      return true
    case (.token("KIND"), .word(let word)):
      return Sample.vocabulary.entity(word.key) != nil
    case (.literal(let text), .word(let word)):
      return Sample.vocabulary.keyword(word.key)?.rawValue == text
        || Sample.vocabulary.stage(word.key)?.name == text
    case (.literal(let text), .symbol(let symbol)):
      return symbol.rawValue == text
    default: return false
    }
  }
}
