import PlanModel

@testable import PlanLanguage

/// What a tree says, without where and in which spelling of a keyword it says it.
enum TreeShape {
  static func of(_ script: ScriptSyntax) -> [String] {
    script.statements.map { describe($0) }
  }

  private static func describe(_ value: Any) -> String {
    switch value {
    case is Span, is Source: ""
    case let word as Word: word.text
    case let text as String: text.debugDescription
    case SourceSyntax.named(let word, let arguments, let asOf):
      "(\(canonical(word)) \(describe(arguments as Any)) \(describe(asOf as Any)))"
    case ArgumentSyntax.kind(let word): "(kind \(canonical(word)))"
    case let stage as StageSyntax:
      "(\(stage.name ?? "?") \(describe(stage.arguments)) \(describe(stage.expect as Any)))"
    case let record as RecordSyntax: "(\(canonical(record.entity)) \(children(of: record)))"
    default: children(of: value)
    }
  }

  private static func children(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let parts = mirror.children.filter { $0.label != "entity" }
      .map { ($0.label.map { "\($0):" } ?? "") + describe($0.value) }
    return "(\(parts.joined(separator: " ")))"
  }

  private static func canonical(_ word: Word) -> String {
    Sample.vocabulary.entity(word.key) ?? word.text
  }
}
