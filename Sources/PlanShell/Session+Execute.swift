import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

extension CheckedStatement {
  /// True for what needs the workspace's write lock.
  var changes: Bool {
    switch kind {
    case .letters(let letters): letters.reminding != nil
    case .define, .change, .enter, .undo, .once, .preview, .begin, .commit, .rollback: true
    case .branch(_, let then, let otherwise): (then + otherwise).contains(where: \.changes)
    case .forEach(_, _, let body), .run(_, _, let body): body.contains(where: \.changes)
    case .query, .consolidate, .card, .letting, .view, .print, .use, .explain, .dump, .assertion:
      false
    }
  }

  /// `begin`, `commit`, `rollback`: the prompt's own transaction.
  var steersTransaction: Bool {
    switch kind {
    case .begin, .commit, .rollback: true
    default: false
    }
  }
}

extension Session {
  /// Runs checked statements in order; neighbouring definitions go to the store together, so that
  /// their order does not matter.
  func execute(_ statements: [CheckedStatement]) throws(Diagnostic) {
    var definitions: [CheckedRecord] = []
    for statement in statements {
      if case .define(let record) = statement.kind {
        definitions.append(record)
        continue
      }
      try define(&definitions)
      try execute(statement)
    }
    try define(&definitions)
  }

  /// What the plan does not allow is said at least of the statement; what a file from outside says
  /// wrongly, of its cell.
  private func execute(_ statement: CheckedStatement) throws(Diagnostic) {
    let outer = supplied
    supplied = []
    defer { supplied = outer }
    do throws(Diagnostic) {
      try perform(statement)
    } catch {
      if let cell = cell(behind: error) { throw cell }
      guard error.place == nil,
        error.message is ChangeMessage || 400..<500 ~= error.message.code
      else { throw error }
      throw Diagnostic(error.message, at: statement.place)
    }
  }

  private func perform(_ statement: CheckedStatement) throws(Diagnostic) {
    if Interrupts.pending { throw Diagnostic(StoreMessage.interrupted) }
    switch statement.kind {
    case .define: break
    case .query(let query, let target):
      try answer(query, target: target)
      if target == nil { try remember(query, statement.place) }
    case .consolidate(let headings, let target): try consolidate(headings, to: target)
    case .card(let reference):
      present(.card(try card(of: reference)))
    case .letting(let name, let expression):
      variables[name] = (try store.evaluate(expression, try context()), expression.type)
    case .view(let view):
      views.removeAll { $0.name.key == view.name.key }
      views.append(view)
    case .print(let expressions):
      var words: [String] = []
      for expression in expressions {
        let value = try store.evaluate(expression, try context())
        words.append(value.spoken(in: screen.tongue))
      }
      say(words.joined(separator: " "))
    case .use(let plan):
      chosenPlan = plan.key.first?.plain
    case .explain(let query, let pipeline):
      say(try explanation(of: query, pipeline: pipeline, source: statement.place.source))
    case .dump(let path):
      let text = try store.dump(plan: try currentPlan())
      if let path {
        try staged.write(to: path, overwrite: mayReplace(path)) { sink in sink(text) }
      } else {
        say(text, end: "")
      }
    case .change(let change): try self.change(change, at: statement.place)
    case .letters(let letters): try write(letters, at: statement.place)
    case .enter(let entry): try enter(entry, at: statement.place)
    case .preview(let statements): try preview(statements)
    case .undo(let count): try undo(count, at: statement.place)
    case .assertion(let condition, let message):
      try assert(condition, message, at: statement.place)
    case .branch(let condition, let then, let otherwise):
      try branch(condition, then, otherwise)
    case .forEach(let name, let set, let body): try forEach(name, in: set, body)
    case .run(_, let arguments, let statements): try run(arguments, statements)
    case .once(let key, let statements): try once(key, statements)
    case .begin(let reason): try store.begin(reason: reason)
    case .commit: try store.commit()
    case .rollback:
      plans = nil
      try store.rollback()
      staged.discard()
    }
  }

  func define(_ records: inout [CheckedRecord]) throws(Diagnostic) {
    guard !records.isEmpty else { return }
    let changes = try store.define(
      records, try context(), restoring: permissions.definitionsOnly)
    records = []
    plans = nil
    if chosenPlan == nil, let added = changes.plans.last { chosenPlan = added }
    if !isQuiet { tell(changes.summary(screen.tongue)) }
  }

