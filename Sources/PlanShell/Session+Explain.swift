import PlanLanguage
import PlanModel
import PlanStore

extension Session {
  /// The journey of a list, stop by stop: tokens, tree, checked form, SQL and the engine's plan.
  func explanation(
    of query: CheckedQuery, pipeline: PipelineSyntax, source: Source
  ) throws(Diagnostic) -> String {
    let (sql, plan) = try store.explain(query, try context())
    let text = source.text.utf8
    let tokens = Lexer.read(source.text).tokens.compactMap { token -> String? in
      guard pipeline.span.contains(token.span.lowerBound), !token.span.isEmpty else { return nil }
      let from = text.index(text.startIndex, offsetBy: token.span.lowerBound)
      let to = text.index(text.startIndex, offsetBy: token.span.upperBound)
      return String(source.text[from..<to])
    }
    let parts: [(Phrase, String)] = [
      (Phrase("tokens", vi: "từ tố"), tokens.joined(separator: " ")),
      (Phrase("tree", vi: "cây cú pháp"), Outline.of(pipeline)),
      (Phrase("checked", vi: "đã kiểm tra"), Outline.of(query)),
      (Phrase("sql", vi: "câu SQL"), sql),
      (Phrase("plan", vi: "cách máy tìm"), plan.joined(separator: "\n")),
    ]
    return parts.map { title, body in
      "\(title(screen.tongue)):\n" + body.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The SQL that a list becomes.
  package func sql(of list: String) throws(Diagnostic) -> String {
    let statements: [CheckedStatement]
    do throws(Diagnostics) {
      statements = try check(Source(name: nil, text: list), mode: .prompt)
    } catch {
      throw error.all[0]
    }
    guard case .query(let query, _)? = statements.first?.kind else {
      throw Diagnostic(ShellMessage.nothingShown)
    }
    return try store.explain(query, try context()).sql
  }
}

/// Draws a value of nested cases and structures as an indented outline, without places in the text.
enum Outline {
  static func of(_ value: Any) -> String {
    var lines: [String] = []
    draw(value, label: nil, depth: 0, into: &lines)
    return lines.joined(separator: "\n")
  }

  private static func draw(_ value: Any, label: String?, depth: Int, into lines: inout [String]) {
    if value is Span || value is Source { return }
    let mirror = Mirror(reflecting: value)
    let margin = String(repeating: "  ", count: depth) + (label.map { "\($0): " } ?? "")
    if let word = value as? Word {
      lines.append(margin + word.text)
      return
    }
    switch mirror.displayStyle {
    case .enum:
      guard let child = mirror.children.first else {
        lines.append(margin + "\(value)")
        return
      }
      lines.append(margin + (child.label ?? ""))
      drawParts(of: child.value, depth: depth + 1, into: &lines)
    case .optional:
      if let child = mirror.children.first {
        draw(child.value, label: label, depth: depth, into: &lines)
      }
    case .collection:
      if let label, !mirror.children.isEmpty {
        lines.append(String(repeating: "  ", count: depth) + label)
      }
      for child in mirror.children {
        draw(child.value, label: nil, depth: depth + (label == nil ? 0 : 1), into: &lines)
      }
    case .struct, .tuple:
      let name = mirror.displayStyle == .struct ? "\(mirror.subjectType)" : ""
      if label != nil || !name.isEmpty { lines.append(margin + name) }
      for child in mirror.children {
        draw(child.value, label: child.label, depth: depth + 1, into: &lines)
      }
    default:
      lines.append(margin + "\(value)")
    }
  }

  private static func drawParts(of value: Any, depth: Int, into lines: inout [String]) {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .tuple else {
      draw(value, label: nil, depth: depth, into: &lines)
      return
    }
    for child in mirror.children {
      let label = child.label.flatMap { $0.hasPrefix(".") ? nil : $0 }
      draw(child.value, label: label, depth: depth, into: &lines)
    }
  }
}
