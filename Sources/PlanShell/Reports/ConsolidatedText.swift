import PlanFormats
import PlanModel

/// A consolidation as a document's parts, from top to bottom: the same whatever file it goes to.
struct ConsolidatedText {
  enum Part: Hashable {
    case heading(Int, String)
    case paragraph(PaperSetting, String)
    /// The first row is the header; all rows are as long as that one.
    case table([[String]])
  }

  let title: String
  let asOf: String
  private(set) var parts: [Part] = []
  private let tongue: Tongue

  init(_ consolidation: Consolidation, plan: String, today: Day, _ tongue: Tongue) {
    self.tongue = tongue
    title = Phrase("Reports by heading", vi: "Tổng hợp báo cáo theo đề cương")(tongue)
    asOf = Phrase(
      "Plan \(plan), as of \(today.spoken)", vi: "Kế hoạch \(plan), đến ngày \(today.spoken)")(
        tongue)
    addOverview(consolidation.contributions)
    for chapter in consolidation.chapters { add(chapter) }
  }

  /// Who is not in it, said before anything else.
  private mutating func addOverview(_ contributions: [Consolidation.Contribution]) {
    var (read, silent): (Int, [String]) = (0, [])
    var unreadable: [String] = []
    for contribution in contributions {
      switch contribution.content {
      case .read: read += 1
      case .nothing: silent.append(contribution.unit)
      case .unreadable(let problem):
        unreadable.append("\(contribution.unit): \(problem.remark(tongue))")
      }
    }
    note(
      Phrase(
        "From \(read) of \(contributions.count) reports.",
        vi: "Từ \(read) trên \(contributions.count) báo cáo."))
    if !silent.isEmpty {
      note(
        Phrase(
          "Not submitted (\(silent.count)): \(silent.joined(separator: "; ")).",
          vi: "Chưa nộp (\(silent.count)): \(silent.joined(separator: "; "))."))
    }
    if !unreadable.isEmpty {
      note(
        Phrase(
          "Submitted and not read (\(unreadable.count)): \(unreadable.joined(separator: "; ")).",
          vi: "Đã nộp nhưng không đọc được (\(unreadable.count)): "
            + "\(unreadable.joined(separator: "; "))."))
    }
  }

  private mutating func note(_ phrase: Phrase) { parts.append(.paragraph(.note, phrase(tongue))) }

  private mutating func add(_ chapter: Consolidation.Chapter) {
    let heading = chapter.heading
    let number = heading.number.isEmpty ? heading.code.printed : heading.number
    parts.append(.heading(min(heading.code.level, 5), "\(number). \(heading.title)"))
    for part in chapter.parts { add(part) }
    if !chapter.silent.isEmpty {
      note(
        Phrase(
          "Nothing under this heading (\(chapter.silent.count)): "
            + "\(chapter.silent.joined(separator: "; ")).",
          vi: "Không viết ở mục này (\(chapter.silent.count)): "
            + "\(chapter.silent.joined(separator: "; "))."))
    }
  }

  private mutating func add(_ part: Consolidation.Part) {
    let contribution = part.contribution
    let number = contribution.number.map { " (\($0))" } ?? ""
    let sentBack =
      contribution.isReturned ? Phrase(", sent back", vi: ", đã trả lại")(tongue) : ""
    parts.append(.paragraph(.lead, contribution.unit + number + sentBack))
    add(text: part.runIn)
    for block in part.blocks {
      switch block {
      case .paragraph(let paragraph):
        add(text: [paragraph.printed, paragraph.text].compactMap { $0 }.joined(separator: " "))
      case .table(let rows):
        let width = rows.map(\.count).max() ?? 0
        guard width > 0, rows.contains(where: { !$0.allSatisfy(\.isEmpty) }) else { continue }
        parts.append(
          .table(rows.map { $0 + [String](repeating: "", count: width - $0.count) }))
      }
    }
  }

  private mutating func add(text: String) {
    let words = String(text[...].trimmed)
    if !words.isEmpty { parts.append(.paragraph(.text, words)) }
  }
}

extension ConsolidatedText {
  /// As a job for `kh-papers`.
  func write(docx sink: (String) -> Void) {
    func say(_ word: PaperWord, _ values: [Value] = []) { sink(PaperLine(word, values).text) }
    func visible(_ text: String) -> Value { .text(Printable.visible(text, breaks: .kept)) }
    say(.papers, [.integer(1)])
    say(.write, [.text("docx")])
    say(.title, [visible(title)])
    say(.asOf, [visible(asOf)])
    for part in parts {
      switch part {
      case .heading(let level, let words): say(.heading, [.integer(level), visible(words)])
      case .paragraph(let setting, let words):
        say(.paragraph, [.text(setting.rawValue), visible(words)])
      case .table(let rows):
        say(.table, [.text("")])
        for column in rows[0].indices {
          let width = rows.map { CellWidth.of($0[column]) }.max() ?? 0
          say(.column, [visible(rows[0][column]), .text("text"), .integer(width)])
        }
        for row in rows.dropFirst() { say(.row, [.integer(0)] + row.map(visible)) }
      }
    }
    say(.end)
  }

  func write(markdown sink: (String) -> Void) {
    func escaped(_ text: String) -> String {
      text.split(separator: "\n").map {
        MarkdownText.atLineStart(MarkdownText.escaped(Printable.visible(String($0))))
      }.joined(separator: "\\\n")
    }
    sink("# \(escaped(title))\n\n*\(escaped(asOf))*\n")
    for part in parts {
      switch part {
      case .heading(let level, let words):
        sink("\n\(String(repeating: "#", count: level + 1)) \(escaped(words))\n")
      case .paragraph(.text, let words): sink("\n\(escaped(words))\n")
      case .paragraph(.lead, let words): sink("\n**\(escaped(words))**\n")
      case .paragraph(.note, let words): sink("\n*\(escaped(words))*\n")
      case .table(let rows):
        let table = Table(
          columns: rows[0].map { Column($0, .text) },
          rows: rows.dropFirst().map { $0.map { $0.isEmpty ? .missing : .text($0) } })
        sink("\n")
        MarkdownText.write(table, tongue) { sink($0) }
      }
    }
  }

  func write(txt sink: (String) -> Void) {
    sink("\(title.uppercased())\n\(asOf)\n")
    for part in parts {
      switch part {
      case .heading(_, let words): sink("\n\(Printable.visible(words, breaks: .kept))\n")
      case .paragraph(let setting, let words):
        let mark = setting == .lead ? "\n— " : ""
        sink("\(mark)\(Printable.visible(words, breaks: .kept))\n")
      case .table(let rows):
        for row in rows {
          sink(row.map { Printable.visible($0) }.joined(separator: " | ") + "\n")
        }
      }
    }
  }
}
