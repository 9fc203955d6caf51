import Glibc
import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// The statements that change rows, and what is said of it.
extension Session {
  /// How many rows of a statement a preview shows one by one.
  private static let shownInPreview = 1_000

  func change(_ change: CheckedChange, at place: Place) throws(Diagnostic) {
    let change = try fingerprinted(change, at: place)
    try prepare(change, at: place)
    try carryOut(change, at: place)
  }

  /// What a person at the prompt is asked before a change, or told against it.
  func prepare(_ change: CheckedChange, at place: Place) throws(Diagnostic) {
    try guardRefinement(change, at: place)
    try askFirst(change)
  }

  func carryOut(
    _ change: CheckedChange, at place: Place, letters: [SentLetter] = []
  ) throws(Diagnostic) {
    let report = try store.change(
      change, try context(), statement: text(of: place),
      shown: isTrial ? Session.shownInPreview : 0, letters: letters)
    changes += report.changed
    if report.entity == .plan { plans = nil }
    if isTrial {
      present(.table(report.table(screen.tongue)))
    } else if tally != nil {
      tally?.add(report)
    } else if !isQuiet {
      tell(report.tally.summary(screen.tongue))
    }
  }

  /// Shows what the statements would change, row by row, and takes it back, files included.
  func preview(_ statements: [CheckedStatement]) throws(Diagnostic) {
    let (counted, outer, files) = (changes, isTrial, staged.count)
    isTrial = true
    defer {
      (changes, isTrial) = (counted, outer)
      staged.discard(beyond: files)
    }
    defer { plans = nil }
    try store.trial { () throws(Diagnostic) in try block(statements) }
    say(Phrase("nothing was changed: preview", vi: "chưa thay đổi gì: chạy thử")(screen.tongue))
  }

  func undo(_ count: Int, at place: Place) throws(Diagnostic) {
    let report = try store.undo(
      count, try context(), statement: text(of: place), at: place)
    plans = nil
    changes += report.units.reduce(0) { $0 + $1.rows }
    guard !isQuiet else { return }
    for unit in report.units { tell(unit.summary(screen.tongue)) }
  }

  /// A line that continues the list shown changes only rows that were shown.
  private func guardRefinement(
    _ change: CheckedChange, at place: Place
  ) throws(Diagnostic) {
    guard text(of: place).hasPrefix("|"), let shown = shownKeys, let entity = change.rows.entity
    else { return }
    let others = try keys(of: change.rows, entity).filter { !shown.contains($0) }
    if let other = others.first {
      throw Diagnostic(ShellMessage.otherRows(other, count: others.count), at: place)
    }
  }

  /// At a terminal, more rows than `.confirm` are shown and asked about.
  private func askFirst(_ change: CheckedChange) throws(Diagnostic) {
    guard let ask, !isTrial else { return }
    let count = try store.count(change.rows, try context())
    guard count > confirm else { return }
    var first = change.rows
    first.steps.append(.take(5, per: nil))
    screen.format.write(
      .table(try store.read(first, try context())), layout: screen.layout()
    ) { output.write($0) }
    output.flush()
    let question = Phrase(
      "this changes \(Format.countLine(rows: count, tongue: .english)); go on? [y/N] ",
      vi: "câu này thay đổi \(Format.countLine(rows: count, tongue: .vietnamese)); "
        + "tiếp tục? [c/K] ")
    guard ask(question(screen.tongue)) == true else {
      // The line has scrolled away above the question: no caret finds it.
      throw Diagnostic(ShellMessage.notConfirmed)
    }
  }

  /// Whether a file that is there may be replaced: where nobody can be asked, no.
  func mayReplace(_ path: String) -> Bool {
    guard let ask, access(path, F_OK) == 0 else { return false }
    let question = Phrase(
      "\(path) exists already; replace it? [y/N] ", vi: "tệp \(path) đã có; thay nó? [c/K] ")
    return ask(question(screen.tongue)) == true
  }

  /// The statement as it was written.
  func text(of place: Place) -> String {
    let text = place.source.text.utf8
    let from = text.index(text.startIndex, offsetBy: place.span.lowerBound)
    let to = text.index(text.startIndex, offsetBy: place.span.upperBound)
    return String(place.source.text[from..<to])
  }
}

extension UndoReport.Unit {
  /// `taken back: tasks | where … (10 records, day 19/5/2023)`.
  func summary(_ tongue: Tongue) -> String {
    let text = (statement ?? "").split(separator: "\n").map(\.trimmed).joined(separator: " ")
    let first = text.count > 72 ? text.prefix(71) + "…" : text
    let others =
      statements > 1
      ? Phrase(" and \(statements - 1) more", vi: " và \(statements - 1) câu nữa")(tongue) : ""
    return Phrase(
      "taken back: \(first)\(others) (\(rows) \(rows == 1 ? "record" : "records"), of \(day.spoken))",
      vi: "đã hoàn tác: \(first)\(others) (\(rows) bản ghi, ngày \(day.spoken))")(tongue)
  }
}

extension ChangeReport {
  var tally: ChangeTally {
    ChangeTally(entity: entity, isRemoval: isRemoval, changed: changed, already: count - changed)
  }

  /// One row for each field that changes.
  func table(_ tongue: Tongue) -> Table {
    Table(
      columns: [
        Column(entity.rawValue, .text), Column("field", .text), Column("before", .text),
        Column("after", .text),
      ],
      rows: rows.flatMap { row in
        row.fields.map { field in
          [
            .word(row.key), .word(field.name), .text(field.before.spoken(in: tongue)),
            .text(field.after.spoken(in: tongue)),
          ]
        }
      })
  }
}
