/// Where the headings of an outline stand in a report: those in order first, as many and as alike as
/// can be, then what stands elsewhere.
public struct OutlineMatch: Sendable {
  /// A heading found.
  public struct Place: Hashable, Sendable {
    /// Blocks of the report that are the heading: one, or two where it runs over two paragraphs.
    public let blocks: Range<Int>
    /// The paragraph's own number.
    public let number: Int
    /// As the report has it, with its number.
    public let title: String
    /// What follows it in the same paragraph: `1. Về kinh tế: thu ngân sách …`.
    public let runIn: String
  }

  public let report: Report
  public let headings: [OutlineHeading]
  /// For each heading, nil where it was not found.
  public let places: [Place?]
  /// For each heading found, the blocks between it and the next one, or the end of the report proper.
  public let bodies: [Range<Int>]
  /// Where the report proper ends: at its signature, its recipients or its appendix.
  public let end: Int

  public init(_ headings: [OutlineHeading], in report: Report) {
    self.report = report
    self.headings = headings
    places = Matching(headings, report).places
    let starts = places.compactMap { $0?.blocks.lowerBound }.sorted()
    let last = places.compactMap { $0?.blocks.upperBound }.max() ?? 0
    let end = report.blocks[last...].firstIndex { $0.closesReport } ?? report.blocks.count
    self.end = end
    bodies = places.map { place in
      guard let place else { return 0..<0 }
      let next = starts.first { $0 > place.blocks.lowerBound } ?? end
      return place.blocks.upperBound..<max(place.blocks.upperBound, next)
    }
  }

  /// Words directly under a heading, not those under the headings below it.
  public func ownWords(_ heading: Int) -> Int {
    guard let place = places[heading] else { return 0 }
    return Report.words(in: place.runIn)
      + bodies[heading].reduce(0) { $0 + report.blocks[$1].words }
  }

  /// Words under a heading and all headings below it.
  public func words(_ heading: Int) -> Int {
    let code = headings[heading].code
    return headings.indices.reduce(0) { sum, other in
      other == heading || headings[other].code.isUnder(code) ? sum + ownWords(other) : sum
    }
  }
}

extension Report.Block {
  /// Begins what is no part of the report proper: recipients, signature, appendix.
  var closesReport: Bool {
    let start = Fold.search(String(text.prefix(200))).split { !$0.isLetter && !$0.isNumber }
    return start.starts(with: ["noi", "nhan"]) || isAppendixTitle
      || start.starts(with: ["t", "m"]) || start.first == "tm"
  }

  /// `PHỤ LỤC 1: …`, but not a sentence that begins with the words.
  var isAppendixTitle: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    let text = paragraph.text
    guard text.utf8.count < 400, let end = text.last(where: { !$0.isWhitespace }),
      !".;,".contains(end)
    else { return false }
    let words = Fold.search(text).split { !$0.isLetter && !$0.isNumber }
    return words.starts(with: ["phu", "luc"]) && words.count <= 30
  }
}

/// The search for the best places.
private struct Matching {
  /// A paragraph that may be a heading, or the beginning of one.
  private struct Candidate {
    let blocks: Range<Int>
    let number: Int
    let title: String
    let runIn: String
    let words: HeadingWords
    let isStyled: Bool
  }

  /// How well a heading goes with a paragraph.
  private struct Fit {
    let candidate: Candidate
    let score: Double
  }

  private(set) var places: [OutlineMatch.Place?]
  /// By heading, then by the first block.
  private var fits: [[Int: Fit]] = []

  init(_ headings: [OutlineHeading], _ report: Report) {
    places = Array(repeating: nil, count: headings.count)
    let wanted = headings.map { heading in
      [heading.title, HeadingWords.withoutRemarks(heading.title)].map {
        HeadingWords(
          number: HeadingNumber.plain(heading.number), words: HeadingWords.words($0))
      }
    }
    fits = Array(repeating: [:], count: headings.count)
    let longest = wanted.flatMap { $0 }.map(\.words.count).max() ?? 0
    for block in report.blocks.indices {
      for candidate in Matching.candidates(at: block, in: report, longest: longest) {
        for heading in headings.indices {
          let score = Matching.score(candidate, wanted[heading])
          guard let score, score > fits[heading][block]?.score ?? 0 else { continue }
          fits[heading][block] = Fit(candidate: candidate, score: score)
        }
      }
    }
    preferWritten()
    let inOrder = placeInOrder(count: report.blocks.count)
    placeRest(inOrder)
  }

  /// A heading that another follows at once is as likely a line of contents.
  private mutating func preferWritten() {
    let blocks = Set(fits.flatMap(\.keys))
    for heading in fits.indices {
      for (block, fit) in fits[heading]
      where fit.candidate.runIn.isEmpty && blocks.contains(fit.candidate.blocks.upperBound) {
        fits[heading][block] = Fit(candidate: fit.candidate, score: fit.score - 0.02)
      }
    }
  }

