import PlanModel

/// Finds the line and column of a place in a text, for messages. Lines and columns count from 1;
/// a column counts characters, as an editor does.
package struct LineIndex: Sendable {
  private let text: String
  /// Where each line begins, in UTF-8 bytes.
  private let starts: [Int]

  package init(_ text: String) {
    self.text = text
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == ASCII.newline {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  package var count: Int { starts.count }

  /// The line an offset lies in; the last one for an offset beyond the text.
  package func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  package func column(at offset: Int) -> Int {
    let start = starts[line(at: offset) - 1]
    return slice(start..<max(start, offset)).count + 1
  }

  /// The bytes of a line without its end; empty for a line that does not exist.
  package func span(ofLine line: Int) -> Span {
    guard starts.indices.contains(line - 1) else { return 0..<0 }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : text.utf8.count
    if end > start, slice(end - 1..<end) == "\r" { end -= 1 }
    return start..<end
  }

  package func text(ofLine line: Int) -> Substring {
    slice(span(ofLine: line))
  }

  private func slice(_ span: Span) -> Substring {
    let utf8 = text.utf8
    let end = min(span.upperBound, utf8.count)
    let from = utf8.index(utf8.startIndex, offsetBy: min(span.lowerBound, end))
    return text[from..<utf8.index(utf8.startIndex, offsetBy: end)]
  }
}
