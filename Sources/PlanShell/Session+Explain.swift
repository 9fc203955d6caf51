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
      "\(title(screen.tongue)):\n"
        + body.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
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
