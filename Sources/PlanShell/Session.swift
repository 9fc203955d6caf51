import PlanFormats
import PlanLanguage
import PlanModel
import PlanStore

/// One run of `kh` on one workspace: takes texts, answers them. The journey of a text is the calls in
/// `run`, in a row: parse, check, read or change, present.
package final class Session {
  package let store: Store
  package let output: Output
  package let errors: Output
  /// Read once for a script, and for each input at the prompt.
  package var clock: Clock
  package let permissions: Permissions
  package var screen: Screen
  package var reporter: Reporter
  /// Who acts, for the journal and for undo; nil for the user of the process.
  package var actor: String?
  package var isQuiet = false
  /// The current plan's code; nil follows the workspace (its only plan).
  package var chosenPlan: String?
  /// The plans there are; nil until they are asked for, and when that may have changed.
  var plans: [String]?
  /// The day given by `--today`, `.today` or the workspace; nil follows the clock.
  package var pinnedDay: Day?
  /// The day of `--today`, which a new plan keeps where the workspace's own day is dropped.
  package var dayAsked: Day?
  package var variables: [String: (value: Value, type: ValueType)] = [:]
  package var views: [ViewSyntax] = []
  /// The text of the list shown last, which a line that begins with `|` continues.
  package var lastList: String?
  /// The keys of the rows shown last, at the prompt: what `| mark …` may change.
  var shownKeys: Set<String>?
  /// Working days below which `check` finds too little time between two steps.
  package var shortChain = 7
  /// What was shown last, for `.last`.
  package var shown: Answer?
  /// The lists from outside that the statement at hand has read.
  var supplied: [any SuppliedRows] = []
  /// Rows pasted by `.paste`, the source `pasted`.
  var pasted: SuppliedTable?
  /// Reads rows up to an empty line, for `.paste`; nil where nothing can be typed.
  package var readRows: (() -> String?)?
  /// Asks a yes-or-no question at a terminal, which Ctrl-C answers with nil; nil where nobody can
  /// answer.
  package var ask: ((String) -> Bool?)?
  /// What was answered at the prompt, oldest first, each as a script can hold it; for `.save`.
  var said: [String] = []
  /// A change of more rows than this is asked about.
  package var confirm = 1
  /// Rows changed by what has run so far.
  package var changes = 0
  /// True inside a preview, where every change is shown row by row and taken back.
  var isTrial = false
  /// Inside a `for`: what its rounds have come to so far.
  var tally: LoopTally?
  /// Why, for the journal.
  package var reason: String?
  /// The recorded run this session is, for the journal.
  package var job: Int64?
  let staged = StagedFiles()

  package init(
    store: Store, screen: Screen, reporter: Reporter, permissions: Permissions, clock: Clock,
    output: Output = Output(1), errors: Output = Output(2)
  ) {
    self.store = store
    self.screen = screen
    self.reporter = reporter
    self.permissions = permissions
    self.clock = clock
    self.output = output
    self.errors = errors
  }

  package var today: Day { pinnedDay ?? clock.today }

  package static let vocabulary = Vocabulary.standard

  /// Reads, checks and runs a text, all or nothing, and reports what is wrong with it. `indent`: the
  /// cells of the prompt before a line typed.
  @discardableResult
  package func run(
    _ source: Source, mode: Parser.Mode, indent: Int? = nil, arguments: [String: String] = [:]
  ) -> ExitStatus {
    do throws(Diagnostics) {
      try runThrowing(source, mode: mode, arguments: arguments)
      return .success
    } catch {
      return report(error.all, indent: indent)
    }
  }

  /// Says what went wrong on the error stream; the exit status is the first one's.
  @discardableResult
  package func report(_ problems: [Diagnostic], indent: Int? = nil) -> ExitStatus {
    output.flush()
    reporter.tongue = screen.tongue
    reporter.columns = errorColumns
    errors.write(reporter.report(problems, indent: indent))
    errors.flush()
    return problems.first?.message.exit ?? .failed
  }

  /// The terminal's width, where errors go to one.
  private var errorColumns: Int? {
    guard screen.fixedWidth == nil, Terminal.isTerminal(errors.descriptor) else { return nil }
    return Terminal.size(errors.descriptor).columns
  }

  /// `arguments`: what the command line gives for the script's parameters.
  func runThrowing(
    _ source: Source, mode: Parser.Mode, arguments: [String: String] = [:]
  ) throws(Diagnostics) {
    plans = nil
    let statements = try check(source, mode: mode, arguments: arguments)
    let kept = staged.count
    do throws(Diagnostics) {
      try runAll(statements)
    } catch {
      staged.discard(beyond: kept)
      throw error
    }
  }

  /// What the statements write is put in place once it is kept: at the end, or with the prompt's own
  /// transaction.
  private func runAll(_ statements: [CheckedStatement]) throws(Diagnostics) {
    try Diagnostics.single { () throws(Diagnostic) in
      if isTrial, statements.contains(where: \.changes) {
        try preview(statements)
      } else if statements.contains(where: \.steersTransaction) {
        try execute(statements)
      } else if statements.contains(where: \.changes) {
        try store.transaction { () throws(Diagnostic) in
          try execute(statements)
          try output.settle()
        }
      } else {
        try store.snapshot { () throws(Diagnostic) in try execute(statements) }
      }
      try output.settle()
      if try !store.isInTransaction() { try staged.place() }
    }
  }

  /// The checked statements of a text, or everything that is wrong with it, in its order.
  package func check(
    _ source: Source, mode: Parser.Mode, arguments: [String: String] = [:]
  ) throws(Diagnostics) -> [CheckedStatement] {
    let script = Parser.parse(source, vocabulary: Session.vocabulary, mode: mode)
    let surroundings = try Diagnostics.single { () throws(Diagnostic) in try world(mode) }
    let (statements, problems) = Checker.check(
      script, surroundings, vocabulary: Session.vocabulary, arguments: arguments)
    let all = script.problems + problems
    guard all.isEmpty else {
      throw Diagnostics(
        all.sorted { ($0.place?.span.lowerBound ?? 0) < ($1.place?.span.lowerBound ?? 0) })
    }
    return statements
  }

  /// What the checker may know, fixed for one text.
  package func world(_ mode: Parser.Mode) throws(Diagnostic) -> Surroundings {
    let plan = try currentPlan()
    var world = Surroundings(
      today: today, plan: plan, directory: store.directory(plan: plan), variables: variables,
      views: views, permissions: permissions,
      formats: Format.all.map { format in
        OutputFormat(
          format.name, extensions: format.extensions,
          options: Dictionary(uniqueKeysWithValues: format.options.map { ($0.name, $0.type) }),
          isAlwaysFile: format.isPaper, isDrawn: format.isDrawn, isCalendar: format.isCalendar)
      })
    world.isPrompt = mode == .prompt
    world.files = FilePaths.beginning
    world.supplies = supplies
    world.script = ScriptFile.finder(folder: store.path.map(ScriptFile.folder(beside:)))
    if let lastList {
      let source = Source(name: nil, text: lastList)
      let script = Parser.parse(source, vocabulary: Session.vocabulary, mode: .prompt)
      if case .query(let pipeline)? = script.statements.first?.kind {
        world.last = (pipeline, source)
      }
    }
    return world
  }

  /// The code of a plan as the workspace writes it; an error for a plan that is not there.
  package func knownPlan(_ code: String) throws(Diagnostic) -> String {
    let plans = try store.plans()
    guard let known = plans.first(where: { Fold.name($0) == Fold.name(code) }) else {
      throw Diagnostic(ShellMessage.badOption("--plan", value: code, known: plans))
    }
    return known
  }

  /// The plan chosen, else the only one; nil where there are several or none.
  package func currentPlan() throws(Diagnostic) -> String? {
    if let chosenPlan { return chosenPlan }
    if plans == nil { plans = try store.plans() }
    return plans?.count == 1 ? plans?[0] : nil
  }

  /// A new input at the prompt: the hour is later, others may have been at work.
  package func wake() {
    clock = .read()
    plans = nil
  }

  package func context() throws(Diagnostic) -> RunContext {
    var context = RunContext(
      today: today, plan: try currentPlan(), variables: variables.mapValues(\.value),
      now: clock.now, actor: actor ?? clock.user, reason: reason)
    context.job = job
    context.supply = { [unowned self] supply throws(Diagnostic) in try self.supply(supply) }
    return context
  }

  /// A day given as an argument: `2023-05-19` or `19/5/2023`, within the work calendar.
  package static func day(_ text: String) throws(Diagnostic) -> Day {
    let parts = text.split(separator: "/").map { Int($0) }
    let spoken: Day? =
      if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] {
        Day(year: year, month: month, day: day)
      } else {
        nil
      }
    guard let day = Day(iso: text) ?? spoken, WorkCalendar.range.contains(day) else {
      throw Diagnostic(ShellMessage.badToday(text))
    }
    return day
  }
}