  /// The paragraph, its beginning up to a colon or a full stop, and the paragraph with the next one.
  private static func candidates(at block: Int, in report: Report, longest: Int) -> [Candidate] {
    guard case .paragraph(let paragraph) = report.blocks[block] else { return [] }
    let text = paragraph.text
    let whole = HeadingWords(String(text.prefix(1_000)), printed: paragraph.printed)
    let isShort = text.utf8.count < 1_000 && whole.words.count <= 2 * longest + 4
    func candidate(_ title: some StringProtocol, _ runIn: some StringProtocol, _ last: Int)
      -> Candidate
    {
      Candidate(
        blocks: block..<last + 1, number: paragraph.number,
        title: [paragraph.printed, String(title)].compactMap { $0 }.joined(separator: " "),
        runIn: String(runIn), words: HeadingWords(String(title), printed: paragraph.printed),
        isStyled: paragraph.level != nil)
    }
    var all = isShort ? [candidate(text, "", block)] : []
    if whole.number != nil || paragraph.level != nil {
      let start = text.index(
        text.startIndex, offsetBy: text.count - HeadingNumber.split(text).rest.count)
      for mark in text[start...].prefix(600).indices where ":.\n–-".contains(text[mark]) {
        let after = text.index(after: mark)
        guard after < text.endIndex, text[mark] == "\n" || text[after].isWhitespace else {
          continue
        }
        all.append(candidate(text[..<mark], text[after...], block))
        if all.count > 4 { break }
      }
    }
    if isShort, case .paragraph(let next)? = report.blocks.dropFirst(block + 1).first,
      next.printed == nil, next.text.utf8.count < 600, HeadingNumber.split(next.text).number == nil
    {
      all.append(candidate("\(text) \(next.text)", "", block + 1))
    }
    return all
  }

  /// Nil where it is another heading. A heading without its number must have its words; with another
  /// number nearly all of them.
  private static func score(_ candidate: Candidate, _ wanted: [HeadingWords]) -> Double? {
    let words = candidate.words.words
    let likeness =
      wanted.map { wanted in
        2 * min(wanted.words.count, words.count) < max(wanted.words.count, words.count)
          ? 0 : HeadingWords.likeness(wanted.words, words)
      }.max() ?? 0
    let number = candidate.words.number
    let isSame = number != nil && number == wanted.first?.number
    let least = isSame ? 0.8 : number == nil || candidate.isStyled ? 0.9 : 0.93
    guard likeness >= least else { return nil }
    // One paragraph is better than two, a short one better than the beginning of a long one.
    let cost = 0.01 * Double(candidate.blocks.count - 1) + (candidate.runIn.isEmpty ? 0 : 0.01)
    return likeness + (isSame ? 0.15 : 0) + (candidate.isStyled ? 0.05 : 0) - cost
  }

  /// The headings that stand in the order of the outline, all together as alike as can be; gives the
  /// blocks taken.
  private mutating func placeInOrder(count: Int) -> Set<Int> {
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: count + 1), count: fits.count + 1)
    for heading in fits.indices.reversed() {
      for block in (0..<count).reversed() {
        var score = max(best[heading + 1][block], best[heading][block + 1])
        if let fit = fits[heading][block] {
          score = max(score, fit.score + best[heading + 1][fit.candidate.blocks.upperBound])
        }
        best[heading][block] = score
      }
    }
    var taken: Set<Int> = []
    var (heading, block) = (0, 0)
    while heading < fits.count, block < count {
      let score = best[heading][block]
      if let fit = fits[heading][block],
        score == fit.score + best[heading + 1][fit.candidate.blocks.upperBound]
      {
        place(heading, fit, &taken)
        (heading, block) = (heading + 1, fit.candidate.blocks.upperBound)
      } else if score == best[heading][block + 1] {
        block += 1
      } else {
        heading += 1
      }
    }
    return taken
  }

  /// Headings that stand elsewhere, the most alike first.
  private mutating func placeRest(_ taken: Set<Int>) {
    var taken = taken
    let left = fits.indices.filter { places[$0] == nil }.flatMap { heading in
      fits[heading].values.map { (heading: heading, fit: $0) }
    }
    let sorted = left.sorted { a, b in
      a.fit.score != b.fit.score
        ? a.fit.score > b.fit.score
        : (a.heading, a.fit.candidate.blocks.lowerBound)
          < (b.heading, b.fit.candidate.blocks.lowerBound)
    }
    for (heading, fit) in sorted where places[heading] == nil && fit.score >= 0.95 {
      guard taken.isDisjoint(with: fit.candidate.blocks) else { continue }
      place(heading, fit, &taken)
    }
  }

  private mutating func place(_ heading: Int, _ fit: Fit, _ taken: inout Set<Int>) {
    taken.formUnion(fit.candidate.blocks)
    places[heading] = OutlineMatch.Place(
      blocks: fit.candidate.blocks, number: fit.candidate.number, title: fit.candidate.title,
      runIn: fit.candidate.runIn)
  }
}
