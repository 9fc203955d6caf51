import PlanLanguage
import PlanModel
import PlanStore

extension Session {
  /// What each report listed has of the plan's outline, as the rows of `coverage`. A report that
  /// cannot be read is one row that says why.
  func coverage(of supply: CheckedSupply) throws(Diagnostic) -> Table {
    var table = Table(columns: supply.columns, rows: [])
    guard let list = supply.list else { return table }
    let submissions = try store.read(list, try context())
    guard !submissions.rows.isEmpty else { return table }
    let outlines = try outlines()
    let cutoff = try cutoff()
    for row in submissions.rows {
      func cell(_ column: String) -> Value {
        submissions.columns.firstIndex { $0.name == column }.map { row[$0] } ?? .missing
      }
      let key = ["unit", "duty", "version"].map(cell)
      let found = try ReportFile.report(
        cell("file").plain, sha256: cell("sha256").plain, workspace: store.path)
      switch found {
      case .failure(let problem):
        table.rows.append(
          key + [
            .missing, cell("file"), .word(problem.finding.rawValue), .missing, .missing,
            .text(problem.remark(screen.tongue)),
          ])
      case .success(let report):
        let coverage = Coverage(
          Session.match(outlines, report), needsAppendix: cell("needs_appendix") == .boolean(true),
          cutoff: cell("needs_cutoff") == .boolean(true) ? cutoff : nil)
        for row in coverage.rows {
          let isPromised = row.subject == .appendix && cell("has_appendix") == .boolean(true)
          table.rows.append(key + cells(row, cutoff: cutoff, isPromised: isPromised))
        }
      }
    }
    return table
  }

  /// The headings of the plan's outline, or of each of its outlines; an error where it has none.
  func outlines() throws(Diagnostic) -> [[OutlineHeading]] {
    guard let plan = try currentPlan() else {
      throw Diagnostic(StoreMessage.noPlanChosen(plans: try store.plans()))
    }
    let sections = try ask("sections | select code, number, title, outline | sort code")
    var outlines: [(name: Value, headings: [OutlineHeading])] = []
    for row in sections.rows {
      guard let code = row[0].plain.flatMap({ SectionCode($0) }) else { continue }
      let heading = OutlineHeading(
        code: code, number: row[1].plain ?? code.printed, title: row[2].plain ?? "")
      if let place = outlines.firstIndex(where: { $0.name == row[3] }) {
        outlines[place].headings.append(heading)
      } else {
        outlines.append((row[3], [heading]))
      }
    }
    guard !outlines.isEmpty else { throw Diagnostic(ReportMessage.noOutline(plan: plan)) }
    return outlines.map(\.headings)
  }

  /// The report against the outline that it follows best.
  static func match(_ outlines: [[OutlineHeading]], _ report: Report) -> OutlineMatch {
    var best = OutlineMatch(outlines[0], in: report)
    for outline in outlines.dropFirst() {
      let next = OutlineMatch(outline, in: report)
      if next.places.count(where: { $0 != nil }) > best.places.count(where: { $0 != nil }) {
        best = next
      }
    }
    return best
  }

  /// The day figures must run to; nil where the plan sets none.
  private func cutoff() throws(Diagnostic) -> Day? {
    let days = try ask("deadlines | where purpose = cutoff | select last_day").rows
    if case .day(let day)? = days.first?.first { return day }
    return nil
  }

  /// The cells behind unit, duty and version.
  private func cells(_ row: Coverage.Row, cutoff: Day?, isPromised: Bool) -> [Value] {
    var section = Value.missing
    let title: String
    // What the paper itself says, in its own language.
    switch row.subject {
    case .heading(let heading):
      section = .word(heading.code.description)
      title = heading.title
    case .appendix: title = "Phụ lục"
    case .figures: title = "Số liệu đến ngày"
    }
    var note = row.remark.map { words(of: $0, cutoff: cutoff) }
    if row.finding == .missing, isPromised {
      note = Phrase("recorded as being there", vi: "khi nhận ghi là có")
    }
    return [
      section, .text(title), .word(row.finding.rawValue),
      row.words.map(Value.integer) ?? .missing, row.paragraph.map(Value.integer) ?? .missing,
      note.map { .text($0(screen.tongue)) } ?? .missing,
    ]
  }

  private func words(of remark: Coverage.Remark, cutoff: Day?) -> Phrase {
    switch remark {
    case .misplaced(.before(let code)):
      Phrase("stands before \(code)", vi: "đứng trước \(code)")
    case .misplaced(.after(let code)):
      Phrase("stands after \(code)", vi: "đứng sau \(code)")
    case .misplaced(.under(let code)):
      Phrase("stands under \(code)", vi: "nằm trong \(code)")
    case .worded(let title):
      Phrase("as “\(title)”", vi: "ghi là “\(title)”")
    case .day(let day):
      if let cutoff, day != cutoff {
        Phrase(
          "\(day.spoken), the cut-off is \(cutoff.spoken)",
          vi: "\(day.spoken), mốc là \(cutoff.spoken)")
      } else {
        Phrase("\(day.spoken)", vi: "\(day.spoken)")
      }
    }
  }
}
