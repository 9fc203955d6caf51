/// What a report has of an outline, of the appendix and of the figures' day: a row for each.
public struct Coverage: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let subject: Subject
    public let finding: CoverageFinding
    /// Words under the heading and the headings below it, or in the appendix.
    public let words: Int?
    /// The paragraph it stands in.
    public let paragraph: Int?
    public let remark: Remark?
  }

  public enum Subject: Hashable, Sendable {
    case heading(OutlineHeading)
    case appendix
    case figures
  }

  /// What a reader would want to know besides.
  public enum Remark: Hashable, Sendable {
    case misplaced(Misplaced)
    /// The heading as the report words it, where that is not the outline's own.
    case worded(String)
    /// The day found.
    case day(Day)
  }

  public let rows: [Row]

  /// `needsAppendix`: the plan asks for one. `cutoff`: the day its figures must run to.
  public init(_ match: OutlineMatch, needsAppendix: Bool, cutoff: Day?) {
    let misplaced = match.misplaced
    var rows = match.headings.indices.map { Coverage.row($0, match, misplaced[$0]) }
    if needsAppendix { rows.append(Coverage.appendix(match)) }
    if let cutoff { rows.append(Coverage.figures(match.report, cutoff)) }
    self.rows = rows
  }

  private static func row(
    _ heading: Int, _ match: OutlineMatch, _ misplaced: Misplaced?
  ) -> Row {
    let subject = Subject.heading(match.headings[heading])
    guard let place = match.places[heading] else {
      return Row(subject: subject, finding: .missing, words: nil, paragraph: nil, remark: nil)
    }
    let words = match.words(heading)
    let finding: CoverageFinding =
      words == 0 ? .empty : misplaced == nil ? .found : .outOfOrder
    let remark =
      misplaced.map(Remark.misplaced)
      ?? (isWordedAlike(place.title, match.headings[heading]) ? nil : .worded(place.title))
    return Row(
      subject: subject, finding: finding, words: words, paragraph: place.number, remark: remark)
  }

  /// The same words and, where one stands there, the same number.
  private static func isWordedAlike(_ title: String, _ heading: OutlineHeading) -> Bool {
    let own = HeadingWords(title)
    let number = HeadingNumber.plain(heading.number)
    return (own.number == nil || own.number == number)
      && [heading.title, HeadingWords.withoutRemarks(heading.title)].contains { wanted in
        own.words == HeadingWords.words(wanted)
          || HeadingWords.words(HeadingWords.withoutRemarks(title)) == HeadingWords.words(wanted)
          || HeadingWords(HeadingWords.withoutRemarks(title)).words == HeadingWords.words(wanted)
      }
  }

  private static func appendix(_ match: OutlineMatch) -> Row {
    let blocks = match.report.blocks
    let last = match.places.compactMap { $0?.blocks.upperBound }.max() ?? 0
    let titles = blocks.indices.filter { blocks[$0].isAppendixTitle }
    guard let title = titles.first(where: { $0 >= last }) ?? titles.first,
      case .paragraph(let paragraph) = blocks[title]
    else {
      return Row(subject: .appendix, finding: .missing, words: nil, paragraph: nil, remark: nil)
    }
    let words = blocks[(title + 1)...].reduce(0) { $0 + $1.words }
    return Row(
      subject: .appendix, finding: words == 0 ? .empty : .found, words: words,
      paragraph: paragraph.number, remark: nil)
  }

  private static func figures(_ report: Report, _ cutoff: Day) -> Row {
    let mentions = FiguresDate.mentions(in: report)
    guard let best = mentions.first(where: { $0.day == cutoff }) ?? mentions.first else {
      return Row(subject: .figures, finding: .missing, words: nil, paragraph: nil, remark: nil)
    }
    return Row(
      subject: .figures, finding: best.day == cutoff ? .found : .otherDate, words: nil,
      paragraph: best.paragraph, remark: .day(best.day))
  }
}