  private func answer(
    _ query: CheckedQuery, target: CheckedOutput?
  ) throws(Diagnostic) {
    let start = Clock.monotonic()
    let table = try store.read(query, try context())
    let day = try day(judging: query)
    let answer: Answer =
      switch query.presentation {
      case .table: .table(table)
      case .tree(let level, let label): .tree(Tree(table: table, level: level, label: label))
      case .picture(let drawing): try picture(drawing, of: table, on: day)
      }
    if let target, target.format == "docx", query.isOutline {
      try writeSkeleton(query, to: target)
    } else if let target {
      try write(answer, to: target, title: query.title, on: day)
    } else if query.isSingleNumber, screen.format.name == "table",
      let value = table.rows.first?.first
    {
      say(value.spoken(in: screen.tongue))
    } else {
      present(answer, notes: query.notes)
    }
    for remark in try store.remarks(on: query, try context()) where !isQuiet { note(remark) }
    if screen.timer, target == nil {
      let milliseconds = Int(((Clock.monotonic() - start) * 1000).rounded())
      tell("\(milliseconds) ms")
    }
  }

  private func write(
    _ answer: Answer, to target: CheckedOutput, title: String?, on day: Day
  ) throws(Diagnostic) {
    let format = try Format.named(target.format)
    let answer = format.isForPeople ? answer.inWords(screen.tongue) : answer
    let layout = Layout(
      width: nil, colour: false, tongue: screen.tongue, options: target.options, expanded: false,
      title: title, today: day, revision: try store.revision())
    defer { if let remark = format.remark(answer), !isQuiet { note(remark) } }
    guard let path = target.file else {
      format.write(answer, layout: layout) { output.write($0) }
      return
    }
    let overwrite = target.options["overwrite"] == .boolean(true) || mayReplace(path)
    if format.isPaper {
      try staged.make(path, overwrite: overwrite) { descriptor throws(Diagnostic) in
        try PaperProcess.make(path, on: descriptor) { sink in
          format.write(answer, layout: layout, to: sink)
        }
      }
    } else {
      try staged.write(to: path, overwrite: overwrite) { sink in
        format.write(answer, layout: layout, to: sink)
      }
    }
    if !isQuiet {
      let count = Format.countLine(rows: answer.rowCount, tongue: screen.tongue)
      tell("\(path): \(count)")
    }
  }

  /// Keeps the text and the rows of a list shown at the prompt, so that `| …` can continue it.
  private func remember(_ query: CheckedQuery, _ place: Place) throws(Diagnostic) {
    guard place.source.name == nil else { return }
    let statement = text(of: place)
    if statement.hasPrefix("|"), let lastList {
      self.lastList = lastList + " " + statement
    } else {
      lastList = statement
    }
    shownKeys = try query.entity.map { entity throws(Diagnostic) in
      Set(try keys(of: query, entity))
    }
  }

  /// Shows an answer in the session's format, through the pager where it is long.
  package func present(_ answer: Answer, notes: [LanguageMessage] = [], uncut: Bool = false) {
    shown = answer
    let layout = screen.layout(uncut: uncut)
    guard screen.isTerminal, screen.pager else {
      screen.format.write(answer, layout: layout) { output.write($0) }
      tellMore(of: answer, notes: notes)
      return
    }
    var text = ""
    screen.format.write(answer, layout: layout) { text += $0 }
    output.flush()
    Pager.show(text)
    tellMore(of: answer, notes: notes)
  }

  private func tellMore(of answer: Answer, notes: [LanguageMessage]) {
    guard screen.isTalkative, screen.format.takesCountLine else { return }
    if case .card = answer {
    } else {
      say(Format.countLine(rows: answer.rowCount, tongue: screen.tongue))
    }
    for note in notes { say(words(of: note)) }
  }

  /// Something to know beside the answer, whoever reads it: on the error stream where the answers are
  /// not for people.
  private func note(_ message: any Message) {
    guard !screen.isTalkative || screen.format.isMachine else { return say(words(of: message)) }
    output.flush()
    errors.write(words(of: message) + "\n")
    errors.flush()
  }

  private func words(of note: any Message) -> String {
    "\(Phrase("note", vi: "ghi chú")(screen.tongue)): \(note.wording(in: screen.tongue).fact)"
  }

  /// A line of answer.
  package func say(_ text: String, end: String = "\n") {
    output.write(text + end)
  }

  /// A line about what was done: beside the answers for people, on the error stream where the answers
  /// are for a machine.
  func tell(_ text: String) {
    if screen.format.isMachine {
      errors.write(text + "\n")
      errors.flush()
    } else {
      say(text)
    }
  }
}

extension Answer {
  var rowCount: Int {
    switch self {
    case .table(let table): table.rows.count
    case .tree(let tree): tree.table.rows.count
    case .picture(let picture): picture.table.rows.count
    case .card: 1
    }
  }
}

extension CheckedQuery {
  /// `tasks | count`: an answer that is one number and nothing else.
  var isSingleNumber: Bool {
    guard case .summarize(let items, let per)? = steps.last else { return false }
    return items.count == 1 && per.isEmpty
  }
}

extension Value {
  /// The text of a code, name or word.
  var plain: String? {
    switch self {
    case .text(let text), .word(let text): text
    default: nil
    }
  }
}
