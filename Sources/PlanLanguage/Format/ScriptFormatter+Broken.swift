import PlanModel

// What is broken into lines where it is too long or has comments inside.
extension ScriptFormatter {
  /// `span`: from the first word of the statement to the end of what stands on the last line.
  mutating func pipeline(
    _ pipeline: PipelineSyntax, after prefix: String = "", then suffix: String = "", in span: Span
  ) {
    let whole = prefix + write.pipeline(pipeline) + suffix
    guard !fits(whole) || hasComment(in: pipeline.span), !pipeline.stages.isEmpty else {
      comments(before: span.upperBound)
      fill(whole)
      return comment(behind: span.upperBound)
    }
    comments(before: pipeline.span.lowerBound)
    let pieces = write.pieces(of: pipeline)
    var stages = pipeline.stages[...]
    if pieces.count == stages.count { stages.removeFirst() }
    fill(prefix + pieces[0] + (stages.isEmpty ? suffix : ""))
    comment(behind: stages.first?.span.lowerBound ?? span.upperBound)
    indented { formatter in
      for (piece, stage) in zip(pieces.dropFirst(), stages) {
        let isLast = stage == stages.last
        formatter.comments(before: stage.span.upperBound)
        formatter.fill(isLast ? piece + suffix : piece)
        formatter.comment(behind: isLast ? span.upperBound : stage.span.upperBound)
      }
    }
  }

  mutating func record(_ record: RecordSyntax) {
    let head = write.head(of: record)
    let attributes = record.attributes ?? []
    let whole = head + inBraces(record.attributes)
    guard !attributes.isEmpty, !fits(whole) || hasComment(in: record.span) else {
      comments(before: record.span.upperBound)
      line(whole)
      return comment(behind: record.span.upperBound)
    }
    line(head + " {")
    let braces = tokens.braces(from: record.reference.span.upperBound)
    comment(behind: tokens.tokens[braces.lowerBound].span.upperBound)
    indented { formatter in
      var former: Int?
      for attribute in attributes {
        if let former { formatter.separate(former, from: attribute.span.lowerBound) }
        formatter.attribute(attribute)
        former = attribute.span.upperBound
      }
      formatter.comments(before: record.span.upperBound)
    }
    line("}")
    comment(behind: record.span.upperBound)
  }

  private func inBraces(_ attributes: [AttributeSyntax]?) -> String {
    guard let attributes else { return "" }
    guard !attributes.isEmpty else { return " {}" }
    return " { " + attributes.map { write.attribute($0) }.joined(separator: ", ") + " }"
  }

  private mutating func attribute(_ attribute: AttributeSyntax) {
    let whole = write.attribute(attribute)
    guard case .equals(.list(let values, let span)) = attribute.form,
      !fits(whole) || hasComment(in: span)
    else {
      comments(before: attribute.span.upperBound)
      line(whole)
      return comment(behind: attribute.span.upperBound)
    }
    comments(before: span.lowerBound)
    line("\(attribute.name.text) = [")
    comment(behind: span.lowerBound + 1)
    indented { formatter in
      for (index, value) in values.enumerated() {
        formatter.comments(before: value.span.upperBound)
        formatter.line(formatter.write.expression(value) + (index < values.count - 1 ? "," : ""))
        formatter.comment(behind: value.span.upperBound)
      }
      formatter.comments(before: span.upperBound)
    }
    line("]")
    comment(behind: span.upperBound)
  }
}
