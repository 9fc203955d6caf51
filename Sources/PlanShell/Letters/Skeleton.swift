import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// The report that a unit is to write, still empty: who drafts what, the headings as printed, and an
/// appendix with the targets to put results beside.
struct Skeleton {
  private var lines: [PaperLine] = []

  /// `title` is what stands above all.
  init(_ query: CheckedQuery, title: String?, _ session: Session) throws(Diagnostic) {
    say(.papers, [.integer(1)])
    say(.write, [.text("docx")])
    say(.title, [.text(title ?? "BÁO CÁO")])
    let plan = try session.ask("plans | where code = \"\(try session.planCode())\" | select title")
    if title == nil, case .text(let about)? = plan.rows.first?.first {
      say(.asOf, [.text(about)])
    }
    let headings = try Skeleton.headings(query, session)
    share(headings)
    for heading in headings {
      say(.heading, [.integer(min(5, max(1, heading.level))), .text(heading.words)])
      if heading.isLeaf { say(.paragraph, [.text(PaperSetting.text.rawValue), .text("")]) }
    }
    try addAppendix(session)
    say(.end)
  }

  func write(to sink: (String) -> Void) {
    for line in lines { sink(line.text) }
  }

  private mutating func say(_ word: PaperWord, _ values: [Value] = []) {
    lines.append(PaperLine(word, values))
  }

  private mutating func remark(_ text: String) {
    say(.paragraph, [.text(PaperSetting.note.rawValue), .text(text)])
  }

  // MARK: Headings

  /// Who drafts what, and the outline's remarks, in a table above: under a heading they would pass for
  /// the unit's own words.
  private mutating func share(_ headings: [Heading]) {
    let shared = headings.filter { $0.owner != nil || $0.note != nil }
    guard !shared.isEmpty else { return }
    say(.table, [.text("")])
    for (name, width) in [("Đề mục", 30), ("Chủ trì", 16), ("Lưu ý", 20)] {
      say(.column, [.text(name), .text("text"), .integer(width)])
    }
    for heading in shared {
      say(
        .row,
        [
          .integer(0), .text(heading.words), heading.owner.map(Value.text) ?? .missing,
          heading.note.map(Value.text) ?? .missing,
        ])
    }
  }

  private struct Heading {
    let level: Int
    let number: String?
    let title: String
    let owner: String?
    let note: String?
    let isLeaf: Bool

    /// With its number as printed.
    var words: String {
      [number.map { $0 + "." }, title].compactMap { $0 }.joined(separator: " ")
    }
  }

  private static func headings(
    _ query: CheckedQuery, _ session: Session
  ) throws(Diagnostic) -> [Heading] {
    let path = CheckedPath(start: .section)
    let owner = CheckedPath(
      start: .section, steps: [CheckedPath.Step(field: "owner", entity: .unit)])
    var query = query
    query.presentation = .table
    query.shown = [
      CheckedItem("level", .field(path, "level", .integer)),
      CheckedItem("number", .field(path, "number", .text)),
      CheckedItem("title", .field(path, "title", .text)),
      CheckedItem("owner", .field(owner, "name", .text)),
      CheckedItem("note", .field(path, "note", .text)),
      CheckedItem("leaf", .field(path, "leaf", .boolean)),
    ]
    return try session.store.read(query, try session.context()).rows.map { row in
      var level = 1
      if case .integer(let number) = row[0] { level = number }
      return Heading(
        level: level, number: row[1].plain, title: row[2].plain ?? "", owner: row[3].plain,
        note: row[4].plain, isLeaf: row[5] == .boolean(true))
    }
  }

  // MARK: The appendix

  private mutating func addAppendix(_ session: Session) throws(Diagnostic) {
    let targets = try session.ask(
      "targets | sort section, name | select name, uom, direction, value")
    guard !targets.rows.isEmpty else { return }
    say(.heading, [.integer(1), .text("PHỤ LỤC. KẾT QUẢ THỰC HIỆN CHỈ TIÊU")])
    let cutoff = try session.ask(
      "deadlines | where purpose = cutoff | sort last_day | select last_day")
    if case .day(let day)? = cutoff.rows.first?.first {
      remark("Số liệu ước tính đến ngày \(day.spoken).")
    }
    say(.table, [.text("")])
    let columns: [(String, String, Int)] = [
      ("TT", "integer", 5), ("Chỉ tiêu", "text", 30), ("Đơn vị tính", "text", 10),
      ("Mức đề ra", "number", 8), ("Kết quả", "number", 8), ("% so với mức đề ra", "percent", 8),
      ("Đánh giá, nguyên nhân", "text", 18),
    ]
    for (name, type, width) in columns {
      say(.column, [.text(name), .text(type), .integer(width)])
    }
    for (place, row) in targets.rows.enumerated() {
      let bound =
        switch row[2].plain {
        case "at_least": "≥ "
        case "at_most": "≤ "
        default: ""
        }
      let value = row[3] == .missing ? "" : bound + row[3].spoken(in: .vietnamese)
      say(
        .row,
        [
          .integer(0), .text(String(place + 1)), .text(row[0].plain ?? ""),
          .text(row[1].plain ?? ""), .text(value), .missing, .missing, .missing,
        ])
    }
  }
}

extension CheckedQuery {
  /// `outline`, as a document the frame of a report.
  var isOutline: Bool {
    if case .tree = presentation { entity == .section } else { false }
  }
}

extension Session {
  /// `outline | to "khung-bao-cao.docx"`.
  func writeSkeleton(_ query: CheckedQuery, to target: CheckedOutput) throws(Diagnostic) {
    guard let path = target.file else { return }
    var title: String?
    if case .text(let given)? = target.options["title"] { title = given }
    let skeleton = try Skeleton(query, title: title, self)
    let overwrite = target.options["overwrite"] == .boolean(true) || mayReplace(path)
    try staged.make(path, overwrite: overwrite) { descriptor throws(Diagnostic) in
      try PaperProcess.make(path, on: descriptor, job: skeleton.write)
    }
    guard !isQuiet else { return }
    let count = try store.count(query, try context())
    tell("\(path): \(Format.countLine(rows: count, tongue: screen.tongue))")
  }

  fileprivate func planCode() throws(Diagnostic) -> String {
    guard let plan = try currentPlan() else {
      throw Diagnostic(StoreMessage.noPlanChosen(plans: try store.plans()))
    }
    return plan
  }
}
