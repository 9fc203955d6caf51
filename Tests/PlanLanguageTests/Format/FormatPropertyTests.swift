import Foundation
import PlanModel
import Testing

@testable import PlanLanguage

/// What holds of formatting whatever the text.
@Suite struct FormatPropertyTests {
  private static let plans = ["plan-103.kh", "demo.kh"]

  private func plan(_ name: String) throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Sources/PlanShell/Plans/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private func format(_ text: String) throws -> String {
    try ScriptFormatter.format(Source(name: nil, text: text), vocabulary: Sample.vocabulary)
  }

  private func comments(_ text: String) -> [String] {
    TokenMap(text).comments().map(\.text)
  }

  /// Formats a text and expects that nothing is lost and nothing is left to do.
  @discardableResult
  private func check(_ text: String) throws -> String {
    let formatted = try format(text)
    let (before, after) = (Sample.parse(text, .file), Sample.parse(formatted, .file))
    #expect(after.problems.isEmpty, "\(text)\n\(formatted)")
    #expect(TreeShape.of(before) == TreeShape.of(after), "\(text)\n\(formatted)")
    #expect(comments(text) == comments(formatted), "\(text)\n\(formatted)")
    #expect(try format(formatted) == formatted, "\(text)")
    for line in formatted.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.last?.isWhitespace != true, "\(formatted)")
    }
    #expect(!formatted.hasSuffix("\n\n") && (formatted.isEmpty || formatted.hasSuffix("\n")))
    return formatted
  }

  @Test("formatting keeps what a statement says; twice is as once", arguments: FortyStatements.all)
  func statements(_ text: String) throws {
    try check(text)
  }

  @Test("formatting keeps what a plan says and its comments; twice is as once", arguments: plans)
  func bundled(_ name: String) throws {
    try check(try plan(name))
  }

  @Test("the layout of a text does not change its form")
  func layout() throws {
    var noise = Noise(seed: 7)
    for text in FortyStatements.all {
      let formatted = try format(text)
      for _ in 0..<20 {
        let noisy = noise.disturb(text, comments: false)
        #expect(try format(noisy) == formatted, "\(noisy)")
      }
    }
  }

  @Test("comments anywhere are kept, and change nothing else")
  func noise() throws {
    var noise = Noise(seed: 8)
    for text in FortyStatements.all {
      for _ in 0..<40 { try check(noise.disturb(text, comments: true)) }
    }
    for name in Self.plans { try check(noise.disturb(try plan(name), comments: true)) }
    let script = FortyStatements.all.shuffled().joined(separator: "\n")
    try check(noise.disturb(script, comments: true))
  }
}

/// Disturbs the layout of a text: blanks, line ends and comments wherever they mean nothing.
private struct Noise {
  private var state: UInt64
  private var count = 0

  init(seed: UInt64) { state = seed }

  private mutating func below(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }

  mutating func disturb(_ text: String, comments: Bool) -> String {
    let bytes = Array(text.utf8)
    let tokens = Lexer.read(text).tokens
    var noisy = ""
    var open = 0
    var end = 0
    for (index, token) in tokens.enumerated() {
      let gap = String(decoding: bytes[end..<token.span.lowerBound], as: UTF8.self)
      let isFree = index > 0 && (open > 0 || mayBreak(after: tokens[index - 1], before: token))
      if isFree, !gap.contains("#"), below(2) == 0 {
        noisy += gap + lineEnd(comments)
      } else {
        noisy += gap + String(repeating: " ", count: Int(below(3) / 2))
      }
      if token.kind == .newline, below(3) == 0 {
        noisy += lineEnd(comments && !gap.contains("#"))
      } else {
        noisy += String(decoding: bytes[token.span], as: UTF8.self)
      }
      switch token.kind {
      case .symbol(.leftParenthesis), .symbol(.leftBracket): open += 1
      case .symbol(.rightParenthesis), .symbol(.rightBracket): open -= 1
      default: break
      }
      end = token.span.upperBound
    }
    return noisy
  }

  private mutating func lineEnd(_ comments: Bool) -> String {
    var text = ""
    if comments {
      for _ in 0...below(2) where below(2) == 0 {
        count += 1
        text += (below(2) == 0 ? "\n" : " ") + "# \(count)\n"
      }
    }
    return text.isEmpty ? "\n  " : text
  }

  private func mayBreak(after previous: Token, before next: Token) -> Bool {
    if next.kind == .symbol(.pipe) || next.kind == .symbol(.rightBrace) { return true }
    switch previous.kind {
    case .symbol(let symbol):
      return [.pipe, .comma, .equal, .plus, .times, .divide, .leftBrace].contains(symbol)
    case .word(let word):
      return [.and, .or, .not].contains(Sample.vocabulary.keyword(word.key))
    default: return false
    }
  }
}
