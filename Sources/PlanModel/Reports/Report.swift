/// A report as it was read: its paragraphs and tables from top to bottom.
public struct Report: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    case paragraph(Paragraph)
    /// Rows of cells; empty cells are empty texts.
    case table([[String]])
  }

  public struct Paragraph: Hashable, Sendable {
    /// As a reader can count: from 1.
    public let number: Int
    /// The level its style gives it, from 1; nil where it is set as running text.
    public let level: Int?
    /// The number a word processor prints before it.
    public let printed: String?
    public let text: String

    public init(number: Int, level: Int? = nil, printed: String? = nil, text: String) {
      self.number = number
      self.level = level
      self.printed = printed
      self.text = text
    }
  }

  public let blocks: [Block]

  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// From what `kh-papers` answers when it has read one.
  public init(lines: [PaperLine]) {
    var blocks: [Block] = []
    for line in lines {
      let values = line.values
      switch PaperWord(rawValue: line.word) {
      case .paragraph:
        guard values.count == 4, case .integer(let number) = values[0],
          case .text(let text) = values[3]
        else { continue }
        var (level, printed): (Int?, String?)
        if case .integer(let depth) = values[1] { level = depth }
        if case .text(let number) = values[2] { printed = number }
        blocks.append(
          .paragraph(Paragraph(number: number, level: level, printed: printed, text: text)))
      case .table: blocks.append(.table([]))
      case .row:
        guard case .table(let rows)? = blocks.last else { continue }
        let cells = values.dropFirst().map { value in
          if case .text(let text) = value { text } else { "" }
        }
        blocks[blocks.count - 1] = .table(rows + [cells])
      default: continue
      }
    }
    self.init(blocks)
  }
}

extension Report.Block {
  /// Everything written in it.
  public var text: String {
    switch self {
    case .paragraph(let paragraph): paragraph.text
    case .table(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
  }

  /// How many words; dots and dashes are none.
  public var words: Int { Report.words(in: text) }
}

extension Report {
  static func words(in text: some StringProtocol) -> Int {
    text.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

/// A heading that a report should have.
public struct OutlineHeading: Hashable, Sendable {
  public let code: SectionCode
  /// As the outline prints it: `Phần 1`, `A`, `1.1`.
  public let number: String
  public let title: String

  public init(code: SectionCode, number: String, title: String) {
    self.code = code
    self.number = number
    self.title = title
  }
}
